package kange.app.check;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.SpokenCell;
import kange.app.shell.Texts;
import kange.model.check.CheckFinding;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One thing the check looked at, or an issue it found something with. */
final class FindingCell extends SpokenCell<CheckRow> {
  private final CheckedIssueLine issue;
  private final FontIcon icon = new FontIcon(Material2OutlinedAL.CHECK_CIRCLE);
  private final Label name = new Label();
  private final Label message = new Label();
  private final HBox row = new HBox();

  private final Texts texts;

  /**
   * @param open what shows an issue
   */
  FindingCell(Texts texts, CheckedIssueLine.Open open) {
    this.texts = texts;
    issue = new CheckedIssueLine(texts, open);
    name.getStyleClass().add("article-title");
    message.setWrapText(true);
    message.getStyleClass().add("finding-message");
    VBox lines = new VBox(name, message);
    lines.getStyleClass().add("article-lines");
    HBox.setHgrow(lines, Priority.ALWAYS);
    row.getStyleClass().addAll("article-row", "finding");
    row.getChildren().addAll(icon, lines);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(CheckRow shown, boolean empty) {
    super.updateItem(shown, empty);
    if (empty || shown == null) {
      setGraphic(null);
      return;
    }
    switch (shown) {
      case CheckRow.Finding finding -> show(finding.found());
      case CheckRow.Issue of -> setGraphic(issue.showing(of.issue()));
    }
  }

  private void show(CheckFinding finding) {
    icon.setIconCode(icon(finding.status()));
    icon.getStyleClass().setAll("ikonli-font-icon", "finding-icon", style(finding.status()));
    name.setText(texts.say(finding.check()));
    message.setText(texts.say(finding.message()));
    setGraphic(row);
  }

  static Ikon icon(CheckFinding.Status status) {
    return switch (status) {
      case SOUND -> Material2OutlinedAL.CHECK_CIRCLE;
      case REPAIRED -> Material2OutlinedAL.BUILD;
      case DAMAGED -> Material2OutlinedAL.ERROR_OUTLINE;
    };
  }

  static String style(CheckFinding.Status status) {
    return "finding-" + status.name().toLowerCase(Locale.ROOT);
  }
}
