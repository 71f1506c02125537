package kange.app.lists;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.Blank;
import kange.app.parts.Cells;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.ArticleSummary;
import kange.model.ReadingList;
import kange.model.ReadingListChange;
import kange.model.RemovedReadingList;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Reading lists: made, named, arranged, exported, deleted; and articles put on them. */
public final class ListsRoom implements Room {
  private static final String SHEET =
      Objects.requireNonNull(ListsRoom.class.getResource("lists.css")).toExternalForm();
  private final HBox view = new HBox();
  private final ListView<ArticleSummary> list = new ListView<>();
  private final TextField name = new TextField();
  private final HBox head;
  private final Label adding = new Label();
  private final Button export;
  private final RoomContext context;
  private final ListsModel model;
  private final Texts texts;
  private List<Long> waiting = List.of();

  public ListsRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(ListsRoom.class);
    model = new ListsModel(context.archive(), context.work(), e -> context.notices().error(e));
    ListsSide side = new ListsSide(texts, this::choose, this::create);
    name.setId("list-title");
    name.getStyleClass().add("list-title");
    name.setAccessibleText(texts.get("lists.rename"));
    name.setOnAction(e -> rename());
    name.focusedProperty().subscribe((was, now) -> rename());
    HBox.setHgrow(name, Priority.ALWAYS);
    export = new Button(texts.get("action.export"), new FontIcon(Material2OutlinedMZ.SAVE_ALT));
    export.setId("list-export");
    export.setOnAction(e -> export());
    Button delete = new Button(texts.get("lists.delete"), new FontIcon(Material2OutlinedAL.DELETE));
    delete.setId("list-delete");
    delete.getStyleClass().add(Styles.FLAT);
    delete.setOnAction(e -> chosen().ifPresent(l -> model.delete(l, this::deleted)));
    head = new HBox(name, delete, export);
    head.getStyleClass().addAll("room-head", "list-line");
    head.setAlignment(Pos.CENTER_LEFT);
    adding.getStyleClass().add("adding");
    adding.setMaxWidth(Double.MAX_VALUE);
    adding.setWrapText(true);
    list.setId("list-articles");
    list.setAccessibleText(texts.get("part.articles"));
    list.getStyleClass().addAll("plain-list", "articles");
    list.setCellFactory(v -> new ListArticleCell(texts, model::move, this::remove));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox middle = new VBox(adding, head, list);
    middle.getStyleClass().add("wide-pane");
    HBox.setHgrow(middle, Priority.ALWAYS);
    model
        .shownProperty()
        .subscribe(
            shown -> {
              side.show(shown);
              show(shown);
            });
    view.getStyleClass().addAll("room", "lists-room");
    view.getStylesheets().add(SHEET);
    view.getChildren().addAll(side, middle);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    Place.Lists wanted = (Place.Lists) place;
    waiting = wanted.adding();
    showWaiting();
    OptionalLong shown = chosen().stream().mapToLong(ReadingList::id).findFirst();
    return model.load(wanted.list().isPresent() ? wanted.list() : shown).settled();
  }

  @Override
  public void leave() {
    rename();
  }

  @Override
  public void focus() {
    list.requestFocus();
  }

  private Optional<ReadingList> chosen() {
    return model.shownProperty().get().chosen();
  }

  private void show(ListsModel.Shown shown) {
    name.setText(shown.chosen().map(ReadingList::name).orElse(""));
    head.setVisible(shown.chosen().isPresent());
    head.setManaged(shown.chosen().isPresent());
    export.setDisable(shown.articles().isEmpty());
    int at = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(shown.articles());
    list.getSelectionModel().clearAndSelect(Math.min(at, shown.articles().size() - 1));
    String key = shown.chosen().isPresent() ? "lists.blank" : "lists.empty";
    list.setPlaceholder(
        new Blank(Material2OutlinedMZ.PLAYLIST_ADD, texts.get(key), texts.get("lists.empty.text")));
  }

  private void showWaiting() {
    adding.setVisible(!waiting.isEmpty());
    adding.setManaged(!waiting.isEmpty());
    adding.setText(texts.get("lists.adding", waiting.size()));
  }

  private void choose(ReadingList chosen) {
    if (waiting.isEmpty()) {
      model.load(OptionalLong.of(chosen.id()));
    } else {
      model.add(chosen, waiting, change -> added(chosen, change));
      landed();
    }
  }

  private void create(String called) {
    model.create(called, waiting, made -> {});
    landed();
  }

  /** The articles that waited are on a list now. */
  private void landed() {
    waiting = List.of();
    showWaiting();
  }

  private void added(ReadingList to, ReadingListChange change) {
    int more = change.after().size() - change.before().size();
    context
        .notices()
        .offer(
            texts.get("lists.added", more, to.name()),
            texts.get("action.undo"),
            () -> model.arrange(change.listId(), change.before()));
  }

  private void rename() {
    String wanted = name.getText().strip();
    chosen()
        .filter(l -> !wanted.isEmpty() && !wanted.equals(l.name()))
        .ifPresent(l -> model.rename(l, wanted));
  }

  private void deleted(RemovedReadingList gone) {
    context
        .notices()
        .offer(
            texts.get("lists.deleted", gone.list().name()),
            texts.get("action.undo"),
            () -> model.restore(gone));
  }

  private void remove(ArticleSummary article) {
    model.remove(
        article.id(),
        change ->
            context
                .notices()
                .offer(
                    texts.get("lists.removed", article.title()),
                    texts.get("action.undo"),
                    () -> model.arrange(change.listId(), change.before())));
  }

  private void export() {
    List<Long> articles =
        model.shownProperty().get().articles().stream().map(ArticleSummary::id).toList();
    chosen().ifPresent(l -> context.navigator().open(new Place.Export(articles, l.name())));
  }

  private void clicked(MouseEvent e) {
    ArticleSummary article = list.getSelectionModel().getSelectedItem();
    if (article != null && Cells.rowUnder(e).isPresent() && e.isStillSincePress()) {
      context.navigator().open(Place.Article.of(article.id()));
    }
  }

  /** Enter opens, Delete takes off the list, Alt with an arrow moves. */
  private void pressed(KeyEvent e) {
    ArticleSummary article = list.getSelectionModel().getSelectedItem();
    if (article == null) {
      return;
    }
    if (RoomKey.OPEN.matches(e)) {
      context.navigator().open(Place.Article.of(article.id()));
    } else if (RoomKey.REMOVE.matches(e)) {
      remove(article);
    } else if (RoomKey.MOVE_UP.matches(e)) {
      model.move(article.id(), -1);
    } else if (RoomKey.MOVE_DOWN.matches(e)) {
      model.move(article.id(), 1);
    } else {
      return;
    }
    e.consume();
  }
}
