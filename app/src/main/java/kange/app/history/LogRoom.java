package kange.app.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.files.FileKind;
import kange.app.log.LogWords;
import kange.app.parts.Cells;
import kange.app.parts.EmptyState;
import kange.app.parts.ListKeys;
import kange.app.parts.OpenedRows;
import kange.app.parts.ProgressLine;
import kange.app.parts.ReadOnly;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.history.LogEntry;
import kange.model.history.UndoReport;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What was done to the archive, to look through, to take back, and to take along as a table. */
public final class LogRoom implements Room {
  static final String SHEET =
      Objects.requireNonNull(LogRoom.class.getResource("history.css")).toExternalForm();
  private final VBox view = new VBox();
  private final ListView<LogEntry> list = new ListView<>();
  private final RoomContext context;
  private final Texts texts;
  private final LogWords words;
  private final LogModel model;
  private final HistoryHead head;

  /** Nothing is read before the room is opened. */
  public LogRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(LogRoom.class);
    words = new LogWords(context.language());
    model = new LogModel(context.archive(), context.work(), e -> context.notices().error(e));
    Button export = new Button(texts.get("log.export"), new FontIcon(Material2OutlinedMZ.SAVE_ALT));
    export.setId("log-export");
    export.setMinWidth(Region.USE_PREF_SIZE);
    export.setOnAction(e -> export());
    head = new HistoryHead(new Place.Log(), context.navigator(), texts, export);
    LogFilter filter = new LogFilter(model, words, texts, this::focus);
    list.setId("log");
    list.setAccessibleText(texts.get("rail.log"));
    list.getStyleClass().addAll("plain-list", "articles", "log-list");
    Optional<LogCell.Acts> acts =
        ReadOnly.of(context).on()
            ? Optional.empty()
            : Optional.of(
                new LogCell.Acts(
                    e -> model.undo(e, this::told), e -> model.undoAct(e, this::told)));
    list.setCellFactory(shown -> new LogCell(words, texts, acts));
    OpenedRows.on(list, this::open);
    ListKeys.on(list, entry -> Optional.of(words.what(entry)));
    VBox.setVgrow(list, Priority.ALWAYS);
    model.entriesProperty().subscribe(this::show);
    view.getStyleClass().addAll("room", "log-room");
    view.getStylesheets().add(SHEET);
    view.getChildren().addAll(head, filter, list, progress());
  }

  private ProgressLine progress() {
    ProgressLine line =
        new ProgressLine(
            model.progress(),
            () ->
                texts.get(
                    "log.progress",
                    model.progress().doneProperty().get(),
                    model.progress().totalProperty().get()),
            model::stop,
            "log-stop",
            texts);
    line.getStyleClass().add("log-progress");
    line.visibleProperty().bind(model.undoingProperty());
    line.managedProperty().bind(model.undoingProperty());
    return line;
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    return model.load().settled();
  }

  @Override
  public void focus() {
    list.requestFocus();
  }

  private void show(ObservableList<LogEntry> entries) {
    Cells.replace(list, entries);
    head.say(texts.get("log.count", entries.size()));
    String none = model.narrowed() ? "log.none" : "log.empty";
    list.setPlaceholder(
        new EmptyState(Material2OutlinedAL.HISTORY, texts.get(none), texts.get(none + ".text")));
  }

  private void told(UndoReport report) {
    context.notices().info(words.undone(report));
  }

  /** Shows the issue that a line is about, if it is about one. */
  private void open(LogEntry entry) {
    if (entry.issue().isPresent()) {
      context.navigator().open(new Place.Issue(entry.issue().getAsLong()));
    }
  }

  private void export() {
    context
        .files()
        .saveFile(
            texts.get("log.export.title"),
            texts.get("log.export.name", LocalDate.now(ZoneId.systemDefault()).toString()),
            FileKind.of(texts.get("log.export.kind"), "csv"))
        .ifPresent(
            file ->
                model.export(
                    file,
                    words,
                    written -> context.notices().info(texts.get("log.exported", written, file))));
  }
}
