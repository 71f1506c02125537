package kange.app.export;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.model.export.ExportFormat;
import kange.model.export.ExportKind;

/** What stands behind each article, and behind all of them. */
final class BackMatterChoice {
  private final VBox view = new VBox();
  private final Texts texts;

  /**
   * @param together whether the articles go into one file
   */
  BackMatterChoice(ExportDraft draft, ObservableValue<Boolean> together, Texts texts) {
    this.texts = texts;
    CheckBox index = box("author-index", draft.parts().authorIndexProperty());
    ExportForm.show(index, together);
    view.getStyleClass().add("export-pages");
    view.getChildren().addAll(box("references", draft.parts().referencesProperty()), index);
    ObservableValue<ExportFormat> format = draft.formatProperty();
    ExportForm.show(view, format.map(chosen -> chosen.kind() == ExportKind.ARTICLES));
  }

  Node view() {
    return view;
  }

  private CheckBox box(String name, BooleanProperty wanted) {
    CheckBox box = new CheckBox(texts.get("export." + name));
    box.setId("export-" + name);
    box.selectedProperty().bindBidirectional(wanted);
    return box;
  }
}
