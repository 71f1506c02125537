package kange.app.intake;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import kange.app.intake.IntakeModel.Phase;
import kange.app.parts.WorkBar;
import kange.app.shell.Texts;
import kange.model.intake.DuplicatePolicy;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** At the foot of the desk: before an import how, while it runs how far, after it the sum. */
final class IntakeBar {
  /** Both are kept only file by file, by who has seen them. */
  private static final List<DuplicatePolicy> CHOICES =
      List.of(DuplicatePolicy.REPORT, DuplicatePolicy.SKIP, DuplicatePolicy.REPLACE);

  private final WorkBar view;
  private final Label waiting = new Label();
  private final Label sum = new Label();
  private final Button start = new Button();
  private final IntakeModel model;
  private final Texts texts;

  IntakeBar(IntakeModel model, boolean writable, Texts texts) {
    this.model = model;
    this.texts = texts;
    start.setText(texts.get("intake.start"));
    start.setId("intake-start");
    start.setGraphic(new FontIcon(Material2OutlinedMZ.PLAY_ARROW));
    start.getStyleClass().add(Styles.ACCENT);
    start.setDefaultButton(true);
    start.setDisable(!writable);
    start.setOnAction(e -> model.start());
    sum.setId("intake-summary");
    sum.setWrapText(true);
    view =
        new WorkBar(
            "intake",
            before(),
            model.progress(),
            model.phaseProperty().map(phase -> phase == Phase.RUNNING),
            model::cancel,
            texts);
    model.phaseProperty().subscribe(this::count);
    model.files().subscribe(this::countAtRest);
  }

  Node view() {
    return view;
  }

  private HBox before() {
    ChoiceBox<DuplicatePolicy> policy = new ChoiceBox<>();
    policy.setId("intake-policy");
    policy.getItems().addAll(CHOICES);
    policy.setConverter(new PolicyNames());
    policy.valueProperty().bindBidirectional(model.policyProperty());
    Label ask = new Label(texts.get("intake.duplicates"));
    ask.setLabelFor(policy);
    ask.getStyleClass().add(Styles.TEXT_MUTED);
    HBox how = new HBox(ask, policy);
    how.getStyleClass().add("intake-how");
    how.setAlignment(Pos.CENTER_LEFT);
    how.visibleProperty().bind(start.visibleProperty());
    how.managedProperty().bind(start.visibleProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(sum, undo(), waiting, space, how, start);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Button undo() {
    Button undo = new Button(texts.get("intake.undo"), new FontIcon(Material2OutlinedMZ.UNDO));
    undo.setId("intake-undo");
    undo.setMinWidth(Region.USE_PREF_SIZE);
    undo.visibleProperty().bind(model.lastImport().operationProperty().map(Optional::isPresent));
    undo.managedProperty().bind(undo.visibleProperty());
    undo.setOnAction(e -> model.undo());
    return undo;
  }

  /** While files come in one after the other nobody sees these numbers. */
  private void countAtRest() {
    if (model.phaseProperty().get() != Phase.RUNNING) {
      count(model.phaseProperty().get());
    }
  }

  private void count(Phase phase) {
    IntakeSummary summary = model.summary();
    sum.setText(summary.sentence(texts));
    sum.setVisible(phase == Phase.DONE);
    sum.setManaged(phase == Phase.DONE);
    waiting.setText(texts.get("intake.waiting", summary.open()));
    waiting.setVisible(summary.open() > 0);
    waiting.setManaged(summary.open() > 0);
    start.setVisible(summary.open() > 0);
    start.setManaged(summary.open() > 0);
  }

  private final class PolicyNames extends StringConverter<DuplicatePolicy> {
    @Override
    public String toString(DuplicatePolicy policy) {
      return texts.get("intake.policy." + policy);
    }

    @Override
    public DuplicatePolicy fromString(String name) {
      throw new UnsupportedOperationException("policies are chosen, not typed");
    }
  }
}
