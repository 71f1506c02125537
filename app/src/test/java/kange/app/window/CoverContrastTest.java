package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import kange.app.shell.ThemeManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names on covers are to be read; what stands on the sun is large, and 3:1 does for it. */
class CoverContrastTest {
  private static final double ENOUGH = 4.5;
  private static final double LARGE = 3;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void namesOnCoversStandOutFromTheirDye(int dye) throws IOException {
    String covers;
    try (InputStream in = ThemeManager.class.getResourceAsStream("covers.css")) {
      covers = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Map<String, Color> colours = colours(covers, ".cover {");
    colours.putAll(colours(covers, ".dye-" + dye + " {"));
    assertContrast(colours, "-cover-cream", "-cover-deep", ENOUGH);
    assertContrast(colours, "-cover-deep", "-cover-slip", ENOUGH);
    assertContrast(colours, "-cover-deep", "-cover-light", ENOUGH);
    assertContrast(colours, "-cover-black", "-cover-slip", ENOUGH);
    assertContrast(colours, "-cover-on-spot", "-cover-spot", LARGE);
  }

  private static void assertContrast(
      Map<String, Color> colours, String ink, String ground, double least) {
    double ratio = Contrast.ratio(colours.get(ink), colours.get(ground));
    assertTrue(ratio >= least, () -> "%s on %s is %.2f".formatted(ink, ground, ratio));
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
}
