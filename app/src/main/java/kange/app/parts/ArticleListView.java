package kange.app.parts;

import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;

/** A long list of articles to open and pick from. Enter or a click opens, the space bar picks. */
public final class ArticleListView extends VBox {
  private final ListView<ArticleSummary> list = new ListView<>();
  private final ArticleListModel model;
  private final LongConsumer open;

  /**
   * @param name suggests a file name for what is exported
   */
  public ArticleListView(
      ArticleListModel model, Navigator navigator, Texts texts, Supplier<String> name, Node blank) {
    this.model = model;
    this.open = id -> navigator.open(Place.Article.of(id));
    getStyleClass().add("article-list");
    list.getStyleClass().addAll("plain-list", "articles");
    list.setAccessibleText(texts.get("part.articles"));
    list.setCellFactory(view -> new ArticleCell(model.selection(), texts));
    list.setPlaceholder(blank);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    ListKeys.on(list, article -> Optional.of(article.title()));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    model.articlesProperty().subscribe(articles -> list.setItems(articles));
    SelectionBar bar =
        new SelectionBar(
            model.selection(), model::selectAll, list::refresh, name, navigator, texts);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(list, bar);
  }

  /** Puts the keyboard on the first article. */
  public void focusList() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private void pressed(KeyEvent e) {
    if (RoomKey.SELECT_ALL.matches(e)) {
      model.selectAll();
      e.consume();
      return;
    }
    ArticleSummary article = list.getSelectionModel().getSelectedItem();
    if (article == null) {
      return;
    }
    if (RoomKey.OPEN.matches(e)) {
      open.accept(article.id());
      e.consume();
    } else if (RoomKey.PICK.matches(e)) {
      model.selection().set(article.id(), !model.selection().contains(article.id()));
      e.consume();
    }
  }

  private void clicked(MouseEvent e) {
    ArticleSummary article = list.getSelectionModel().getSelectedItem();
    boolean onRow = Cells.rowUnder(e).isPresent();
    if (article != null && onRow && e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
      open.accept(article.id());
    }
  }
}
