package kange.app.parts;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.settings.Theme;
import kange.app.settings.Typography;
import kange.app.settings.Typography.Face;
import kange.app.shell.Fonts;
import kange.app.shell.Texts;

/**
 * The controls for how an article is set, each beside its name: for the panel in the reading room
 * and for the settings alike. What one of them changes all of them show at once.
 */
public final class TypeControls {
  private static final double SAMPLE = 16;

  /** A control and its name. */
  public record Named(String name, Node control) {}

  private final SettingsModel settings;
  private final Fonts fonts;
  private final Texts texts;

  public TypeControls(SettingsModel settings, Fonts fonts, Texts texts) {
    this.settings = settings;
    this.fonts = fonts;
    this.texts = texts;
  }

  /** The typeface of running text, among those this machine has. */
  public Named face() {
    List<Face> faces = fonts.faces();
    Named named =
        choice(
            "face",
            faces,
            s -> faces.contains(s.typography().face()) ? s.typography().face() : Face.HEI,
            face -> s -> s.withTypography(s.typography().withFace(face)));
    List<Node> buttons = ((FlowPane) named.control()).getChildren();
    for (int i = 0; i < faces.size(); i++) {
      ((ToggleButton) buttons.get(i)).setFont(fonts.of(faces.get(i), SAMPLE));
    }
    return named;
  }

  public Named size() {
    return slider(
        "size",
        Settings.READER_MIN,
        Settings.READER_MAX,
        Settings::readerSize,
        size -> s -> s.withReaderSize(size));
  }

  /** The distance of lines. */
  public Named line() {
    return choice(
        "line",
        Typography.LINES,
        s -> s.typography().line(),
        line -> s -> s.withTypography(s.typography().withLine(line)));
  }

  /** Characters to a line. */
  public Named measure() {
    return slider(
        "measure",
        Typography.NARROWEST,
        Typography.WIDEST,
        s -> s.typography().measure(),
        measure -> s -> s.withTypography(s.typography().withMeasure(measure)));
  }

  /** The colours of the window. */
  public Named theme() {
    return choice(
        "theme",
        List.of(Theme.LIGHT, Theme.SEPIA, Theme.DARK, Theme.SYSTEM),
        Settings::theme,
        theme -> s -> s.withTheme(theme));
  }

  private <T> Named choice(
      String what,
      List<T> values,
      Function<Settings, T> now,
      Function<T, UnaryOperator<Settings>> to) {
    String name = texts.get("type." + what);
    Choices<T> choices = new Choices<>(value -> settings.update(to.apply(value)));
    for (T value : values) {
      ToggleButton button = new ToggleButton(texts.get("type." + what + "." + value));
      button.setId("type-" + what + "-" + value);
      button.getStyleClass().addAll("choice", Styles.SMALL);
      button.setAccessibleText(name + " " + button.getText());
      choices.add(value, button);
    }
    settings.property().subscribe(s -> choices.show(now.apply(s)));
    FlowPane row = new FlowPane();
    row.getChildren().addAll(choices.buttons());
    row.getStyleClass().add("choices");
    // One line where there is room, several where there is not.
    row.setPrefWrapLength(Integer.MAX_VALUE);
    row.setMinWidth(0);
    return new Named(name, row);
  }

  private Named slider(
      String what,
      int least,
      int most,
      ToIntFunction<Settings> now,
      IntFunction<UnaryOperator<Settings>> to) {
    String name = texts.get("type." + what);
    Slider slider = new Slider(least, most, now.applyAsInt(settings.get()));
    slider.setId("type-" + what);
    slider.setBlockIncrement(1);
    slider.setAccessibleText(name);
    slider.getStyleClass().add(Styles.SMALL);
    slider.setMinWidth(0);
    Label value = new Label();
    value.getStyleClass().addAll(Styles.TEXT_MUTED, "type-value");
    value.setMinWidth(Region.USE_PREF_SIZE);
    settings
        .property()
        .subscribe(
            s -> {
              // Only what came from elsewhere moves the knob: or it would jump while dragged.
              if (Math.rint(slider.getValue()) != now.applyAsInt(s)) {
                slider.setValue(now.applyAsInt(s));
              }
              value.setText(texts.get("type." + what + ".value", now.applyAsInt(s)));
            });
    slider
        .valueProperty()
        .subscribe((before, v) -> settings.update(to.apply((int) Math.rint(v.doubleValue()))));
    HBox box = new HBox(slider, value);
    box.getStyleClass().add("slider-row");
    return new Named(name, box);
  }
}
