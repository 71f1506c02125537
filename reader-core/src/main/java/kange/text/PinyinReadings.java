package kange.text;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One reading with tone marks per code point, from ICU, mended where it reads too bookishly. */
final class PinyinReadings {
  private static final Transliterator PLAIN = Transliterator.getInstance("Han-Latin");
  private static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");
  private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

  /** Surnames that ICU's table of names lacks or reads otherwise than people of that name do. */
  private static final Map<String, List<String>> SURNAMES =
      Map.ofEntries(
          Map.entry("华", List.of("huà")),
          Map.entry("朴", List.of("piáo")),
          Map.entry("薄", List.of("bó")),
          Map.entry("卜", List.of("bǔ")),
          Map.entry("乜", List.of("niè")),
          Map.entry("宓", List.of("mì")),
          Map.entry("缪", List.of("miào")),
          Map.entry("繁", List.of("pó")),
          Map.entry("撒", List.of("sà")),
          Map.entry("召", List.of("shào")),
          Map.entry("单于", List.of("chán", "yú")),
          Map.entry("长孙", List.of("zhǎng", "sūn")),
          Map.entry("万俟", List.of("mò", "qí")),
          Map.entry("澹台", List.of("tán", "tái")),
          Map.entry("令狐", List.of("líng", "hú")),
          Map.entry("尉迟", List.of("yù", "chí")),
          Map.entry("宿", List.of("sù")),
          Map.entry("员", List.of("yùn")),
          Map.entry("都", List.of("dū")),
          Map.entry("缴", List.of("jiǎo")));

  /** Words of titles and names of bodies in which the commonest reading is the wrong one. */
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("重庆", List.of("chóng", "qìng")),
          Map.entry("长大", List.of("zhǎng", "dà")),
          Map.entry("成长", List.of("chéng", "zhǎng")),
          Map.entry("院长", List.of("yuàn", "zhǎng")),
          Map.entry("局长", List.of("jú", "zhǎng")),
          Map.entry("市长", List.of("shì", "zhǎng")),
          Map.entry("书记", List.of("shū", "jì")),
          Map.entry("首都", List.of("shǒu", "dū")),
          Map.entry("成都", List.of("chéng", "dū")),
          Map.entry("都市", List.of("dū", "shì")),
          Map.entry("银行", List.of("yín", "háng")),
          Map.entry("行业", List.of("háng", "yè")),
          Map.entry("音乐", List.of("yīn", "yuè")),
          Map.entry("调整", List.of("tiáo", "zhěng")),
          Map.entry("调解", List.of("tiáo", "jiě")),
          Map.entry("会计", List.of("kuài", "jì")),
          Map.entry("重点", List.of("zhòng", "diǎn")),
          Map.entry("厦门", List.of("xià", "mén")),
          Map.entry("省察", List.of("xǐng", "chá")),
          Map.entry("朝阳", List.of("cháo", "yáng")));

  /** Characters whose first reading in ICU is not the one that titles usually mean. */
  private static final Map<String, String> CHARACTERS = Map.of("长", "cháng");

  private PinyinReadings() {}

  static List<String> ofText(String text) {
    int[] points = text.codePoints().toArray();
    List<String> syllables = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      List<String> word = i + 1 < points.length ? WORDS.get(two(points, i)) : null;
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
    if (points.length > 2 && SURNAMES.containsKey(two(points, 0))) {
      return SURNAMES.get(two(points, 0));
    }
    if (points.length > 0 && SURNAMES.containsKey(Character.toString(points[0]))) {
      return SURNAMES.get(Character.toString(points[0]));
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
          String read = CHARACTERS.getOrDefault(character, PLAIN.transliterate(character).strip());
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
