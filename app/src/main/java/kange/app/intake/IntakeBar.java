package kange.app.intake;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kange.app.intake.IntakeWork.Phase;
import kange.app.parts.WorkBar;
import kange.app.shell.Texts;
import kange.app.work.ProgressModel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * At the foot of the desk: what lies there and what can be done with all of it, or how far it is.
 */
final class IntakeBar {
  /** Reading tells how far it is in units of 1024 bytes. */
  private static final double UNITS_PER_MEGABYTE = 1024;

  private final WorkBar view;
  private final Label sum = new Label();
  private final Button undo;
  private final Button skip;
  private final Button resume;
  private final Button all;
  private final Button start;
  private final IntakeModel model;
  private final IntakeWork doing;
  private final Texts texts;

  IntakeBar(IntakeModel model, boolean writable, Texts texts) {
    this.model = model;
    this.doing = model.doing();
    this.texts = texts;
    sum.setId("intake-summary");
    sum.setWrapText(true);
    undo = button("intake-undo", Material2OutlinedMZ.UNDO, doing::undo);
    undo.setText(texts.get("intake.undo"));
    skip = button("intake-skip-known", Material2OutlinedMZ.SKIP_NEXT, model::skipKnown);
    resume = button("intake-resume", Material2OutlinedMZ.PLAY_ARROW, doing::read);
    all = button("intake-all", Material2OutlinedAL.DONE_ALL, model::fileAll);
    start = button("intake-start", Material2OutlinedAL.CHECK, model::fileSure);
    start.getStyleClass().add(Styles.ACCENT);
    start.setDefaultButton(true);
    for (Button button : new Button[] {skip, all}) {
      button.getStyleClass().add(Styles.FLAT);
    }
    for (Button button : new Button[] {skip, resume, all, start}) {
      button.setDisable(!writable);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(sum, undo, space, skip, all, resume, start);
    line.setAlignment(Pos.CENTER_LEFT);
    view =
        new WorkBar(
            "intake",
            line,
            doing.progress(),
            this::words,
            doing.phaseProperty().map(p -> p == Phase.READING || p == Phase.FILING),
            doing::cancel,
            texts);
    doing.lastImport().operationProperty().subscribe(last -> shown(undo, last.isPresent()));
    doing.phaseProperty().subscribe(phase -> count());
    model.files().subscribe(this::count);
  }

  Node view() {
    return view;
  }

  private static Button button(String id, Ikon icon, Runnable act) {
    Button button = new Button("", new FontIcon(icon));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> act.run());
    return button;
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private String words() {
    ProgressModel progress = doing.progress();
    int done = progress.doneProperty().get();
    int total = progress.totalProperty().get();
    String item = progress.itemProperty().get();
    return doing.phaseProperty().get() == Phase.READING
        ? texts.get("intake.reading", done / UNITS_PER_MEGABYTE, total / UNITS_PER_MEGABYTE, item)
        : texts.get("intake.progress", done, total, item);
  }

  /** While files come in one after the other nobody sees these numbers. */
  private void count() {
    Phase phase = doing.phaseProperty().get();
    if (phase == Phase.READING || phase == Phase.FILING) {
      return;
    }
    IntakeSummary summary = model.summary();
    sum.setText(summary.sentence(texts));
    start.setText(texts.get("intake.start", summary.sure()));
    shown(start, summary.sure() > 0);
    all.setText(texts.get("intake.all", summary.sure(), summary.doubted()));
    shown(all, summary.doubted() > 0);
    resume.setText(texts.get("intake.resume", summary.open()));
    shown(resume, summary.open() > 0);
    skip.setText(texts.get("intake.skip-known", summary.known()));
    shown(skip, summary.known() > 1);
  }
}
