package kange.app.slips;

import atlantafx.base.theme.Styles;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kange.app.parts.WrappingCell;
import kange.app.shell.Texts;
import kange.model.review.SlipLine;

/** A line with a misread word: where it is, the word struck out, what comes in its place. */
final class SlipCell extends WrappingCell<SlipLine> {
  private final SlipsModel model;
  private final Texts texts;
  private final CheckBox pick = new CheckBox();
  private final Label where = new Label();
  private final TextFlow words = new TextFlow();
  private final HBox row = new HBox();

  SlipCell(SlipsModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    where.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    words.getStyleClass().add("slip-words");
    words.setMinWidth(0);
    pick.setFocusTraversable(false);
    pick.setAccessibleText(texts.get("slips.pick"));
    pick.setOnAction(
        e -> {
          if (getItem() != null) {
            model.turn(getItem());
          }
        });
    VBox lines = new VBox(where, words);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    row.getChildren().addAll(pick, lines);
    row.getStyleClass().add("slip-row");
  }

  @Override
  protected void updateItem(SlipLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      return;
    }
    pick.setSelected(model.isPicked(line));
    where.setText(texts.get("slips.where", line.label(), line.line()));
    show(line.text());
    setGraphic(row);
  }

  /** So much of the line before its first slip and behind its last is enough to tell. */
  private void show(String text) {
    words.getChildren().clear();
    String wrong = model.asked().wrong();
    int at = 0;
    int next = wrong.isEmpty() ? -1 : text.indexOf(wrong);
    while (next >= 0) {
      add(Excerpts.before(text.substring(at, next), at == 0), "slip-text");
      add(wrong, "slip-wrong");
      add(model.asked().right(), "slip-right");
      at = next + wrong.length();
      next = text.indexOf(wrong, at);
    }
    add(Excerpts.behind(text.substring(at)), "slip-text");
  }

  private void add(String part, String style) {
    if (!part.isEmpty()) {
      Text text = new Text(part);
      text.getStyleClass().add(style);
      words.getChildren().add(text);
    }
  }
}
