package kange.app.slips;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.EmptyState;
import kange.app.parts.OpenedRows;
import kange.app.parts.ProgressLine;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.TypedText;
import kange.app.work.BackgroundTask;
import kange.model.history.Operation;
import kange.model.review.SlipLine;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A misread word in all issues of a journal: looked at line by line, put right in one act. */
public final class SlipsRoom implements Room {
  private final VBox view = new VBox();
  private final Label title = new Label();
  private final Label amount = new Label();
  private final TextField wrong = new TextField();
  private final TextField right = new TextField();
  private final Button mend;
  private final ListView<SlipLine> list = new ListView<>();
  private final RoomContext context;
  private final Texts texts;
  private final SlipsModel model;
  private Optional<String> journal = Optional.empty();

  /** Nothing is read before the room is opened. */
  public SlipsRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(SlipsRoom.class);
    model = new SlipsModel(context.archive(), context.work(), e -> context.notices().error(e));
    mend = new Button("", new FontIcon(Material2OutlinedAL.DONE_ALL));
    mend.setId("slips-mend");
    mend.getStyleClass().add(Styles.ACCENT);
    mend.setMinWidth(Region.USE_PREF_SIZE);
    mend.setOnAction(e -> mend());
    list.setId("slips");
    list.getStyleClass().addAll("plain-list", "slips-list");
    list.setAccessibleText(texts.get("slips.list"));
    list.setItems(model.lines());
    list.setCellFactory(shown -> new SlipCell(model, texts));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    OpenedRows.on(list, line -> context.navigator().open(Place.Review.of(line.issue())));
    VBox.setVgrow(list, Priority.ALWAYS);
    model.pickedProperty().subscribe(picked -> say());
    model.busyProperty().subscribe(busy -> say());
    view.getStyleClass().addAll("room", "slips-room");
    view.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("slips.css")).toExternalForm());
    view.getChildren().addAll(head(), fields(), running(), list);
  }

  private Node head() {
    title.getStyleClass().add(Styles.TITLE_2);
    title.setWrapText(true);
    amount.setId("slips-amount");
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    amount.setWrapText(true);
    VBox words = new VBox(title, amount);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(words, mend);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().addAll("room-head", "slips-head");
    return head;
  }

  private Node fields() {
    field(wrong, "slips-wrong", texts.get("slips.wrong"));
    field(right, "slips-right", texts.get("slips.right"));
    Label arrow = new Label(texts.get("slips.arrow"));
    HBox fields = new HBox(wrong, arrow, right);
    fields.setAlignment(Pos.CENTER_LEFT);
    fields.getStyleClass().add("slips-fields");
    return fields;
  }

  private void field(TextField field, String id, String prompt) {
    field.setId(id);
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    TypedText.listen(field, typed -> ask());
  }

  private Node running() {
    ProgressLine line =
        new ProgressLine(
            model.progress(),
            () ->
                texts.get(
                    "slips.progress",
                    model.progress().doneProperty().get(),
                    model.progress().totalProperty().get(),
                    model.progress().itemProperty().get()),
            model::cancel,
            "slips-cancel",
            texts);
    line.getStyleClass().add("slips-running");
    line.visibleProperty().bind(model.busyProperty());
    line.managedProperty().bind(model.busyProperty());
    return line;
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    Place.Slips wanted = (Place.Slips) place;
    journal = wanted.journal();
    title.setText(
        journal.map(name -> texts.get("slips.title", name)).orElse(texts.get("slips.title.all")));
    wrong.setText(wanted.wrong());
    right.setText(wanted.right());
    return model.ask(wanted).settled();
  }

  @Override
  public void focus() {
    wrong.requestFocus();
  }

  private void ask() {
    BackgroundTask unused = model.ask(new Place.Slips(journal, wrong.getText(), right.getText()));
  }

  private void say() {
    int lines = model.lines().size();
    boolean typed = !wrong.getText().isEmpty();
    long issues = model.lines().stream().map(SlipLine::issue).distinct().count();
    amount.setText(
        !typed
            ? texts.get("slips.use")
            : model.full()
                ? texts.get("slips.count.full", lines, issues)
                : texts.get("slips.count", lines, issues));
    mend.setText(texts.get("slips.mend", model.pickedProperty().get()));
    mend.setDisable(
        model.readOnly() || model.busyProperty().get() || model.pickedProperty().get() == 0);
    list.setPlaceholder(
        new EmptyState(
            Material2OutlinedAL.FIND_REPLACE,
            texts.get(typed ? "slips.none" : "slips.empty"),
            texts.get(typed ? "slips.none.text" : "slips.empty.text")));
  }

  private void mend() {
    BackgroundTask unused = model.mend(this::told);
  }

  private void told(Operation act, int lines) {
    context
        .notices()
        .offer(
            texts.get("slips.mended", lines),
            texts.get("action.undo"),
            () -> {
              BackgroundTask unused = model.undo(act);
            });
  }

  private void pressed(KeyEvent e) {
    SlipLine line = list.getSelectionModel().getSelectedItem();
    if (line != null && RoomKey.PICK.matches(e)) {
      model.turn(line);
      list.refresh();
      e.consume();
    }
  }
}
