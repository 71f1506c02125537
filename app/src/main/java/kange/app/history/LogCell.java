package kange.app.history;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.log.LogWords;
import kange.app.parts.WrappingCell;
import kange.app.shell.Texts;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One line of the log: what, when, by whom, and whether it still holds. */
final class LogCell extends WrappingCell<LogEntry> {
  private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

  /** What a person may do with a line. */
  record Acts(Consumer<LogEntry> undo, Consumer<LogEntry> undoAct) {}

  private final FontIcon icon = new FontIcon(Material2OutlinedAL.HISTORY);
  private final Label what = new Label();
  private final Label when = new Label();
  private final Button undo = new Button();
  private final Button undoAct = new Button();
  private final HBox row = new HBox();
  private final LogWords words;
  private final Texts texts;
  private final boolean offered;

  /**
   * @param acts empty where the archive takes no changes
   */
  LogCell(LogWords words, Texts texts, Optional<Acts> acts) {
    this.words = words;
    this.texts = texts;
    this.offered = acts.isPresent();
    icon.getStyleClass().add("log-icon");
    what.setWrapText(true);
    what.getStyleClass().add("log-what");
    when.setWrapText(true);
    when.getStyleClass().add(Styles.TEXT_MUTED);
    VBox lines = new VBox(what, when);
    lines.getStyleClass().add("article-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    undo.setText(texts.get("action.undo"));
    for (Button button : List.of(undo, undoAct)) {
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setFocusTraversable(false);
      button.getStyleClass().add(Styles.SMALL);
    }
    undo.getStyleClass().add("log-undo");
    undoAct.getStyleClass().add("log-undo-act");
    acts.ifPresent(
        a -> {
          undo.setOnAction(e -> a.undo().accept(getItem()));
          undoAct.setOnAction(e -> a.undoAct().accept(getItem()));
        });
    row.getStyleClass().addAll("article-row", "log-row");
    row.getChildren().addAll(icon, lines, undoAct, undo);
  }

  @Override
  protected void updateItem(LogEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      return;
    }
    icon.setIconCode(icon(entry.kind()));
    what.setText(words.what(entry));
    List<String> facts = new ArrayList<>(List.of(words.time(entry.at()), entry.who()));
    entry.undoneAt().ifPresent(at -> facts.add(texts.get("log.undone.at", words.time(at))));
    when.setText(String.join(" · ", facts));
    row.pseudoClassStateChanged(UNDONE, entry.undoneAt().isPresent());
    undoAct.setText(texts.get("log.undo.act", entry.together()));
    show(undo, offered && entry.undoable());
    show(undoAct, offered && entry.undoable() && entry.together() > 1 && firstOfAct(entry));
    setGraphic(row);
  }

  /** What was done in one act stands together; its last line speaks for all. */
  private boolean firstOfAct(LogEntry entry) {
    LogEntry above = getIndex() > 0 ? getListView().getItems().get(getIndex() - 1) : null;
    return above == null || !above.operation().equals(entry.operation());
  }

  private static void show(Button button, boolean on) {
    button.setVisible(on);
    button.setManaged(on);
  }

  static Ikon icon(LogKind kind) {
    return switch (kind) {
      case IMPORT -> Material2OutlinedAL.ADD_BOX;
      case REPLACE -> Material2OutlinedMZ.SWAP_HORIZ;
      case REREAD -> Material2OutlinedMZ.REFRESH;
      case CORRECT -> Material2OutlinedAL.EDIT;
      case SETTLE -> Material2OutlinedAL.FACT_CHECK;
      case AUTHORITY -> Material2OutlinedAL.HOW_TO_REG;
      case HABIT -> Material2OutlinedAL.LIBRARY_ADD_CHECK;
      case MARKS -> Material2OutlinedMZ.RATE_REVIEW;
      case SCAN -> Material2OutlinedAL.IMPORT_CONTACTS;
      case DELETE -> Material2OutlinedAL.DELETE;
      case RESTORE -> Material2OutlinedMZ.RESTORE;
      case PURGE -> Material2OutlinedAL.DELETE_FOREVER;
      case REPAIR -> Material2OutlinedAL.BUILD;
      case UNDO -> Material2OutlinedMZ.UNDO;
    };
  }
}
