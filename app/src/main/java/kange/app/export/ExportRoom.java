package kange.app.export;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.ExportFormat;

/** The articles at the left, to order and drop; format, name and the button at the right. */
public final class ExportRoom implements Room {
  private final HBox view = new HBox();
  private final RoomContext context;
  private final Texts texts;
  private final ExportModel model;
  private final ExportList list;
  private final ExportResult result;
  private final PreviewPane preview;
  private Place shown = new Place.Export(List.of(), "");

  public ExportRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(ExportRoom.class);
    model =
        new ExportModel(context.archive(), context.work(), context.notices(), context.settings());
    list = new ExportList(model, context.notices(), texts);
    preview = new PreviewPane(model.preview(), list.view(), texts);
    result = new ExportResult(model, context.work(), context.notices(), texts);
    ExportFoot foot = new ExportFoot(model, context.files(), result, texts);
    view.getStyleClass().addAll("room", "two-panes", "export");
    view.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("export.css")).toExternalForm());
    view.getChildren().addAll(left(), new ExportForm(context, model, foot, texts).view());
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    if (model.job().runningProperty().get()) {
      return CompletableFuture.completedFuture(null);
    }
    if (place.equals(shown)) {
      return model.loadMarks().settled();
    }
    shown = place;
    Place.Export export = (Place.Export) place;
    model.draft().marksProperty().set(export.marks());
    return model.load(export.articles(), export.name()).settled();
  }

  /** What is to be exported, in its order. */
  @Override
  public boolean print() {
    List<Long> articles = model.articles().stream().map(ArticleSummary::id).toList();
    if (!articles.isEmpty()) {
      context.navigator().print(articles);
    }
    return !articles.isEmpty();
  }

  @Override
  public void leave() {
    preview.toList();
    model.preview().close();
  }

  @Override
  public void focus() {
    if (!result.focus()) {
      if (preview.pagesShown()) {
        preview.focusPages();
      } else {
        list.focus();
      }
    }
  }

  private Node left() {
    Label title = new Label(texts.get("export.title"));
    title.getStyleClass().add(Styles.TITLE_2);
    Label count = new Label();
    count.getStyleClass().add(Styles.TEXT_MUTED);
    model
        .articles()
        .subscribe(() -> count.setText(texts.get("export.count", model.articles().size())));
    VBox head = new VBox(title, count);
    head.getStyleClass().add("room-head");
    HBox top = new HBox(head, preview.switches());
    HBox.setHgrow(head, Priority.ALWAYS);
    preview
        .switches()
        .visibleProperty()
        .bind(model.draft().formatProperty().map(ExportFormat::paged));
    model.draft().formatProperty().subscribe(preview::toList);
    VBox.setVgrow(preview.view(), Priority.ALWAYS);
    VBox left = new VBox(top, preview.view());
    left.getStyleClass().add("wide-pane");
    HBox.setHgrow(left, Priority.ALWAYS);
    return left;
  }
}
