package kange.app.reader.page;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import kange.typeset.Face;
import kange.typeset.Typeface;

/**
 * How wide the characters of one font of the screen are. JavaFX neither kerns nor rounds the
 * advances of plain text, so that a string is as wide as its characters together; whatever the font
 * has not is measured in the font JavaFX falls back to. For the UI thread.
 */
final class FontTypeface implements Typeface {
  /** All Chinese characters fill one square, so one of them is measured for all. */
  private static final int ANY_HAN = '国';

  private static final int FIRST_HAN = 0x4E00;
  private static final int LAST_HAN = 0x9FFF;

  private final double size;
  private final Text probe = new Text();
  private final Map<Integer, Double> advances = new HashMap<>();

  FontTypeface(Font font) {
    size = font.getSize();
    probe.setFont(font);
  }

  /** The face is in the font already. */
  @Override
  public double advance(Face face, int codePoint) {
    boolean han = codePoint >= FIRST_HAN && codePoint <= LAST_HAN;
    return advances.computeIfAbsent(han ? ANY_HAN : codePoint, this::measured);
  }

  private double measured(int codePoint) {
    if (codePoint == '—') {
      // Drawn as wide as it is to be: see ParagraphPane.
      return 1;
    }
    if (isInvisible(codePoint)) {
      return 0;
    }
    probe.setText(Character.toString(codePoint));
    return probe.getLayoutBounds().getWidth() / size;
  }

  /** Marks that stand on the character before them, and what is never drawn. */
  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
