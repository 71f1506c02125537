package kange.app.export;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.ReadOnly;
import kange.app.shell.Notices;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.export.Classification;
import kange.model.export.ExportFormat;
import kange.model.export.ExportKind;

/** Who the document is for, and whether all documents of the archive are. */
final class ClassificationChoice {
  private final VBox view = new VBox();
  private final ArchiveClassification archive;
  private final PartsDraft draft;
  private final Notices notices;
  private final Texts texts;

  ClassificationChoice(RoomContext context, ExportModel model, Texts texts) {
    this.archive = model.classification();
    this.draft = model.draft().parts();
    this.notices = context.notices();
    this.texts = texts;
    TextField field = new TextField();
    field.setId("export-classification");
    field.setPromptText(texts.get("export.classification.prompt"));
    field.setTextFormatter(new TextFormatter<>(ClassificationChoice::fitting));
    field.textProperty().bindBidirectional(draft.classificationProperty());
    Label label = new Label(texts.get("export.classification"));
    label.setLabelFor(field);
    label.getStyleClass().add("text-muted");
    Hyperlink keep = new Hyperlink(texts.get("export.classification.keep"));
    keep.setId("export-classification-keep");
    keep.setOnAction(event -> keep());
    // Its place stays, so that nothing moves while one types.
    keep.visibleProperty().bind(differs());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(label, between, ReadOnly.of(context).guard(keep));
    head.setAlignment(Pos.BASELINE_LEFT);
    view.getStyleClass().add("export-pages");
    view.getChildren().addAll(head, field);
    ObservableValue<ExportFormat> format = model.draft().formatProperty();
    ExportForm.show(view, format.map(chosen -> chosen.kind() == ExportKind.ARTICLES));
  }

  Node view() {
    return view;
  }

  /** What would not be printed is not taken. */
  private static TextFormatter.Change fitting(TextFormatter.Change change) {
    String text = change.getControlNewText();
    boolean fits = text.codePointCount(0, text.length()) <= Classification.LONGEST;
    return fits ? change : nothing(change);
  }

  private static TextFormatter.Change nothing(TextFormatter.Change change) {
    change.setText("");
    change.setRange(change.getRangeStart(), change.getRangeStart());
    return change;
  }

  private ObservableValue<Boolean> differs() {
    return Bindings.createBooleanBinding(
        () -> !draft.classification().equals(archive.usualProperty().get()),
        draft.classificationProperty(),
        archive.usualProperty());
  }

  private void keep() {
    Optional<Classification> wanted = draft.classification();
    archive.set(
        wanted,
        before ->
            notices.offer(
                wanted
                    .map(said -> texts.get("export.classification.kept", said.text()))
                    .orElseGet(() -> texts.get("export.classification.none")),
                texts.get("action.undo"),
                () -> archive.set(before, undone -> {})));
  }
}
