package kange.source;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some fonts draw a character and the radical that looks like it with one glyph, and programs that
 * write PDFs then say it is the radical: ⼀ for 一, ⻅ for 见. Nobody writes radicals in an issue.
 */
final class RadicalForms {
  private static final int FIRST = 0x2E80;
  private static final int FIRST_WHOLE = 0x2F00;
  private static final int LAST = 0x2FD5;

  /** Those of the supplement that are characters by themselves, pair by pair. */
  private static final String SUPPLEMENT =
      "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

  private static final Map<Integer, String> CHARACTERS = characters();

  private RadicalForms() {}

  private static Map<Integer, String> characters() {
    int[] pairs = SUPPLEMENT.codePoints().toArray();
    return IntStream.range(0, pairs.length / 2)
        .boxed()
        .collect(
            Collectors.toMap(i -> pairs[2 * i], i -> Character.toString(pairs[2 * i + 1])));
  }

  /** A text with radicals as the characters they stand for; empty for none. */
  static String asCharacters(@Nullable String text) {
    if (text == null) {
      return "";
    }
    boolean none = text.chars().noneMatch(c -> c >= FIRST && c <= LAST);
    return none
        ? text
        : text.codePoints().mapToObj(RadicalForms::character).collect(Collectors.joining());
  }

  private static String character(int c) {
    if (c >= FIRST_WHOLE && c <= LAST) {
      return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }
    return CHARACTERS.getOrDefault(c, Character.toString(c));
  }
}
