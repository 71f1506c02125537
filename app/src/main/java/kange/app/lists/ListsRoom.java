package kange.app.lists;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.Cells;
import kange.app.parts.DragOrder;
import kange.app.parts.EmptyState;
import kange.app.parts.ListKeys;
import kange.app.parts.ReadOnly;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;
import kange.model.marks.ReadingList;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Reading lists: made, named, arranged, exported, deleted; and articles put on them. */
public final class ListsRoom implements Room {
  private static final String SHEET =
      Objects.requireNonNull(ListsRoom.class.getResource("lists.css")).toExternalForm();
  private final HBox view = new HBox();
  private final ListView<ArticleSummary> list = new ListView<>();
  private final ListHead head;
  private final Label adding = new Label();
  private final RoomContext context;
  private final ReadOnly readOnly;
  private final ListsModel model;
  private final ListActs acts;
  private final Texts texts;
  private List<Long> waiting = List.of();

  public ListsRoom(RoomContext context) {
    this.context = context;
    readOnly = ReadOnly.ofMarks(context);
    texts = context.texts(ListsRoom.class);
    model = new ListsModel(context.archive(), context.work(), e -> context.notices().error(e));
    acts = new ListActs(model, list, context.notices(), texts);
    ListsSide side =
        new ListsSide(
            texts, this::choose, readOnly.on() ? Optional.empty() : Optional.of(this::create));
    head = new ListHead(model, readOnly, texts, headActions());
    adding.getStyleClass().add("adding");
    adding.setMaxWidth(Double.MAX_VALUE);
    adding.setWrapText(true);
    list.setId("list-articles");
    list.setAccessibleText(texts.get("part.articles"));
    list.getStyleClass().addAll("plain-list", "articles");
    list.setItems(model.articles());
    Optional<ListArticleCell.Actions> rows =
        readOnly.on() ? Optional.empty() : Optional.of(rowActions());
    list.setCellFactory(v -> new ListArticleCell(texts, rows, model.changeableProperty()));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    ListKeys.on(list, article -> Optional.of(article.title()));
    Region articles = readOnly.on() ? list : new DragOrder(list, acts::move);
    VBox.setVgrow(articles, Priority.ALWAYS);
    VBox middle = new VBox(adding, head, articles);
    middle.getStyleClass().add("wide-pane");
    HBox.setHgrow(middle, Priority.ALWAYS);
    model.shownProperty().subscribe(side::show);
    model.shownProperty().subscribe(shown -> showBlank(shown.chosen().isPresent()));
    view.getStyleClass().addAll("room", "lists-room");
    view.getStylesheets().add(SHEET);
    view.getChildren().addAll(side, middle);
  }

  private ListHead.Actions headActions() {
    return new ListHead.Actions() {
      @Override
      public void rename(ReadingList named, String name) {
        acts.rename(named, name);
      }

      @Override
      public void delete(ReadingList gone) {
        acts.delete(gone);
      }

      @Override
      public void export(ReadingList all) {
        context.navigator().open(new Place.Export(ids(), all.name()));
      }

      @Override
      public void done() {
        focus();
      }
    };
  }

  private ListArticleCell.Actions rowActions() {
    return new ListArticleCell.Actions() {
      @Override
      public void move(int index, int places) {
        acts.move(index, index + places);
      }

      @Override
      public void remove(ArticleSummary article) {
        acts.remove(article);
      }
    };
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    Place.Lists wanted = (Place.Lists) place;
    waiting = readOnly.on() ? List.of() : wanted.adding();
    showWaiting();
    OptionalLong shown = chosen().stream().mapToLong(ReadingList::id).findFirst();
    return model.load(wanted.list().isPresent() ? wanted.list() : shown).settled();
  }

  @Override
  public void leave() {
    head.keep();
  }

  /** The list on show, in its order. */
  @Override
  public boolean print() {
    List<Long> articles = ids();
    if (!articles.isEmpty()) {
      context.navigator().print(articles);
    }
    return !articles.isEmpty();
  }

  private List<Long> ids() {
    return model.articles().stream().map(ArticleSummary::id).toList();
  }

  @Override
  public void focus() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private Optional<ReadingList> chosen() {
    return model.shownProperty().get().chosen();
  }

  private void showBlank(boolean any) {
    list.setPlaceholder(
        new EmptyState(
            Material2OutlinedMZ.PLAYLIST_ADD,
            texts.get(any ? "lists.blank" : "lists.empty"),
            texts.get("lists.empty.text")));
  }

  private void showWaiting() {
    adding.setVisible(!waiting.isEmpty());
    adding.setManaged(!waiting.isEmpty());
    adding.setText(texts.get("lists.adding", waiting.size()));
  }

  private void choose(ReadingList chosen) {
    if (waiting.isEmpty()) {
      model.load(OptionalLong.of(chosen.id()));
    } else if (!model.changeable(chosen)) {
      context.notices().info(texts.get("marks.office"));
    } else {
      acts.add(chosen, waiting);
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

  private void clicked(MouseEvent e) {
    ArticleSummary article = list.getSelectionModel().getSelectedItem();
    boolean plain = e.getButton() == MouseButton.PRIMARY && e.isStillSincePress();
    if (article != null && plain && Cells.rowUnder(e).isPresent()) {
      context.navigator().open(Place.Article.of(article.id()));
    }
  }

  /** Enter opens, Delete takes off the list, Alt with an arrow moves, F2 renames the list. */
  private void pressed(KeyEvent e) {
    boolean mine = !readOnly.on() && model.changeableProperty().get();
    int at = list.getSelectionModel().getSelectedIndex();
    ArticleSummary article = list.getSelectionModel().getSelectedItem();
    if (RoomKey.RENAME.matches(e) && mine) {
      head.rename();
      e.consume();
    } else if (article != null && RoomKey.OPEN.matches(e)) {
      context.navigator().open(Place.Article.of(article.id()));
      e.consume();
    } else if (article != null && mine && changes(e, at, article)) {
      e.consume();
    }
  }

  private boolean changes(KeyEvent e, int at, ArticleSummary article) {
    if (RoomKey.REMOVE.matches(e)) {
      acts.remove(article);
    } else if (RoomKey.MOVE_UP.matches(e)) {
      acts.move(at, at - 1);
    } else if (RoomKey.MOVE_DOWN.matches(e)) {
      acts.move(at, at + 1);
    } else {
      return false;
    }
    return true;
  }
}
