package kange.app.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text stands out from what is behind it, in every theme: 4.5 to 1, as WCAG AA asks. */
class ContrastTest {
  private static final double ENOUGH = 4.5;
  private static final double LARGE = 3;
  private static final List<String> GROUNDS =
      List.of("-color-bg-default", "-color-bg-overlay", "-color-bg-subtle");
  private static final List<String> INKS =
      List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle", "-color-accent-fg");
  private static String sheet;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = Looks.class.getResourceAsStream("kange.css")) {
      sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "sepia", "dark"})
  void textStandsOutFromItsGround(String theme) {
    Map<String, Color> colours = colours(theme);
    for (String ground : GROUNDS) {
      for (String ink : INKS) {
        assertContrast(theme, colours, ink, ground);
      }
    }
    assertContrast(theme, colours, "-kange-red-ink", "-color-bg-default");
    assertContrast(theme, colours, "-color-fg-default", "-kange-mark");
    assertContrast(theme, colours, "-color-fg-default", "-kange-mark-now");
    assertContrast(theme, colours, "-color-fg-default", "-kange-selection");
    for (String colour : List.of("yellow", "green", "blue", "pink")) {
      assertContrast(theme, colours, "-color-fg-default", "-kange-highlight-" + colour);
      assertContrast(theme, colours, "-color-fg-muted", "-kange-highlight-" + colour);
    }
    assertContrast(theme, colours, "-color-fg-default", "-color-accent-subtle");
    assertContrast(theme, colours, "-color-fg-muted", "-color-accent-subtle");
    assertContrast(theme, colours, "-color-accent-fg", "-color-accent-subtle");
    colours.put("white", Color.WHITE);
    assertContrast(theme, colours, "white", "-color-accent-emphasis");
  }

  /** Names on covers are to be read; what stands on the sun is large, and 3:1 does for it. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void namesOnCoversStandOutFromTheirDye(int dye) throws IOException {
    String covers;
    try (InputStream in = Looks.class.getResourceAsStream("covers.css")) {
      covers = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Map<String, Color> colours = colours(covers, ".cover {");
    colours.putAll(colours(covers, ".dye-" + dye + " {"));
    assertContrast("dye " + dye, colours, "-cover-cream", "-cover-deep");
    assertContrast("dye " + dye, colours, "-cover-deep", "-cover-slip");
    assertContrast("dye " + dye, colours, "-cover-deep", "-cover-light");
    assertContrast("dye " + dye, colours, "-cover-black", "-cover-slip");
    double sun = ratio(colours.get("-cover-on-spot"), colours.get("-cover-spot"));
    assertTrue(sun >= LARGE, () -> "dye %d: the sun is %.2f".formatted(dye, sun));
  }

  private static void assertContrast(
      String theme, Map<String, Color> colours, String ink, String ground) {
    double ratio = ratio(colours.get(ink), colours.get(ground));
    assertTrue(ratio >= ENOUGH, () -> "%s: %s on %s is %.2f".formatted(theme, ink, ground, ratio));
  }

  private static Map<String, Color> colours(String theme) {
    return colours(sheet, ".theme-" + theme + " {");
  }

  private static Map<String, Color> colours(String css, String rule) {
    int from = css.indexOf(rule);
    String block = css.substring(from, css.indexOf('}', from));
    Map<String, Color> colours = new HashMap<>();
    Matcher matcher = Pattern.compile("(-[a-z0-9-]+): (#[0-9a-f]{6});").matcher(block);
    while (matcher.find()) {
      colours.put(matcher.group(1), Color.web(matcher.group(2)));
    }
    return colours;
  }

  private static double ratio(Color a, Color b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
