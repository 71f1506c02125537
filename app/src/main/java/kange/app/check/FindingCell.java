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

/** One thing the check looked at. */
final class FindingCell extends SpokenCell<CheckFinding> {
  private final FontIcon icon = new FontIcon(Material2OutlinedAL.CHECK_CIRCLE);
  private final Label name = new Label();
  private final Label message = new Label();
  private final HBox row = new HBox();

  private final Texts texts;

  FindingCell(Texts texts) {
    this.texts = texts;
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
  protected void updateItem(CheckFinding finding, boolean empty) {
    super.updateItem(finding, empty);
    if (empty || finding == null) {
      setGraphic(null);
      return;
    }
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
