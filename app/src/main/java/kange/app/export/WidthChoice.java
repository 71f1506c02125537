package kange.app.export;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.model.export.ExportKind;

/** Whether marks in Chinese text are set in full width; not for formats without text. */
final class WidthChoice {
  private final VBox view = new VBox();

  WidthChoice(ExportModel model, Texts texts) {
    CheckBox box = new CheckBox(texts.get("export.full-width"));
    box.setId("export-full-width");
    box.selectedProperty().bindBidirectional(model.draft().fullWidthProperty());
    box.disableProperty()
        .bind(model.draft().formatProperty().map(format -> format.kind() != ExportKind.ARTICLES));
    Label use = new Label(texts.get("export.full-width.use"));
    use.setWrapText(true);
    use.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "format-use");
    view.getStyleClass().add("format");
    view.getChildren().addAll(box, use);
  }

  Node view() {
    return view;
  }
}
