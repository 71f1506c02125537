package kange.app.reader;

import atlantafx.base.theme.Styles;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kange.app.parts.TypeControls;
import kange.app.settings.SettingsModel;
import kange.app.shell.Fonts;
import kange.app.shell.Texts;

/** How the page is set: face, size, distance of lines, width and ground, all at once. */
final class TypePanel extends VBox {
  TypePanel(SettingsModel settings, Fonts fonts, Texts texts) {
    setId("type-panel");
    getStyleClass().addAll("reader-card", "type-panel");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_RIGHT);
    TypeControls type = new TypeControls(settings, fonts, texts);
    Stream.of(type.face(), type.size(), type.line(), type.measure(), type.theme())
        .map(TypePanel::row)
        .forEach(getChildren()::add);
    show(false);
  }

  void show(boolean on) {
    setVisible(on);
    setManaged(on);
  }

  private static HBox row(TypeControls.Named named) {
    Label name = new Label(named.name());
    name.getStyleClass().addAll(Styles.TEXT_MUTED, "type-name");
    name.setLabelFor(named.control());
    HBox row = new HBox(name, named.control());
    row.getStyleClass().add("type-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
