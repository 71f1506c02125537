package kange.app.parts;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;

/** An article in two lines of a cell: its title, and below it who and where. */
public final class ArticleLines extends VBox {
  private final Label title = new Label();
  private final Label where = new Label();
  private final ArticlePhrases phrases;

  public ArticleLines(Texts texts) {
    phrases = new ArticlePhrases(texts);
    title.getStyleClass().add("article-title");
    where.getStyleClass().add(Styles.TEXT_MUTED);
    getStyleClass().add("article-lines");
    getChildren().addAll(title, where);
    setMinWidth(0);
    HBox.setHgrow(this, Priority.ALWAYS);
  }

  /** Lets a long title take more lines instead of being cut. */
  public void wrapTitle() {
    title.setWrapText(true);
  }

  public void show(ArticleSummary article) {
    title.setText(article.title());
    where.setText(phrases.authorsAndPlace(article));
  }
}
