package kange.app.lists;

import atlantafx.base.theme.Styles;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.Phrases;
import kange.app.parts.WrappingCell;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tips;
import kange.model.ArticleSummary;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** An article of a reading list, with its number and what moves it. */
final class ListArticleCell extends WrappingCell<ArticleSummary> {
  private final Label number = new Label();
  private final Label title = new Label();
  private final Label where = new Label();
  private final HBox row = new HBox();
  private final Phrases phrases;
  private final Texts texts;

  /**
   * @param move takes an article and by how many places it goes down
   */
  ListArticleCell(Texts texts, BiConsumer<Long, Integer> move, Consumer<ArticleSummary> remove) {
    this.texts = texts;
    phrases = new Phrases(texts);
    getStyleClass().add("list-article");
    number.getStyleClass().addAll(Styles.TEXT_MUTED, "list-number");
    title.getStyleClass().add("article-title");
    title.setWrapText(true);
    where.getStyleClass().add(Styles.TEXT_MUTED);
    VBox lines = new VBox(title, where);
    lines.getStyleClass().add("article-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    row.getStyleClass().add("article-row");
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren()
        .addAll(
            number,
            lines,
            button(
                "lists.up",
                Material2AL.KEYBOARD_ARROW_UP,
                () -> move.accept(getItem().id(), -1),
                RoomKey.MOVE_UP),
            button(
                "lists.down",
                Material2AL.KEYBOARD_ARROW_DOWN,
                () -> move.accept(getItem().id(), 1),
                RoomKey.MOVE_DOWN),
            button(
                "lists.remove", Material2AL.CLOSE, () -> remove.accept(getItem()), RoomKey.REMOVE));
  }

  @Override
  protected void updateItem(ArticleSummary article, boolean empty) {
    super.updateItem(article, empty);
    if (empty || article == null) {
      setGraphic(null);
      return;
    }
    number.setText(String.valueOf(getIndex() + 1));
    title.setText(article.title());
    where.setText(phrases.authorsAndPlace(article));
    setGraphic(row);
  }

  private Button button(String key, Ikon icon, Runnable action, RoomKey keys) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, key.replace('.', '-'));
    Tips.name(button, texts.get(key), texts, keys);
    button.setFocusTraversable(false);
    button.setOnAction(e -> action.run());
    return button;
  }
}
