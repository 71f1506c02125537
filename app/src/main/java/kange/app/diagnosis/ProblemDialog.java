package kange.app.diagnosis;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kange.app.shell.Overlay;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Says that something failed that nobody had thought of, and what to do now. For the UI thread. */
public final class ProblemDialog implements Overlay {
  private final Throwable failure;
  private final RoomContext context;
  private final Texts texts;
  private final VBox view = new VBox();
  private final Button copy = new Button();
  private final Button save = new Button();
  private final Button goOn = new Button();

  /**
   * @param failure what is told
   * @param context of the window it is told in
   * @param dismiss takes the dialog away
   */
  public ProblemDialog(Throwable failure, RoomContext context, Consumer<Overlay> dismiss) {
    this.failure = failure;
    this.context = context;
    texts = context.texts(ProblemDialog.class);
    FontIcon icon = new FontIcon(Material2OutlinedAL.ERROR_OUTLINE);
    icon.getStyleClass().add("leave-icon");
    Label title = new Label(texts.get("problem.title"), icon);
    title.setId("problem-title");
    title.getStyleClass().addAll(Styles.TITLE_4, "leave-title");
    title.setWrapText(true);
    Label text = new Label(texts.get("problem.text"));
    text.setWrapText(true);
    Label what = new Label(texts.get("problem.what", what()));
    what.setId("problem-what");
    what.setWrapText(true);
    what.getStyleClass().add(Styles.TEXT_MUTED);
    view.setId("problem-dialog");
    view.getStyleClass().addAll("overlay", "leave-question");
    view.setAccessibleRole(AccessibleRole.DIALOG);
    view.setAccessibleText(title.getText());
    view.getChildren().addAll(title, text, what, buttons(dismiss));
  }

  private FlowPane buttons(Consumer<Overlay> dismiss) {
    copy.setId("problem-copy");
    copy.setText(texts.get("problem.copy"));
    copy.setOnAction(e -> copy());
    save.setId("problem-save");
    save.setText(texts.get("problem.save"));
    save.setOnAction(e -> new DiagnosisSaver(context).save());
    goOn.setId("problem-continue");
    goOn.setText(texts.get("problem.continue"));
    goOn.getStyleClass().add(Styles.ACCENT);
    goOn.setDefaultButton(true);
    goOn.setOnAction(e -> dismiss.accept(this));
    FlowPane buttons = new FlowPane(copy, save, goOn);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("leave-buttons");
    return buttons;
  }

  /**
   * The class, and the first place of ours on the way to it: what a maintainer asks on the phone.
   */
  private String what() {
    String name = failure.getClass().getSimpleName();
    return ourPlace().map(place -> texts.get("problem.at", name, place)).orElse(name);
  }

  private Optional<String> ourPlace() {
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("kange.")) {
        String name = frame.getClassName();
        return Optional.of(name.substring(name.lastIndexOf('.') + 1) + ":" + frame.getLineNumber());
      }
    }
    return Optional.empty();
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(new Diagnosis(context.settings().get()).of(failure));
    Clipboard.getSystemClipboard().setContent(content);
    copy.setText(texts.get("problem.copied"));
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
    goOn.requestFocus();
  }

  @Override
  public void traverse() {
    (goOn.isFocused() ? copy : copy.isFocused() ? save : goOn).requestFocus();
  }
}
