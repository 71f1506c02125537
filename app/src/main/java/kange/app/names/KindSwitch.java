package kange.app.names;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kange.app.shell.Texts;
import kange.model.catalogue.NameKind;

/** The kinds of names of an index side by side, each with how many there are. */
final class KindSwitch extends HBox {
  private final Map<NameKind, ToggleButton> buttons = new EnumMap<>(NameKind.class);
  private final ToggleGroup group = new ToggleGroup();
  private final Texts texts;

  /**
   * @param kind the one on show
   * @param look what choosing one does
   */
  KindSwitch(
      List<NameKind> kinds,
      ReadOnlyObjectProperty<NameKind> kind,
      Consumer<NameKind> look,
      Texts texts) {
    this.texts = texts;
    getStyleClass().add("kinds");
    for (NameKind of : kinds) {
      ToggleButton button = new ToggleButton();
      button.setId("names-" + key(of));
      button.setToggleGroup(group);
      button.getStyleClass().add(Styles.SMALL);
      button.getStyleClass().add(of == kinds.getFirst() ? Styles.LEFT_PILL : Styles.RIGHT_PILL);
      button.setMaxWidth(Double.MAX_VALUE);
      // One of them is always on: pressed again, it stays so.
      button.setOnAction(
          e -> {
            button.setSelected(true);
            look.accept(of);
          });
      HBox.setHgrow(button, Priority.ALWAYS);
      buttons.put(of, button);
    }
    getChildren().addAll(buttons.values());
    kind.subscribe(now -> group.selectToggle(buttons.get(now)));
  }

  void show(ToIntFunction<NameKind> counts) {
    buttons.forEach(
        (kind, button) -> button.setText(texts.get("names." + key(kind), counts.applyAsInt(kind))));
  }

  private static String key(NameKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
