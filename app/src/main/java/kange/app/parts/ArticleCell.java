package kange.app.parts;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** One article in a list: a box to pick it, its title, and below it who and where. */
final class ArticleCell extends WrappingCell<ArticleSummary> {
  private final PickBox pick;
  private final ArticleLines lines;
  private final FontIcon star = new FontIcon(Material2MZ.STAR);
  private final HBox row = new HBox();

  ArticleCell(ArticleSelection selection, Texts texts) {
    pick =
        new PickBox(selection, () -> Optional.ofNullable(getItem()).map(ArticleSummary::id), texts);
    lines = new ArticleLines(texts);
    star.getStyleClass().add("star");
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("article-row");
    FontIcon open = new FontIcon(Material2AL.CHEVRON_RIGHT);
    open.getStyleClass().add("open-mark");
    row.getChildren().addAll(pick, lines, star, open);
    row.setMinWidth(0);
    row.setPrefWidth(Region.USE_COMPUTED_SIZE);
  }

  @Override
  protected void updateItem(ArticleSummary article, boolean empty) {
    super.updateItem(article, empty);
    if (empty || article == null) {
      setGraphic(null);
      return;
    }
    lines.show(article);
    star.setVisible(article.favourite());
    pick.follow();
    setGraphic(row);
  }
}
