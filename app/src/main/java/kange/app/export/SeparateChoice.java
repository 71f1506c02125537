package kange.app.export;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.model.export.ExportKind;

/** Whether each article gets a file of its own; references and catalogues are of all together. */
final class SeparateChoice {
  private final VBox view = new VBox();

  SeparateChoice(ExportModel model, Texts texts) {
    CheckBox box = new CheckBox(texts.get("export.separate"));
    box.setId("export-separate");
    box.selectedProperty().bindBidirectional(model.draft().separateProperty());
    Label use = new Label(texts.get("export.separate.use"));
    use.setWrapText(true);
    use.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "format-use");
    view.getStyleClass().add("format");
    view.getChildren().addAll(box, use);
    model
        .draft()
        .formatProperty()
        .subscribe(
            format -> {
              boolean whole = format.kind() == ExportKind.ARTICLES;
              box.setDisable(!whole);
              box.setSelected(box.isSelected() && whole);
            });
  }

  Node view() {
    return view;
  }
}
