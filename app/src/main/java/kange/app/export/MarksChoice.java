package kange.app.export;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.model.export.ExportKind;

/**
 * Whether readers' notes and highlights go along: offered where an article has any, switched off
 * for formats that have no room for them.
 */
final class MarksChoice {
  private final VBox view = new VBox();

  MarksChoice(ExportModel model, Texts texts) {
    CheckBox box = new CheckBox(texts.get("export.marks"));
    box.setId("export-marks");
    box.selectedProperty().bindBidirectional(model.draft().marksProperty());
    box.disableProperty()
        .bind(model.draft().formatProperty().map(format -> format.kind() != ExportKind.ARTICLES));
    Label use = new Label();
    use.setWrapText(true);
    use.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "format-use");
    use.textProperty()
        .bind(
            box.disableProperty()
                .flatMap(
                    off ->
                        model
                            .annotatedProperty()
                            .map(
                                count ->
                                    off
                                        ? texts.get("export.marks.format")
                                        : texts.get("export.marks.use", count))));
    view.getStyleClass().add("format");
    view.visibleProperty().bind(model.annotatedProperty().greaterThan(0));
    view.managedProperty().bind(view.visibleProperty());
    view.getChildren().addAll(box, use);
  }

  Node view() {
    return view;
  }
}
