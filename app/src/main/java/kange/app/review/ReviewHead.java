package kange.app.review;

import atlantafx.base.theme.Styles;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.model.issue.IssueMetadata;
import kange.model.review.ReviewState;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Which issue is on the desk, what is still doubtful, the steps back and forth. */
final class ReviewHead extends HBox {
  private final Texts texts;
  private final Label name = new Label();
  private final Label about = new Label();
  private final ToggleButton scan;
  private final Button undo;
  private final Button redo;
  private final Button leave;
  private final Button file;
  private boolean isNarrow;
  private int open;

  /**
   * @param panes chooses what is on show where not all has room
   * @param scan shows the printed page, or puts it away
   * @param done goes where the issue is read, or back to where it waits
   * @param filing files an issue that waits
   */
  ReviewHead(
      ReviewModel model,
      Region panes,
      ToggleButton scan,
      Runnable done,
      Runnable filing,
      Texts texts) {
    this.texts = texts;
    this.scan = scan;
    getStyleClass().add("review-head");
    setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add(Styles.TITLE_4);
    name.setMinWidth(0);
    about.setId("review-about");
    about.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    about.setMinWidth(0);
    VBox words = new VBox(name, about);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    undo = step("review-undo", Material2OutlinedMZ.UNDO, RoomKey.UNDO);
    undo.setOnAction(e -> model.undo());
    redo = step("review-redo", Material2OutlinedMZ.REDO, RoomKey.REDO);
    redo.setOnAction(e -> model.redo());
    leave = new Button(texts.get("review.done"), new FontIcon(Material2OutlinedAL.CHECK));
    leave.setId("review-done");
    file = new Button("", new FontIcon(Material2OutlinedAL.ARCHIVE));
    file.setId("review-file");
    file.getStyleClass().add(Styles.ACCENT);
    file.setMinWidth(USE_PREF_SIZE);
    file.setDisable(model.readOnly());
    file.setOnAction(e -> filing.run());
    queued(false);
    leave.setMinWidth(USE_PREF_SIZE);
    leave.setOnAction(e -> done.run());
    getChildren().addAll(words, panes, scan, undo, redo, leave, file);
    model.stateProperty().subscribe(state -> state.ifPresent(s -> show(s, model.readOnly())));
  }

  /**
   * @param queued whether the issue waits to be filed
   */
  void queued(boolean queued) {
    file.setVisible(queued);
    file.setManaged(queued);
    leave.setText(texts.get(queued ? "review.later" : "review.done"));
    Tooltips.name(leave, leave.getText());
    arrange();
    leave.getStyleClass().remove(Styles.ACCENT);
    if (!queued) {
      leave.getStyleClass().add(Styles.ACCENT);
    }
  }

  /**
   * @param narrow whether words want more room than there is
   */
  void narrow(boolean narrow) {
    isNarrow = narrow;
    arrange();
  }

  private void arrange() {
    Stream.of(scan, undo, redo).forEach(button -> symbolOnly(button, isNarrow));
    symbolOnly(leave, isNarrow && file.isVisible());
    // How many there are stands with the doubts themselves.
    file.setText(texts.get("review.file", isNarrow ? 0 : open));
  }

  private static void symbolOnly(Labeled button, boolean on) {
    button.setContentDisplay(on ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  private Button step(String id, Ikon icon, RoomKey key) {
    Button button = new Button(texts.get("review." + key), new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add(Styles.FLAT);
    button.setMinWidth(USE_PREF_SIZE);
    button.setDisable(true);
    Tooltips.name(button, texts.get("review." + key), texts, key);
    return button;
  }

  private void show(ReviewState state, boolean readOnly) {
    IssueMetadata card = state.issue().issue();
    String source = state.issue().source().file();
    name.setText(
        Stream.of(
                card.journalLabel(source),
                IssueMetadata.numberLabel(card.year(), card.number()),
                card.serial().map(s -> texts.get("review.serial", s.toString())).orElse(""))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" ")));
    String doubts =
        state.doubts() == 0
            ? texts.get("review.no-doubts")
            : texts.get("review.doubts", state.doubts());
    about.setText(
        Stream.of(source, doubts, state.done() == 0 ? "" : texts.get("review.steps", state.done()))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" · ")));
    open = state.doubts();
    arrange();
    undo.setDisable(readOnly || !state.canUndo());
    redo.setDisable(readOnly || !state.canRedo());
  }
}
