package kange.app.doubts;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.EmptyState;
import kange.app.parts.ListKeys;
import kange.app.parts.OpenedRows;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.model.history.Operation;
import kange.model.review.IssueDoubt;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** All open doubts: a double click looks at one, several are settled at once. */
public final class DoubtsRoom implements Room {
  private final VBox view = new VBox();
  private final ListView<IssueDoubt> list = new ListView<>();
  private final Label amount = new Label();
  private final Button settle;
  private final RoomContext context;
  private final Texts texts;
  private final DoubtsModel model;

  /** Nothing is read before the room is opened. */
  public DoubtsRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(DoubtsRoom.class);
    model = new DoubtsModel(context.archive(), context.work(), e -> context.notices().error(e));
    settle = new Button("", new FontIcon(Material2OutlinedAL.FACT_CHECK));
    settle.setId("doubts-settle");
    settle.setMinWidth(Region.USE_PREF_SIZE);
    settle.setOnAction(e -> settle());
    list.setId("doubts");
    list.setAccessibleText(texts.get("rail.doubts"));
    list.getStyleClass().addAll("plain-list", "articles", "doubts-list");
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(shown -> new DoubtCell(texts));
    OpenedRows.on(list, this::look);
    list.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) c -> offer());
    ListKeys.on(list, doubt -> Optional.of(doubt.title()));
    VBox.setVgrow(list, Priority.ALWAYS);
    model.doubtsProperty().subscribe(this::show);
    view.getStyleClass().addAll("room", "doubts-room");
    view.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("doubts.css")).toExternalForm());
    view.getChildren().addAll(head(), new DoubtFilter(model, texts), list);
  }

  private Node head() {
    Label title = new Label(texts.get("rail.doubts"));
    title.getStyleClass().add(Styles.TITLE_2);
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    VBox words = new VBox(title, amount);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button look = new Button(texts.get("doubts.look"), new FontIcon(Material2OutlinedAL.EDIT));
    look.setId("doubts-look");
    look.setMinWidth(Region.USE_PREF_SIZE);
    look.getStyleClass().add(Styles.ACCENT);
    look.setOnAction(e -> look());
    HBox head = new HBox(words, settle, look);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().addAll("room-head", "doubts-head");
    return head;
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

  private void show(ObservableList<IssueDoubt> doubts) {
    list.setItems(doubts);
    amount.setText(texts.get("doubts.count", doubts.size()));
    String none = model.asksForAll() ? "doubts.none" : "doubts.none-such";
    list.setPlaceholder(
        new EmptyState(
            Material2OutlinedAL.CHECK_CIRCLE, texts.get(none), texts.get(none + ".text")));
    offer();
  }

  /** With several picked, those are settled; else all that are shown, which the button says. */
  private void offer() {
    int picked = list.getSelectionModel().getSelectedIndices().size();
    int all = list.getItems().size();
    settle.setText(
        picked > 0 ? texts.get("doubts.settle", picked) : texts.get("doubts.settle-all", all));
    settle.setDisable(model.readOnly() || all == 0);
  }

  private void settle() {
    List<IssueDoubt> picked =
        list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    BackgroundTask unused = model.settle(picked, this::told);
  }

  private void told(Operation act, int doubts) {
    context
        .notices()
        .offer(
            texts.get("doubts.settled", doubts),
            texts.get("action.undo"),
            () -> model.undo(act, () -> context.notices().info(texts.get("doubts.open-again"))));
  }

  /** The one that is picked, or else the first. */
  private void look() {
    IssueDoubt picked = list.getSelectionModel().getSelectedItem();
    if (picked != null) {
      look(picked);
    } else if (!list.getItems().isEmpty() && list.getItems().getFirst() != null) {
      look(list.getItems().getFirst());
    }
  }

  private void look(IssueDoubt doubt) {
    context.navigator().open(new Place.Review(doubt.issue(), doubt.article()));
  }
}
