package kange.app.intake;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.intake.IntakeFile.State;
import kange.app.parts.JournalTitles;
import kange.app.parts.SpokenCell;
import kange.app.shell.Texts;
import kange.model.queue.QueueState;
import kange.model.queue.QueuedFile;
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
  private final JournalTitles journals;

  IntakeCell(Texts texts) {
    this.texts = texts;
    journals = new JournalTitles(texts);
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
    QueuedFile queued = file.queued();
    icon.setIconCode(icon(file.state()));
    icon.getStyleClass().setAll("ikonli-font-icon", "state", style(file.state()));
    boolean issue = !queued.label().isEmpty() && file.state() != State.NO_ISSUE;
    name.setText(issue ? journals.of(queued) : file.name());
    what.setText(what(file));
    boolean doubted = issue && queued.doubts() > 0 && queued.state() != QueueState.KNOWN;
    doubts.setText(texts.get("intake.doubts", queued.doubts()));
    doubts.setVisible(doubted);
    doubts.setManaged(doubted);
    setGraphic(row);
  }

  /** What failed says why; whole sentences stand beside the list, where they are not cut off. */
  private String what(IntakeFile file) {
    if (file.state() == State.FAILED) {
      return file.queued()
          .message()
          .map(texts::say)
          .orElseGet(() -> texts.get("intake.state.FAILED"));
    }
    return file.queued().label().isEmpty()
        ? texts.get("intake.state." + file.state())
        : texts.get(
            "intake.state." + file.state() + ".from", file.queued().articles(), file.name());
  }

  private static String style(State state) {
    return "state-" + state.name().toLowerCase(Locale.ROOT);
  }

  private static Ikon icon(State state) {
    return switch (state) {
      case WAITING -> Material2OutlinedMZ.SCHEDULE;
      case READING, FILING -> Material2OutlinedAL.HOURGLASS_EMPTY;
      case SURE -> Material2OutlinedAL.DESCRIPTION;
      case DOUBTED -> Material2OutlinedAL.FIND_IN_PAGE;
      case IMPORTED -> Material2OutlinedAL.CHECK_CIRCLE;
      case REPLACED -> Material2OutlinedMZ.SYNC;
      case KNOWN -> Material2OutlinedAL.INFO;
      case NO_ISSUE -> Material2OutlinedAL.HELP_OUTLINE;
      case FAILED -> Material2OutlinedAL.ERROR_OUTLINE;
    };
  }
}
