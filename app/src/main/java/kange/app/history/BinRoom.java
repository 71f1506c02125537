package kange.app.history;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.log.LogWords;
import kange.app.parts.Cells;
import kange.app.parts.EmptyState;
import kange.app.parts.ListKeys;
import kange.app.parts.ReadOnly;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.history.BinEntry;
import kange.model.history.UndoReport;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Issues that were deleted or replaced, to be fetched back, or deleted for good by their names. */
public final class BinRoom implements Room {
  private final VBox view = new VBox();
  private final ListView<BinEntry> list = new ListView<>();
  private final Button empty;
  private final RoomContext context;
  private final ReadOnly readOnly;
  private final Texts texts;
  private final LogWords words;
  private final BinModel model;
  private final HistoryHead head;

  /** Nothing is read before the room is opened. */
  public BinRoom(RoomContext context) {
    this.context = context;
    readOnly = ReadOnly.of(context);
    texts = context.texts(BinRoom.class);
    words = new LogWords(context.language());
    model = new BinModel(context.archive(), context.work(), e -> context.notices().error(e));
    empty = new Button(texts.get("bin.empty"), new FontIcon(Material2OutlinedAL.DELETE_FOREVER));
    empty.setId("bin-empty");
    empty.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
    empty.setMinWidth(Region.USE_PREF_SIZE);
    empty.setOnAction(e -> model.askForAll());
    head = new HistoryHead(new Place.Bin(), context.navigator(), texts, readOnly.guard(empty));
    list.setId("bin");
    list.setAccessibleText(texts.get("bin.title"));
    list.getStyleClass().addAll("plain-list", "articles", "log-list");
    Optional<BinCell.Acts> acts =
        readOnly.on()
            ? Optional.empty()
            : Optional.of(new BinCell.Acts(this::fetchBack, model::ask));
    list.setCellFactory(shown -> new BinCell(words, texts, acts));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    ListKeys.on(list, entry -> Optional.of(entry.label()));
    list.setPlaceholder(
        new EmptyState(
            Material2OutlinedAL.DELETE, texts.get("bin.none"), texts.get("bin.none.text")));
    VBox.setVgrow(list, Priority.ALWAYS);
    model.entriesProperty().subscribe(this::show);
    // A notice would lie over the question.
    model.askedProperty().subscribe(asked -> asked.ifPresent(q -> context.notices().clear()));
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::escaped);
    view.getStyleClass().addAll("room", "bin-room");
    view.getStylesheets().add(LogRoom.SHEET);
    view.getChildren().addAll(head, list, new PurgeBar(model, texts, this::focus));
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

  private void show(ObservableList<BinEntry> entries) {
    Cells.replace(list, entries);
    head.say(texts.get("bin.count", entries.size()));
    empty.setVisible(!entries.isEmpty());
  }

  /** The list would keep it for itself. */
  private void escaped(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE && model.askedProperty().get().isPresent()) {
      model.keep();
      e.consume();
    }
  }

  private void fetchBack(BinEntry entry) {
    model.fetchBack(entry, report -> told(entry, report));
  }

  private void told(BinEntry entry, UndoReport report) {
    context
        .notices()
        .offer(
            words.withRemarks(texts.get("bin.fetched", entry.label()), report),
            texts.get("bin.show"),
            () -> context.navigator().open(new Place.Issue(entry.issue())));
  }

  /** Enter fetches back, Delete asks whether to delete for good. */
  private void pressed(KeyEvent e) {
    BinEntry entry = list.getSelectionModel().getSelectedItem();
    if (entry == null || readOnly.on()) {
      return;
    }
    if (RoomKey.OPEN.matches(e)) {
      fetchBack(entry);
    } else if (RoomKey.REMOVE.matches(e)) {
      model.ask(entry);
    } else {
      return;
    }
    e.consume();
  }
}
