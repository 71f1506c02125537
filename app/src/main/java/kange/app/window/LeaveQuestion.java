package kange.app.window;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kange.app.shell.Overlay;
import kange.app.shell.Texts;
import kange.app.work.RunningTask;
import kange.app.work.RunningTasks;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What is running and how far it is; waiting is the answer of Enter and Escape. */
final class LeaveQuestion implements Overlay {
  private final Consumer<Boolean> answer;
  private final Texts texts;
  private final VBox view = new VBox();
  private final Button wait = new Button();
  private final Button stop = new Button();
  private final Label title = new Label("", icon());

  /**
   * @param answer told true when the work is to stop, false when it is waited for
   */
  LeaveQuestion(LeaveStep step, RunningTasks tasks, Locale language, Consumer<Boolean> answer) {
    this.answer = answer;
    texts = Texts.of(LeaveQuestion.class, language);
    title.setId("leave-title");
    title.setText(texts.get("leave." + step));
    title.getStyleClass().addAll(Styles.TITLE_4, "leave-title");
    title.setWrapText(true);
    VBox rows = new VBox();
    rows.getStyleClass().add("leave-tasks");
    for (RunningTask task : List.copyOf(tasks.running())) {
      rows.getChildren().add(new LeaveTaskRow(task, texts).view());
    }
    view.setId("leave-question");
    view.getStyleClass().addAll("overlay", "leave-question");
    view.setAccessibleRole(AccessibleRole.DIALOG);
    view.setAccessibleText(title.getText());
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.getChildren().addAll(title, rows, buttons(step));
  }

  private static Node icon() {
    FontIcon icon = new FontIcon(Material2OutlinedAL.HOURGLASS_EMPTY);
    icon.getStyleClass().add("leave-icon");
    return icon;
  }

  private Node buttons(LeaveStep step) {
    wait.setText(texts.get("leave.wait"));
    wait.setId("leave-wait");
    wait.getStyleClass().add(Styles.ACCENT);
    wait.setOnAction(e -> answer.accept(false));
    stop.setText(texts.get("leave.stop." + step));
    stop.setId("leave-stop");
    stop.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
    stop.setOnAction(e -> stop());
    FlowPane buttons = new FlowPane(stop, wait);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("leave-buttons");
    return buttons;
  }

  /** The work ends where it loses nothing; until then the window says so. */
  private void stop() {
    stop.setDisable(true);
    title.setText(texts.get("leave.stopping"));
    wait.requestFocus();
    answer.accept(true);
  }

  private void pressed(KeyEvent e) {
    KeyCode key = e.getCode();
    if (key == KeyCode.LEFT || key == KeyCode.RIGHT) {
      traverse();
      e.consume();
    } else if (key == KeyCode.ENTER) {
      (stop.isFocused() ? stop : wait).fire();
      e.consume();
    }
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public boolean modal() {
    return true;
  }

  @Override
  public void opened() {
    wait.requestFocus();
  }

  @Override
  public void traverse() {
    (wait.isFocused() && !stop.isDisabled() ? stop : wait).requestFocus();
  }

  /** Escape, or another question in this one's place: nothing is stopped. */
  @Override
  public void closed() {
    answer.accept(false);
  }
}
