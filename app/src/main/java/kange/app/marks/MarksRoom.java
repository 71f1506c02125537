package kange.app.marks;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.Cells;
import kange.app.parts.EmptyState;
import kange.app.parts.ListKeys;
import kange.app.parts.ReadOnly;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.marks.Highlight;
import kange.model.marks.MarkHit;
import kange.model.marks.MarkKind;
import kange.model.marks.MarkQuery;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Everything marked in the archive, to search, to narrow down, to go to and to take along. */
public final class MarksRoom implements Room {
  private static final String SHEET =
      Objects.requireNonNull(MarksRoom.class.getResource("marks.css")).toExternalForm();
  private final VBox view = new VBox();
  private final ListView<MarkHit> list = new ListView<>();
  private final Label amount = new Label();
  private final Label waiting = quiet("marks-waiting");
  private final RoomContext context;
  private final ReadOnly readOnly;
  private final MarksModel model;
  private final HandoverButtons handover;
  private final Texts texts;

  public MarksRoom(RoomContext context) {
    this.context = context;
    readOnly = ReadOnly.ofMarks(context);
    texts = context.texts(MarksRoom.class);
    model = new MarksModel(context.archive(), context.work(), e -> context.notices().error(e));
    handover = new HandoverButtons(context, texts, () -> model.load());
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    VBox head = new VBox(title(), new MarksFilter(model, texts, this::focus));
    head.getStyleClass().addAll("room-head", "marks-head");
    list.setId("marks");
    list.setAccessibleText(texts.get("rail.marks"));
    list.getStyleClass().addAll("plain-list", "marks-list");
    Optional<Consumer<MarkHit>> remove =
        readOnly.on() ? Optional.empty() : Optional.of(this::remove);
    list.setCellFactory(shown -> new MarkCell(texts, model::changeable, remove));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    ListKeys.on(list, hit -> Optional.of(hit.article().title()));
    VBox.setVgrow(list, Priority.ALWAYS);
    model.shownProperty().subscribe(this::show);
    view.getStyleClass().addAll("room", "marks-room");
    view.getStylesheets().add(SHEET);
    view.getChildren().addAll(head, list);
  }

  private static Label quiet(String id) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private HBox title() {
    Label title = new Label(texts.get("rail.marks"));
    title.getStyleClass().add(Styles.TITLE_2);
    VBox words = new VBox(title, amount);
    if (context.archive().marks().apart()) {
      Label kept = quiet("marks-kept-here");
      kept.setText(texts.get("marks.kept-here"));
      words.getChildren().add(kept);
    }
    words.getChildren().add(waiting);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button export =
        forAll(
            "marks-export",
            "marks.export",
            Material2OutlinedMZ.SAVE_ALT,
            articles -> new Place.Export(articles, texts.get("rail.marks"), true));
    Button lists =
        forAll(
            "marks-list-add", "action.list", Material2OutlinedMZ.PLAYLIST_ADD, Place.Lists::adding);
    HBox line = new HBox(words);
    if (!readOnly.on()) {
      line.getChildren().add(lists);
    }
    line.getChildren().addAll(handover.all());
    line.getChildren().add(export);
    line.getStyleClass().add("marks-title");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** A button that takes the articles of all marks listed somewhere. */
  private Button forAll(String id, String key, Ikon icon, Function<List<Long>, Place> to) {
    Button button = new Button(texts.get(key), new FontIcon(icon));
    button.setId(id);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(
        e -> model.articles(articles -> context.navigator().open(to.apply(articles))));
    button.disableProperty().bind(model.shownProperty().map(shown -> shown.marks().isEmpty()));
    // Where nothing is marked there is nothing to offer.
    button.visibleProperty().bind(button.disableProperty().not());
    return button;
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
    if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private void show(MarksModel.Shown shown) {
    int at = list.getSelectionModel().getSelectedIndex();
    list.setItems(shown.marks());
    if (at >= 0 && !shown.marks().isEmpty()) {
      list.getSelectionModel().clearAndSelect(Math.min(at, shown.marks().size() - 1));
    }
    handover.showOwn(shown.own());
    waiting.setVisible(!shown.waiting().isEmpty());
    shown.waiting().stream()
        .findFirst()
        .map(first -> texts.get("marks.waiting", shown.waiting().size(), first))
        .ifPresent(waiting::setText);
    amount.setText(texts.get("marks.count", shown.marks().size()));
    boolean narrowed = !model.queryProperty().get().equals(MarkQuery.ALL);
    list.setPlaceholder(
        new EmptyState(
            Material2OutlinedMZ.RATE_REVIEW,
            texts.get(narrowed ? "marks.none" : "marks.empty"),
            texts.get(narrowed ? "marks.none.text" : "marks.empty.text")));
  }

  private void clicked(MouseEvent e) {
    MarkHit hit = list.getSelectionModel().getSelectedItem();
    boolean plain = e.getButton() == MouseButton.PRIMARY && e.isStillSincePress();
    if (hit != null && plain && Cells.rowUnder(e).isPresent()) {
      go(hit);
    }
  }

  /** Enter opens, Delete takes away. */
  private void pressed(KeyEvent e) {
    MarkHit hit = list.getSelectionModel().getSelectedItem();
    if (hit == null) {
      return;
    }
    if (RoomKey.OPEN.matches(e)) {
      go(hit);
    } else if (RoomKey.REMOVE.matches(e)) {
      remove(hit);
    } else {
      return;
    }
    e.consume();
  }

  private void remove(MarkHit hit) {
    if (readOnly.on()) {
      readOnly.reason().ifPresent(context.notices()::info);
      return;
    }
    if (!model.changeable(hit)) {
      context.notices().info(texts.get("marks.office"));
      return;
    }
    model.remove(
        hit,
        removed ->
            context
                .notices()
                .offer(
                    texts.get("marks.removed." + hit.kind(), hit.article().title()),
                    texts.get("action.undo"),
                    () -> model.putBack(removed)));
  }

  private void go(MarkHit hit) {
    long article = hit.article().id();
    Place.Article plain =
        hit.kind() == MarkKind.NOTE ? Place.Article.withNote(article) : Place.Article.of(article);
    context
        .navigator()
        .open(
            hit.highlight()
                .flatMap(Highlight::place)
                .map(words -> Place.Article.at(article, words))
                .orElse(plain));
  }
}
