package kange.text;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One reading with tone marks per code point, from ICU and our own {@link PinyinExceptions}. */
final class PinyinReadings {
  private static final Transliterator PLAIN = Transliterator.getInstance("Han-Latin");
  private static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");
  private static final PinyinExceptions EXCEPTIONS = PinyinExceptions.load();
  private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

  private PinyinReadings() {}

  static List<String> ofText(String text) {
    int[] points = text.codePoints().toArray();
    List<String> syllables = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      List<String> word = i + 1 < points.length ? EXCEPTIONS.words().get(two(points, i)) : null;
      if (word != null) {
        syllables.addAll(word);
        i++;
      } else {
        syllables.add(character(points[i]));
      }
    }
    return syllables;
  }

  static List<String> ofPerson(String name) {
    List<String> syllables = new ArrayList<>();
    int[] points = name.codePoints().toArray();
    for (int point : points) {
      syllables.add(character(point));
    }
    List<String> surname = surname(name, points);
    for (int i = 0; i < surname.size(); i++) {
      syllables.set(i, surname.get(i));
    }
    return syllables;
  }

  private static List<String> surname(String name, int[] points) {
    List<String> two = points.length > 2 ? EXCEPTIONS.surnames().get(two(points, 0)) : null;
    if (two != null) {
      return two;
    }
    List<String> one =
        points.length > 0 ? EXCEPTIONS.surnames().get(Character.toString(points[0])) : null;
    if (one != null) {
      return one;
    }
    String[] read = NAMES.transliterate(name).split(" ");
    boolean each = read.length == points.length && Stream.of(read).allMatch(PinyinReadings::latin);
    // Only where each character got its syllable do the first ones belong to the surname.
    return each ? List.of(read).subList(0, Math.min(2, read.length)) : List.of();
  }

  private static boolean latin(String syllable) {
    return !syllable.isEmpty()
        && Character.UnicodeScript.of(syllable.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  private static String character(int point) {
    return KNOWN.computeIfAbsent(
        point,
        p -> {
          String character = Character.toString(p);
          if (!han(p)) {
            return "";
          }
          List<String> own = EXCEPTIONS.characters().get(character);
          String read = own == null ? PLAIN.transliterate(character).strip() : own.get(0);
          return read.equals(character) ? "" : read;
        });
  }

  private static boolean han(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }

  private static String two(int[] points, int at) {
    return new String(points, at, 2);
  }
}
