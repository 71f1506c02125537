package kange.app.export;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;

/** Whether there is a title page, and what stands on it. */
final class TitlePageChoice {
  private final VBox view = new VBox();
  private final VBox fields = new VBox();
  private final Texts texts;

  TitlePageChoice(TitlePageDraft draft, Texts texts) {
    this.texts = texts;
    CheckBox wanted = new CheckBox(texts.get("export.title-page"));
    wanted.setId("export-title-page");
    wanted.selectedProperty().bindBidirectional(draft.wantedProperty());
    fields.getStyleClass().add("export-title-fields");
    add("title", draft.titleProperty());
    add("compiler", draft.compilerProperty());
    add("office", draft.officeProperty());
    add("date", draft.dateProperty());
    fields.visibleProperty().bind(draft.wantedProperty());
    fields.managedProperty().bind(fields.visibleProperty());
    view.getStyleClass().add("export-pages");
    view.getChildren().addAll(wanted, fields);
  }

  Node view() {
    return view;
  }

  private void add(String name, StringProperty text) {
    TextField field = new TextField();
    field.setId("export-title-" + name);
    field.textProperty().bindBidirectional(text);
    Label label = new Label(texts.get("export.title-page." + name));
    label.setLabelFor(field);
    label.getStyleClass().add("text-muted");
    fields.getChildren().addAll(label, field);
  }
}
