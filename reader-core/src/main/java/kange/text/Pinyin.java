package kange.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Chinese text as it is spoken, for sorting and for finding by typed letters. ü is written v, as
 * input methods do. Stateless and thread-safe; the first call takes a third of a second.
 */
public final class Pinyin {
  private static final char DIAERESIS = '\u0308';
  private static final List<Character> TONES = List.of('\u0304', '\u0301', '\u030C', '\u0300');

  private Pinyin() {}

  /**
   * A text read aloud.
   *
   * @param full without tones, lower case, syllables joined: {@code jiangtao}
   * @param initials first letter of each syllable: {@code jt}
   * @param sortKey sorts by code unit as a Chinese index does: syllable, tone, character; what is
   *     not a letter comes last
   */
  public record Reading(String full, String initials, String sortKey) {}

  /** Reads a title, a column, a journal, a body's name. */
  public static Reading ofText(String text) {
    return reading(text, PinyinReadings.ofText(text));
  }

  /** Reads a person's name: 单, 曾, 解 and their like as surnames. */
  public static Reading ofPerson(String name) {
    return reading(name, PinyinReadings.ofPerson(name));
  }

  /**
   * @param syllables one per code point, with tone marks; empty for what has no reading
   */
  private static Reading reading(String text, List<String> syllables) {
    StringBuilder full = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    StringBuilder sortKey = new StringBuilder();
    boolean inWord = false;
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      String syllable = syllables.get(i);
      if (!syllable.isEmpty()) {
        String plain = plain(syllable);
        full.append(plain);
        initials.append(plain, 0, 1);
        sortKey.append(plain).append(tone(syllable)).appendCodePoint(points[i]).append(' ');
        inWord = false;
      } else if (Character.isLetterOrDigit(points[i])) {
        String folded = folded(points[i]);
        full.append(folded);
        // Of a Latin word one initial, as of a syllable.
        initials.append(inWord ? "" : folded.substring(0, folded.offsetByCodePoints(0, 1)));
        sortKey.append(folded);
        inWord = folded.charAt(0) < 128;
      } else {
        inWord = false;
      }
    }
    return new Reading(full.toString(), initials.toString(), placed(sortKey.toString(), text));
  }

  private static String placed(String key, String text) {
    boolean letter = !key.isEmpty() && key.charAt(0) >= 'a' && key.charAt(0) <= 'z';
    return letter ? key : "~" + (key.isEmpty() ? text : key);
  }

  private static String folded(int point) {
    String folded = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
    return folded.toLowerCase(Locale.ROOT);
  }

  private static String plain(String syllable) {
    StringBuilder plain = new StringBuilder();
    for (char c : Normalizer.normalize(syllable, Normalizer.Form.NFD).toCharArray()) {
      if (c == DIAERESIS) {
        plain.setCharAt(plain.length() - 1, 'v');
      } else if (c >= 'a' && c <= 'z') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static int tone(String syllable) {
    for (char c : Normalizer.normalize(syllable, Normalizer.Form.NFD).toCharArray()) {
      if (TONES.contains(c)) {
        return TONES.indexOf(c) + 1;
      }
    }
    return 5;
  }
}
