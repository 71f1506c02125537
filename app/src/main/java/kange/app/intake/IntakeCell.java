package kange.app.intake;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.intake.IntakeFile.State;
import kange.app.parts.SpokenCell;
import kange.app.shell.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One file of the desk: an icon for its state, its name, and below it what became of it. */
final class IntakeCell extends SpokenCell<IntakeFile> {
  private final FontIcon icon = new FontIcon(Material2OutlinedMZ.SCHEDULE);
  private final Label name = new Label();
  private final Label what = new Label();
  private final Label doubts = new Label();
  private final HBox row = new HBox();
  private final Texts texts;

  IntakeCell(Texts texts) {
    this.texts = texts;
    name.getStyleClass().add("intake-name");
    what.getStyleClass().add(Styles.TEXT_MUTED);
    doubts.getStyleClass().add("doubts");
    VBox lines = new VBox(name, what);
    lines.getStyleClass().add("article-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    row.getStyleClass().add("article-row");
    row.getChildren().addAll(icon, lines, doubts);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(IntakeFile file, boolean empty) {
    super.updateItem(file, empty);
    if (empty || file == null) {
      setGraphic(null);
      return;
    }
    icon.setIconCode(icon(file.state()));
    icon.getStyleClass().setAll("ikonli-font-icon", "state", style(file.state()));
    name.setText(file.issue().map(ImportedIssue::label).orElseGet(file::name));
    what.setText(what(file));
    int count = file.issue().map(ImportedIssue::doubtCount).orElse(0);
    doubts.setText(texts.get("intake.doubts", count));
    doubts.setVisible(count > 0);
    doubts.setManaged(count > 0);
    setGraphic(row);
  }

  private String what(IntakeFile file) {
    if (file.state() == State.KNOWN) {
      // The whole sentence stands beside the list; here its end would be cut off in every row.
      return file.known()
          .map(known -> texts.get("intake.state.KNOWN.as", known.there().label()))
          .orElseGet(() -> texts.get("intake.state.KNOWN"));
    }
    if (file.state() == State.NO_ISSUE || file.state() == State.SKIPPED) {
      return texts.get("intake.state." + file.state());
    }
    return file.issue()
        .map(
            i ->
                texts.get(
                    "intake.state." + file.state() + ".from",
                    i.doubts().articleCount(),
                    file.name()))
        .orElseGet(
            () ->
                file.message()
                    .map(texts::say)
                    .orElseGet(() -> texts.get("intake.state." + file.state())));
  }

  private static String style(State state) {
    return "state-" + state.name().toLowerCase(Locale.ROOT);
  }

  private static Ikon icon(State state) {
    return switch (state) {
      case WAITING -> Material2OutlinedMZ.SCHEDULE;
      case READING -> Material2OutlinedAL.HOURGLASS_EMPTY;
      case IMPORTED -> Material2OutlinedAL.CHECK_CIRCLE;
      case REPLACED -> Material2OutlinedMZ.SYNC;
      case SKIPPED -> Material2OutlinedMZ.SKIP_NEXT;
      case KNOWN -> Material2OutlinedAL.INFO;
      case NO_ISSUE -> Material2OutlinedAL.HELP_OUTLINE;
      case FAILED -> Material2OutlinedAL.ERROR_OUTLINE;
    };
  }
}
