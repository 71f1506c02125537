package kange.app.export;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.files.FileKind;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.work.ProgressModel;
import kange.archive.Exports;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.CitationSystem;
import kange.model.export.ExportFormat;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

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
    view.getStyleClass().addAll("room", "two-panes", "export");
    view.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("export.css")).toExternalForm());
    view.getChildren().addAll(left(), right());
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    if (model.runningProperty().get()) {
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

  private Node right() {
    TextField name = new TextField();
    name.setId("export-name");
    name.textProperty().bindBidirectional(model.draft().nameProperty());
    Label nameLabel = sectionName("export.name");
    nameLabel.setLabelFor(name);
    OrderChoice order = new OrderChoice(model, texts);
    Label orderLabel = sectionName("export.order");
    orderLabel.setLabelFor(order.view());
    ScrollPane form = new ScrollPane();
    FindingsPane findings =
        new FindingsPane(
            model.findings(),
            texts,
            id -> context.navigator().open(Place.Article.of(id)),
            () -> form.setVvalue(form.getVmax()));
    Node look = new PageLookChoice(model.draft().pageProperty(), texts).view();
    show(look, model.draft().formatProperty().map(ExportFormat::paged));
    ObservableValue<Boolean> together = model.draft().separateProperty().not();
    Node publication = new TitlePageChoice(model.draft().titlePage(), texts).view();
    show(
        publication,
        together.flatMap(
            one -> model.draft().formatProperty().map(format -> one && format.titlePages())));
    VBox page =
        new VBox(
            orderLabel,
            order.view(),
            sectionName("export.format"),
            new FormatChoice(model.draft().formatProperty(), usualReferences(), texts).view(),
            look,
            publication,
            new MarksChoice(model, texts).view(),
            new WidthChoice(model, texts).view(),
            new SeparateChoice(model, texts).view(),
            nameLabel,
            name,
            findings.view());
    // A file of one article has its own name, and no title page.
    show(nameLabel, together);
    show(name, together);
    page.getStyleClass().add("export-form");
    form.setContent(page);
    form.setFitToWidth(true);
    form.getStyleClass().add("home");
    VBox.setVgrow(form, Priority.ALWAYS);
    // However low the window: the button, how far it is and what came of it are always in sight.
    // Once it is written it is no longer to be looked at before.
    VBox before = new VBox(findings.summary());
    show(before, model.reportProperty().map(Optional::isEmpty));
    VBox foot = new VBox(before, start(), running(), result.view());
    foot.getStyleClass().add("export-foot");
    foot.setMinHeight(Region.USE_PREF_SIZE);
    VBox pane = new VBox(form, foot);
    pane.getStyleClass().add("export-pane");
    return pane;
  }

  /** Where it is not wanted it takes no room either. */
  private static void show(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(node.visibleProperty());
  }

  private Button start() {
    Button start =
        new Button(texts.get("export.start"), new FontIcon(Material2OutlinedMZ.SAVE_ALT));
    start.setId("export-start");
    start.getStyleClass().addAll(Styles.ACCENT, "export-start");
    start.setMaxWidth(Double.MAX_VALUE);
    start.setDefaultButton(true);
    start.disableProperty().bind(Bindings.isEmpty(model.articles()));
    show(start, model.runningProperty().not());
    start.setOnAction(e -> target().ifPresent(model::export));
    return start;
  }

  /** Asks for the file, or for the folder where each article gets a file of its own. */
  private Optional<Path> target() {
    return model.draft().separateProperty().get()
        ? context.files().openFolder(texts.get("export.separate.folder"))
        : context
            .files()
            .saveFile(
                texts.get("export.title"),
                model.draft().fileName(),
                kind(model.draft().formatProperty().get()));
  }

  /** By the standard that passages are cited by. */
  private String usualReferences() {
    return Exports.bibliographyFormat(context.settings().get().citation(), CitationSystem.NUMERIC);
  }

  private FileKind kind(ExportFormat format) {
    String name = texts.get("format." + format.name());
    return FileKind.of(texts.get("export.kind", name, format.ending()), format.ending());
  }

  private Node running() {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.progress().fractionProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("export.progress"));
    Label item = new Label();
    item.setId("export-at");
    ProgressModel progress = model.progress();
    item.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::said,
                progress.doneProperty(),
                progress.totalProperty(),
                progress.itemProperty()));
    item.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    Button cancel = new Button(texts.get("action.cancel"));
    cancel.setId("export-cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(e -> model.cancel());
    VBox box = new VBox(bar, item, cancel);
    box.getStyleClass().add("export-running");
    show(box, model.runningProperty());
    return box;
  }

  private String said() {
    int done = model.progress().doneProperty().get();
    int total = model.progress().totalProperty().get();
    if (total == 0) {
      return texts.get("export.preparing");
    }
    return done < total
        ? texts.get("export.at", done + 1, total, model.progress().itemProperty().get())
        : texts.get("export.writing");
  }

  private Label sectionName(String key) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("section-name");
    return name;
  }
}
