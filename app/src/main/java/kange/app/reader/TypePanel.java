package kange.app.reader;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.settings.Theme;
import kange.app.settings.Typography;
import kange.app.settings.Typography.Face;
import kange.app.shell.Fonts;
import kange.app.shell.Texts;

/** How the page is set: face, size, distance of lines, width and ground, all at once. */
final class TypePanel extends VBox {
  private static final double SAMPLE = 16;
  private final SettingsModel settings;
  private final Texts texts;

  TypePanel(SettingsModel settings, Fonts fonts, Texts texts) {
    this.settings = settings;
    this.texts = texts;
    setId("type-panel");
    getStyleClass().addAll("reader-card", "type-panel");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_RIGHT);
    Node faces =
        choice(
            "face",
            fonts.faces(),
            s -> fonts.faces().contains(s.typography().face()) ? s.typography().face() : Face.HEI,
            face -> s -> s.withTypography(s.typography().withFace(face)));
    faces
        .lookupAll(".choice")
        .forEach(n -> ((ToggleButton) n).setFont(fonts.of((Face) n.getUserData(), SAMPLE)));
    getChildren()
        .addAll(
            row("type.face", faces),
            row(
                "type.size",
                slider(
                    "type.size",
                    Settings.READER_MIN,
                    Settings.READER_MAX,
                    Settings::readerSize,
                    size -> s -> s.withReaderSize(size),
                    "type.size.value")),
            row(
                "type.line",
                choice(
                    "line",
                    Typography.LINES,
                    s -> s.typography().line(),
                    line -> s -> s.withTypography(s.typography().withLine(line)))),
            row(
                "type.measure",
                slider(
                    "type.measure",
                    Typography.NARROWEST,
                    Typography.WIDEST,
                    s -> s.typography().measure(),
                    measure -> s -> s.withTypography(s.typography().withMeasure(measure)),
                    "type.measure.value")),
            row(
                "type.theme",
                choice(
                    "theme",
                    List.of(Theme.LIGHT, Theme.SEPIA, Theme.DARK, Theme.SYSTEM),
                    Settings::theme,
                    theme -> s -> s.withTheme(theme))));
    show(false);
  }

  void toggle() {
    show(!isVisible());
  }

  void show(boolean on) {
    setVisible(on);
    setManaged(on);
  }

  private HBox row(String key, Node control) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().addAll(Styles.TEXT_MUTED, "type-name");
    name.setLabelFor(control);
    HBox row = new HBox(name, control);
    row.getStyleClass().add("type-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private <T> HBox choice(
      String name,
      List<T> values,
      Function<Settings, T> now,
      Function<T, UnaryOperator<Settings>> to) {
    ToggleGroup group = new ToggleGroup();
    List<ToggleButton> buttons = new ArrayList<>();
    for (T value : values) {
      ToggleButton button = new ToggleButton(texts.get("type." + name + "." + value));
      button.setId("type-" + name + "-" + value);
      button.setUserData(value);
      button.setToggleGroup(group);
      button.getStyleClass().addAll("choice", Styles.SMALL);
      button.setOnAction(
          e -> {
            button.setSelected(true);
            settings.update(to.apply(value));
          });
      buttons.add(button);
    }
    settings
        .property()
        .subscribe(s -> buttons.forEach(b -> b.setSelected(now.apply(s).equals(b.getUserData()))));
    HBox box = new HBox();
    box.getChildren().addAll(buttons);
    box.getStyleClass().add("choices");
    return box;
  }

  private HBox slider(
      String key,
      int least,
      int most,
      ToIntFunction<Settings> now,
      Function<Integer, UnaryOperator<Settings>> to,
      String valueKey) {
    Slider slider = new Slider(least, most, now.applyAsInt(settings.get()));
    slider.setAccessibleText(texts.get(key));
    slider.setBlockIncrement(1);
    slider.getStyleClass().add(Styles.SMALL);
    Label value = new Label();
    value.getStyleClass().addAll(Styles.TEXT_MUTED, "type-value");
    settings
        .property()
        .subscribe(
            s -> {
              // Only what came from elsewhere moves the knob: or it would jump while dragged.
              if (Math.rint(slider.getValue()) != now.applyAsInt(s)) {
                slider.setValue(now.applyAsInt(s));
              }
              value.setText(texts.get(valueKey, now.applyAsInt(s)));
            });
    slider
        .valueProperty()
        .subscribe((before, v) -> settings.update(to.apply((int) Math.rint(v.doubleValue()))));
    HBox box = new HBox(slider, value);
    box.getStyleClass().add("slider-row");
    return box;
  }
}
