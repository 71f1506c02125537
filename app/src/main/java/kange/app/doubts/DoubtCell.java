package kange.app.doubts;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.WrappingCell;
import kange.app.shell.Texts;
import kange.model.review.IssueDoubt;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One doubt: what is doubtful, and where. */
final class DoubtCell extends WrappingCell<IssueDoubt> {
  private final Label sentence = new Label();
  private final Label where = new Label();
  private final HBox row = new HBox();
  private final Texts texts;

  DoubtCell(Texts texts) {
    this.texts = texts;
    FontIcon icon = new FontIcon(Material2OutlinedAL.HELP_OUTLINE);
    icon.getStyleClass().add("doubt-icon");
    sentence.setWrapText(true);
    sentence.getStyleClass().add("doubt-words");
    where.getStyleClass().add(Styles.TEXT_MUTED);
    where.setMinWidth(0);
    VBox lines = new VBox(where, sentence);
    lines.getStyleClass().add("article-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    row.getStyleClass().addAll("article-row", "doubt-row");
    row.getChildren().addAll(icon, lines);
  }

  @Override
  protected void updateItem(IssueDoubt doubt, boolean empty) {
    super.updateItem(doubt, empty);
    if (empty || doubt == null) {
      setGraphic(null);
      return;
    }
    sentence.setText(texts.say(doubt.warning().message()));
    where.setText(
        doubt.title().isEmpty()
            ? texts.get("doubts.of-issue", doubt.label())
            : texts.get("doubts.of-article", doubt.label(), doubt.title()));
    setGraphic(row);
  }
}
