package kange.app.export;

import atlantafx.base.theme.Styles;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import kange.app.parts.ArticleLines;
import kange.app.parts.SpokenCell;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.model.catalogue.ArticleSummary;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * One article on its way out: its place in the order, its title, and buttons to move or drop it.
 */
final class ExportCell extends SpokenCell<ArticleSummary> {
  private final Label number = new Label();
  private final ArticleLines lines;
  private final HBox row = new HBox();
  private final Button up;
  private final Button down;

  ExportCell(Texts texts, IntConsumer moveUp, IntConsumer moveDown, IntConsumer remove) {
    lines = new ArticleLines(texts);
    number.getStyleClass().addAll(Styles.TEXT_MUTED, "export-number");
    up = button(Material2AL.ARROW_UPWARD, "export.up", moveUp, texts, RoomKey.MOVE_UP);
    down = button(Material2AL.ARROW_DOWNWARD, "export.down", moveDown, texts, RoomKey.MOVE_DOWN);
    Button drop = button(Material2AL.CLOSE, "export.remove", remove, texts, RoomKey.REMOVE);
    HBox buttons = new HBox(up, down, drop);
    buttons.getStyleClass().add("export-moves");
    row.getStyleClass().add("article-row");
    row.getChildren().addAll(number, lines, buttons);
    setPrefWidth(0);
  }

  private Button button(Ikon icon, String key, IntConsumer action, Texts texts, RoomKey keys) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    Tooltips.name(button, texts.get(key), texts, keys);
    button.setFocusTraversable(false);
    button.setOnAction(e -> action.accept(getIndex()));
    return button;
  }

  @Override
  protected void updateItem(ArticleSummary article, boolean empty) {
    super.updateItem(article, empty);
    if (empty || article == null) {
      setGraphic(null);
      return;
    }
    number.setText(Integer.toString(getIndex() + 1));
    lines.show(article);
    up.setDisable(getIndex() == 0);
    down.setDisable(getIndex() == getListView().getItems().size() - 1);
    setGraphic(row);
  }
}
