package kange.app.names;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
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

  KindSwitch(List<NameKind> kinds, NamesModel model, Texts texts) {
    this.texts = texts;
    getStyleClass().add("kinds");
    for (NameKind kind : kinds) {
      ToggleButton button = new ToggleButton();
      button.setId("names-" + key(kind));
      button.setToggleGroup(group);
      button.getStyleClass().add(Styles.SMALL);
      button.getStyleClass().add(kind == kinds.getFirst() ? Styles.LEFT_PILL : Styles.RIGHT_PILL);
      button.setMaxWidth(Double.MAX_VALUE);
      // One of them is always on: pressed again, it stays so.
      button.setOnAction(
          e -> {
            button.setSelected(true);
            model.look(kind);
          });
      HBox.setHgrow(button, Priority.ALWAYS);
      buttons.put(kind, button);
    }
    getChildren().addAll(buttons.values());
    model.kindProperty().subscribe(kind -> group.selectToggle(buttons.get(kind)));
  }

  void show(ToIntFunction<NameKind> counts) {
    buttons.forEach(
        (kind, button) -> button.setText(texts.get("names." + key(kind), counts.applyAsInt(kind))));
  }

  private static String key(NameKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
