package kange.app.export;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.Choices;
import kange.app.shell.Texts;
import kange.archive.Exports;
import kange.model.export.ExportFormat;
import kange.model.export.ExportKind;

/**
 * The formats of one kind at a time, each with a line that says what it is good for; of each kind
 * the one chosen last comes back with it.
 */
final class FormatChoice {
  private final HBox kinds = new HBox();
  private final VBox formats = new VBox();
  private final VBox view = new VBox(kinds, formats);
  private final ToggleGroup group = new ToggleGroup();
  private final Map<ExportKind, ExportFormat> last = new EnumMap<>(ExportKind.class);
  private final ObjectProperty<ExportFormat> chosen;
  private final Texts texts;

  /**
   * Offers all formats.
   *
   * @param usual the name of the format of references that comes first to hand
   */
  FormatChoice(ObjectProperty<ExportFormat> chosen, String usual, Texts texts) {
    this.chosen = chosen;
    this.texts = texts;
    view.getStyleClass().add("formats");
    kinds.getStyleClass().add("format-kinds");
    for (ExportFormat format : Exports.formats()) {
      last.putIfAbsent(format.kind(), format);
      if (format.name().equals(usual)) {
        last.put(format.kind(), format);
      }
    }
    Choices<ExportKind> choices = new Choices<>(this::turnTo);
    for (ExportKind kind : last.keySet()) {
      ToggleButton button = new ToggleButton(texts.get("export.formats." + kind.name()));
      button.setId("format-kind-" + kind.name());
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      choices.add(kind, button);
    }
    kinds.getChildren().setAll(choices.buttons());
    group
        .selectedToggleProperty()
        .subscribe(
            toggle -> {
              if (toggle != null) {
                chosen.set((ExportFormat) toggle.getUserData());
              }
            });
    chosen.subscribe(
        format -> {
          last.put(format.kind(), format);
          choices.show(format.kind());
          show(format);
        });
  }

  Node view() {
    return view;
  }

  private void turnTo(ExportKind kind) {
    ExportFormat format = last.get(kind);
    if (format != null) {
      chosen.set(format);
    }
  }

  private void show(ExportFormat format) {
    List<ExportFormat> ofKind =
        Exports.formats().stream().filter(f -> f.kind() == format.kind()).toList();
    boolean shown = group.getToggles().stream().map(t -> t.getUserData()).toList().equals(ofKind);
    if (!shown) {
      group.getToggles().clear();
      formats.getChildren().setAll(ofKind.stream().map(this::button).toList());
    }
    group.getToggles().stream()
        .filter(toggle -> format.equals(toggle.getUserData()))
        .forEach(group::selectToggle);
  }

  private Node button(ExportFormat format) {
    RadioButton button = new RadioButton(texts.get("format." + format.name()));
    button.setId("format-" + format.name());
    button.setUserData(format);
    button.setToggleGroup(group);
    Label use = new Label(texts.get("format." + format.name() + ".use"));
    use.setWrapText(true);
    use.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "format-use");
    VBox box = new VBox(button, use);
    box.getStyleClass().add("format");
    box.setOnMouseClicked(e -> button.setSelected(true));
    return box;
  }
}
