package kange.app.window;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What the window shows when the archive cannot be opened: the sentence and the ways on. */
final class FailureView {
  private FailureView() {}

  /**
   * @param repair mends the archive and opens it; empty where there is nothing to mend
   */
  static Parent of(
      Texts texts, String sentence, Runnable again, Optional<Runnable> repair, Runnable elsewhere) {
    Label title = new Label(texts.get("archive.failed"));
    title.getStyleClass().add(Styles.TITLE_3);
    Label reason = new Label(sentence);
    reason.setWrapText(true);
    reason.getStyleClass().add("blank-text");
    Button retry = new Button(texts.get("archive.retry"));
    retry.setDefaultButton(repair.isEmpty());
    retry.setOnAction(e -> again.run());
    Button choose = new Button(texts.get("archive.choose"));
    choose.setOnAction(e -> elsewhere.run());
    HBox buttons = new HBox(retry, choose);
    repair.ifPresent(mend -> buttons.getChildren().addFirst(repairButton(texts, mend)));
    buttons.setAlignment(Pos.CENTER);
    buttons.getStyleClass().add("blank-buttons");
    FontIcon icon = new FontIcon(Material2OutlinedAL.ERROR_OUTLINE);
    icon.getStyleClass().add("blank-icon");
    VBox box = new VBox(icon, title, reason, buttons);
    box.getStyleClass().addAll("shell", "blank");
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private static Button repairButton(Texts texts, Runnable mend) {
    Button button = new Button(texts.get("archive.repair"));
    button.setId("archive-repair");
    button.setDefaultButton(true);
    button.setOnAction(e -> mend.run());
    return button;
  }
}
