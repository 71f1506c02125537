package kange.app.search;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.ArticlePhrases;
import kange.app.parts.ArticleSelection;
import kange.app.parts.Leader;
import kange.app.parts.MarkedFlow;
import kange.app.parts.PickBox;
import kange.app.parts.WrappingCell;
import kange.app.shell.Texts;
import kange.model.search.SearchHit;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** One hit: title and snippet with the words marked, and where it stands. */
final class HitCell extends WrappingCell<SearchRow> {
  private final PickBox pick;
  private final Texts texts;
  private final ArticlePhrases phrases;

  HitCell(ArticleSelection selection, Texts texts) {
    this.texts = texts;
    this.phrases = new ArticlePhrases(texts);
    this.pick =
        new PickBox(
            selection, () -> Optional.ofNullable(getItem()).flatMap(SearchRow::articleId), texts);
  }

  @Override
  protected void updateItem(SearchRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeAll("quiet", "hit-cell");
    if (empty || row == null) {
      setGraphic(null);
    } else if (row instanceof SearchRow.Hit hit) {
      getStyleClass().add("hit-cell");
      pick.follow();
      setGraphic(hit(hit.hit()));
    } else {
      getStyleClass().add("quiet");
      setGraphic(divider());
    }
  }

  private Node hit(SearchHit hit) {
    Label where = new Label(phrases.authorsAndPlace(hit.article()));
    where.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    VBox lines = new VBox(new MarkedFlow(hit.title(), "hit-title"));
    if (!hit.snippet().text().isBlank()) {
      lines.getChildren().add(new MarkedFlow(hit.snippet(), "hit-snippet"));
    }
    lines.getChildren().add(where);
    lines.getStyleClass().add("hit-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox row = new HBox(pick, lines);
    if (hit.article().favourite()) {
      row.getChildren().add(star());
    }
    row.getStyleClass().add("article-row");
    return row;
  }

  private Node star() {
    FontIcon icon = new FontIcon(Material2MZ.STAR);
    icon.getStyleClass().add("star");
    Label star = new Label("", icon);
    star.setMinWidth(USE_PREF_SIZE);
    star.setAccessibleText(texts.get("rail.favourites"));
    star.setTooltip(new Tooltip(texts.get("search.starred")));
    return star;
  }

  private Node divider() {
    Label text = new Label(texts.get("search.close"));
    text.getStyleClass().add(Styles.TEXT_MUTED);
    text.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(new Leader(), text, new Leader());
    line.setAlignment(Pos.CENTER);
    line.getStyleClass().add("close-divider");
    return line;
  }
}
