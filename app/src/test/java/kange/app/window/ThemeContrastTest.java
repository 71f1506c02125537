package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import kange.app.settings.Settings;
import kange.app.settings.Theme;
import kange.app.shell.ThemeManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Text stands out from what is behind it, 4.5 to 1 as WCAG AA asks; what only shows where the
 * keyboard is, 3 to 1. The colours are those the toolkit finds, AtlantaFX's own among them.
 */
class ThemeContrastTest {
  private static final double TEXT = 4.5;
  private static final double SIGN = 3;

  /** Two marks nobody takes for one another, in CIELAB; and a mark nobody overlooks. */
  private static final double UNLIKE = 20;

  private static final double SEEN = 15;

  private static final List<String> HIGHLIGHTS =
      List.of(
          "-kange-highlight-yellow",
          "-kange-highlight-green",
          "-kange-highlight-blue",
          "-kange-highlight-pink");
  private static final List<String> GROUNDS =
      List.of("-color-bg-default", "-color-bg-overlay", "-color-bg-subtle");
  private final List<String> pale = new ArrayList<>();
  private StackPane root;
  private Theme theme;

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
  }

  @AfterAll
  static void light() throws Exception {
    Fx.run(() -> ThemeManager.apply(new StackPane(), Settings.USUAL.withTheme(Theme.LIGHT)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "SEPIA", "DARK"})
  void whatIsWrittenCanBeReadAndTheKeyboardIsSeen(Theme shown) throws Exception {
    theme = shown;
    Fx.run(this::judge);
    assertEquals("", String.join("\n", pale));
  }

  private void judge() {
    root = new StackPane();
    ThemeManager.dress(new Scene(root), Settings.USUAL.withTheme(theme));
    // Text, links, prompts, and sentences of warning, failure and success, wherever they may stand.
    for (String ground : GROUNDS) {
      for (String ink :
          List.of(
              "-color-fg-default",
              "-color-fg-muted",
              "-color-fg-subtle",
              "-color-accent-fg",
              "-color-warning-fg",
              "-color-danger-fg",
              "-color-success-fg")) {
        text(ink, ground);
      }
      sign("-kange-focus", ground);
    }
    // Badges, chosen rows, what is marked, selected and highlighted, and what stands on it.
    text("-kange-red-ink", "-color-bg-default");
    text("-color-warning-fg", "-color-warning-subtle");
    for (String ground : List.of("-color-accent-subtle", "-color-accent-muted")) {
      text("-color-fg-default", ground);
    }
    text("-color-fg-muted", "-color-accent-subtle");
    text("-color-accent-fg", "-color-accent-subtle");
    for (String ground : List.of("-kange-mark", "-kange-mark-now", "-kange-selection")) {
      text("-color-fg-default", ground);
      text("-color-fg-muted", ground);
    }
    for (String colour : HIGHLIGHTS) {
      text("-color-fg-default", colour);
      text("-color-fg-muted", colour);
      apart(colour, "-color-bg-default", SEEN);
      apart(colour, "-kange-mark", UNLIKE);
      apart(colour, "-kange-mark-now", UNLIKE);
      HIGHLIGHTS.stream()
          .filter(other -> !other.equals(colour))
          .forEach(other -> apart(colour, other, UNLIKE));
    }
    for (String ground : List.of("-color-bg-default", "-kange-mark", "-kange-mark-now")) {
      sign("-kange-mark-line", ground);
    }
    text("-color-fg-emphasis", "-color-accent-emphasis");
    text("-color-fg-emphasis", "-color-accent-5");
    text("-color-fg-emphasis", "-color-accent-6");
    text("#fdf6ec", "-kange-seal");
    sign("-kange-focus", "-color-border-default");
  }

  private void text(String ink, String ground) {
    contrast(ink, ground, TEXT);
  }

  private void sign(String ink, String ground) {
    contrast(ink, ground, SIGN);
  }

  private void apart(String one, String other, double least) {
    double difference = Contrast.difference(colour(one), colour(other));
    if (difference < least) {
      pale.add(
          "%s: %s differs from %s by %.1f, not %.1f"
              .formatted(theme, one, other, difference, least));
    }
  }

  private void contrast(String ink, String ground, double least) {
    Color under = Contrast.on(colour("-color-bg-default"), colour(ground));
    double ratio = Contrast.ratio(Contrast.on(under, colour(ink)), under);
    if (ratio < least) {
      pale.add("%s: %s on %s is %.2f, not %.1f".formatted(theme, ink, ground, ratio, least));
    }
  }

  /** What a name of the style sheets stands for in this theme. */
  private Color colour(String name) {
    Region patch = new Region();
    patch.setStyle("-fx-background-color: " + name + ";");
    root.getChildren().setAll(patch);
    patch.applyCss();
    return (Color) patch.getBackground().getFills().getFirst().getFill();
  }
}
