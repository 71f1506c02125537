package kange.app.parts;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;

/** A long list of articles to open and pick from. */
public final class ArticleListView extends VBox {
  private final ListView<ArticleSummary> list = new ListView<>();

  /**
   * @param name suggests a file name for what is exported
   */
  public ArticleListView(
      ArticleListModel model, Navigator navigator, Texts texts, Supplier<String> name, Node blank) {
    getStyleClass().add("article-list");
    list.getStyleClass().addAll("plain-list", "articles");
    list.setAccessibleText(texts.get("part.articles"));
    list.setCellFactory(view -> new ArticleCell(model.selection(), texts));
    list.setPlaceholder(blank);
    ListKeys.on(list, article -> Optional.of(article.title()));
    ArticleListInput.on(
        list,
        article -> Optional.of(article.id()),
        model.selection(),
        model::selectAll,
        id -> navigator.open(Place.Article.of(id)));
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
}
