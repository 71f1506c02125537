package kange.app.lists;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import kange.app.parts.ArticleLines;
import kange.app.parts.WrappingCell;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.model.catalogue.ArticleSummary;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** An article of a reading list, with its number, and what moves it or takes it off. */
final class ListArticleCell extends WrappingCell<ArticleSummary> {
  private final Label number = new Label();
  private final ArticleLines lines;
  private final FontIcon star = new FontIcon(Material2MZ.STAR);
  private final HBox row = new HBox();
  private final Texts texts;
  private final ObservableBooleanValue changeable;

  /** What can be done with an article of a list. */
  interface Actions {
    /** Moves it down by some places, or up when negative. */
    void move(int index, int places);

    void remove(ArticleSummary article);
  }

  /**
   * @param actions empty where nothing can be put on a list
   * @param changeable whether the list on show can be changed
   */
  ListArticleCell(Texts texts, Optional<Actions> actions, ObservableBooleanValue changeable) {
    this.texts = texts;
    this.changeable = changeable;
    lines = new ArticleLines(texts);
    getStyleClass().add("list-article");
    number.getStyleClass().addAll(Styles.TEXT_MUTED, "list-number");
    // A row keeps its article when another moves past it, but not its number.
    indexProperty().subscribe(i -> number.setText(String.valueOf(i.intValue() + 1)));
    lines.wrapTitle();
    row.getStyleClass().add("article-row");
    row.setAlignment(Pos.CENTER_LEFT);
    if (actions.isPresent()) {
      FontIcon handle = new FontIcon(Material2AL.DRAG_INDICATOR);
      handle.getStyleClass().add("drag-handle");
      handle.visibleProperty().bind(changeable);
      row.getChildren().add(handle);
    }
    star.getStyleClass().add("star");
    row.getChildren().addAll(number, lines, star);
    actions.ifPresent(this::addButtons);
  }

  private void addButtons(Actions actions) {
    row.getChildren()
        .addAll(
            button(
                "lists.up",
                Material2AL.KEYBOARD_ARROW_UP,
                () -> actions.move(getIndex(), -1),
                RoomKey.MOVE_UP),
            button(
                "lists.down",
                Material2AL.KEYBOARD_ARROW_DOWN,
                () -> actions.move(getIndex(), 1),
                RoomKey.MOVE_DOWN),
            button(
                "lists.remove",
                Material2AL.CLOSE,
                () -> actions.remove(getItem()),
                RoomKey.REMOVE));
  }

  @Override
  protected void updateItem(ArticleSummary article, boolean empty) {
    super.updateItem(article, empty);
    if (empty || article == null) {
      setGraphic(null);
      return;
    }
    star.setVisible(article.favourite());
    lines.show(article);
    setGraphic(row);
  }

  private Button button(String key, Ikon icon, Runnable action, RoomKey keys) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, key.replace('.', '-'));
    Tooltips.name(button, texts.get(key), texts, keys);
    button.visibleProperty().bind(changeable);
    button.setFocusTraversable(false);
    button.setOnAction(e -> action.run());
    return button;
  }
}
