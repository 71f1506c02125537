package kange.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Some fonts draw a character and the radical that looks like it with one glyph, and programs that
 * write PDFs then say it is the radical: ⼀ for 一, ⻅ for 见. Nobody writes radicals in an issue.
 */
final class RadicalForms {
  private static final int FIRST = 0x2E80;
  private static final int FIRST_WHOLE = 0x2F00;
  private static final int LAST = 0x2FD5;

  /** Those of the supplement that are characters by themselves: a pair a line. */
  private static final Map<Integer, String> CHARACTERS = characters();

  private RadicalForms() {}

  private static Map<Integer, String> characters() {
    Map<Integer, String> characters = new HashMap<>();
    try (InputStream in =
        Objects.requireNonNull(RadicalForms.class.getResourceAsStream("radicals.txt"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(pair -> characters.put(pair.codePointAt(0), pair.substring(1)));
      return Map.copyOf(characters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
