package kange.app.parts;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** One article in a list: a box to pick it, its title, and below it who and where. */
final class ArticleCell extends WrappingCell<ArticleSummary> {
  private final CheckBox pick = new CheckBox();
  private final Label title = new Label();
  private final Label where = new Label();
  private final FontIcon star = new FontIcon(Material2MZ.STAR);
  private final HBox row = new HBox();
  private final ArticleSelection selection;
  private final ArticlePhrases phrases;

  ArticleCell(ArticleSelection selection, Texts texts) {
    this.selection = selection;
    this.phrases = new ArticlePhrases(texts);
    title.getStyleClass().add("article-title");
    where.getStyleClass().add(Styles.TEXT_MUTED);
    star.getStyleClass().add("star");
    pick.setFocusTraversable(false);
    pick.setAccessibleText(texts.get("part.select.one"));
    pick.setOnAction(e -> selection.set(getItem().id(), pick.isSelected()));
    selection.sizeProperty().subscribe(size -> showPick());
    VBox lines = new VBox(title, where);
    lines.getStyleClass().add("article-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
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
    title.setText(article.title());
    where.setText(phrases.authorsAndPlace(article));
    star.setVisible(article.favourite());
    showPick();
    setGraphic(row);
  }

  private void showPick() {
    if (getItem() != null) {
      pick.setSelected(selection.contains(getItem().id()));
    }
  }
}
