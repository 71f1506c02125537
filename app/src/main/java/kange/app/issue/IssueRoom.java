package kange.app.issue;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.files.DropZone;
import kange.app.parts.ArticleListInput;
import kange.app.parts.EmptyState;
import kange.app.parts.ListKeys;
import kange.app.parts.SelectionBar;
import kange.app.scan.AttachModel;
import kange.app.scan.ScanAttaching;
import kange.app.settings.Settings;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** An issue's contents page. */
public final class IssueRoom implements Room {
  private final VBox view = new VBox();
  private final ListView<ContentsRow> list = new ListView<>();
  private final IssueModel model;
  private final EmptyState gone;
  private final RoomContext context;

  public IssueRoom(RoomContext context) {
    this.context = context;
    Texts texts = context.texts(IssueRoom.class);
    AttachModel scans =
        new AttachModel(context.archive(), context.work(), context.notices()::error);
    ScanAttaching scan = new ScanAttaching(scans, context);
    model = new IssueModel(context.archive(), context.work(), scans);
    list.setItems(model.rows());
    list.setId("contents");
    list.setAccessibleText(texts.get("issue.contents"));
    list.getStyleClass().addAll("plain-list", "contents");
    list.setCellFactory(v -> new ContentsCell(model, scan, context, texts));
    // The masthead's cover has its size from the zoom.
    context.settings().property().map(Settings::zoom).subscribe(zoom -> list.refresh());
    gone =
        new EmptyState(
            Material2OutlinedAL.INBOX, texts.get("issue.gone"), texts.get("issue.gone.text"));
    ListKeys.on(list, IssueRoom::title);
    ArticleListInput.on(
        list,
        ContentsRow::articleId,
        model.selection(),
        model::selectAll,
        id -> context.navigator().open(Place.Article.of(id)));
    SelectionBar bar =
        new SelectionBar(
            model.selection(),
            model::selectAll,
            list::refresh,
            model::label,
            context.navigator(),
            texts);
    VBox.setVgrow(list, Priority.ALWAYS);
    view.getStyleClass().addAll("room", "issue-room");
    view.getChildren().addAll(list, bar);
    DropZone.on(view, scan::welcomes, scan::attach);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    // While it is still read nobody knows whether it is there.
    list.setPlaceholder(new Region());
    return model
        .load(((Place.Issue) place).id())
        .settled()
        .thenRun(() -> list.setPlaceholder(gone));
  }

  @Override
  public boolean print() {
    return model.selection().handTo(context.navigator()::print);
  }

  @Override
  public void focus() {
    list.requestFocus();
  }

  private static Optional<String> title(ContentsRow row) {
    return row instanceof ContentsRow.Entry entry
        ? Optional.of(entry.article().title())
        : Optional.empty();
  }
}
