package kange.app.export;

import atlantafx.base.theme.Styles;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.archive.Archive;

/** The formats, each with a line that says what it is good for. */
final class FormatChoice {
  private final VBox view = new VBox();

  FormatChoice(ObjectProperty<String> chosen, Texts texts) {
    view.getStyleClass().add("formats");
    ToggleGroup group = new ToggleGroup();
    for (String ending : Archive.exportEndings()) {
      RadioButton button = new RadioButton(texts.get("export.format." + ending));
      button.setId("format-" + ending);
      button.setUserData(ending);
      button.setToggleGroup(group);
      button.setSelected(ending.equals(chosen.get()));
      Label use = new Label(texts.get("export.format." + ending + ".use"));
      use.setWrapText(true);
      use.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "format-use");
      VBox box = new VBox(button, use);
      box.getStyleClass().add("format");
      box.setOnMouseClicked(e -> button.setSelected(true));
      view.getChildren().add(box);
    }
    group.selectedToggleProperty().subscribe(toggle -> chosen.set((String) toggle.getUserData()));
  }

  Node view() {
    return view;
  }
}
