package kange.source;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The numbers that Word sets before paragraphs by itself, such as 一、 and （二）: in the text they do
 * not stand, on paper they do. Bullets are passed over. For one thread: it counts.
 */
final class WordNumbering {
  private static final int LEVELS = 9;
  private static final int CIRCLED = 20;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final Map<Integer, Element> lists = new HashMap<>();
  private final Map<Integer, Element> numbers = new HashMap<>();
  private final Map<Integer, int[]> counted = new HashMap<>();
  private final Map<Integer, Boolean> begun = new HashMap<>();

  private WordNumbering() {}

  /**
   * @param root of the part that defines lists; empty where there is none
   */
  static WordNumbering of(Optional<Element> root) {
    WordNumbering numbering = new WordNumbering();
    root.ifPresent(
        all -> {
          WordXml.children(all, "abstractNum")
              .forEach(list -> numbering.lists.put(id(list, "abstractNumId"), list));
          WordXml.children(all, "num")
              .forEach(number -> numbering.numbers.put(id(number, "numId"), number));
        });
    return numbering;
  }

  private static int id(Element element, String attribute) {
    String id = WordXml.attribute(element, attribute);
    return id.matches("\\d{1,9}") ? Integer.parseInt(id) : 0;
  }

  /**
   * The number of the next paragraph of a list.
   *
   * @param level from 0
   * @return empty where it shows none
   */
  String next(int number, int level) {
    Optional<Element> instance = Optional.ofNullable(numbers.get(number));
    Optional<Integer> list = instance.flatMap(n -> WordXml.number(n, "abstractNumId"));
    Optional<Element> definition = list.map(lists::get);
    if (definition.isEmpty() || level < 0 || level >= LEVELS) {
      return "";
    }
    int[] counts = counted.computeIfAbsent(list.get(), id -> starts(definition.get()));
    if (begun.putIfAbsent(number, true) == null) {
      restart(instance.get(), counts);
    }
    counts[level]++;
    for (int below = level + 1; below < LEVELS; below++) {
      counts[below] = start(definition.get(), below) - 1;
    }
    return level(definition.get(), level)
        .map(shape -> text(definition.get(), shape, counts))
        .orElse("");
  }

  private static int[] starts(Element definition) {
    int[] counts = new int[LEVELS];
    for (int level = 0; level < LEVELS; level++) {
      counts[level] = start(definition, level) - 1;
    }
    return counts;
  }

  private static void restart(Element instance, int[] counts) {
    for (Element override : WordXml.children(instance, "lvlOverride")) {
      int level = id(override, "ilvl");
      WordXml.number(override, "startOverride")
          .filter(start -> level < LEVELS)
          .ifPresent(start -> counts[level] = start - 1);
    }
  }

  private static int start(Element definition, int level) {
    return level(definition, level).flatMap(l -> WordXml.number(l, "start")).orElse(1);
  }

  private static Optional<Element> level(Element definition, int level) {
    return WordXml.children(definition, "lvl").stream()
        .filter(l -> id(l, "ilvl") == level)
        .findFirst();
  }

  private static String text(Element definition, Element shape, int[] counts) {
    String form = value(shape, "lvlText");
    if (value(shape, "numFmt").equals("bullet")) {
      return "";
    }
    Matcher place = PLACE.matcher(form);
    StringBuilder text = new StringBuilder();
    while (place.find()) {
      int level = Integer.parseInt(place.group(1)) - 1;
      String format = level(definition, level).map(l -> value(l, "numFmt")).orElse("");
      place.appendReplacement(
          text, Matcher.quoteReplacement(number(Math.max(counts[level], 0), format)));
    }
    place.appendTail(text);
    boolean latin = !text.isEmpty() && text.charAt(text.length() - 1) < 0x80;
    boolean close = value(shape, "suff").equals("nothing");
    return latin && !close ? text.append(' ').toString() : text.toString();
  }

  private static String value(Element parent, String child) {
    return WordXml.child(parent, child).map(c -> WordXml.attribute(c, "val")).orElse("");
  }

  private static String number(int value, String format) {
    return switch (format) {
      case "none" -> "";
      case "upperLetter" -> letter(value, 'A');
      case "lowerLetter" -> letter(value, 'a');
      case "upperRoman" -> in("roman", value);
      case "lowerRoman" -> in("romanlow", value);
      case "decimalFullWidth", "decimalFullWidth2" -> in("fullwide", value);
      case "chineseLegalSimplified", "ideographLegalTraditional" -> in("hansfin", value);
      case "chineseCounting",
          "chineseCountingThousand",
          "ideographDigital",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          in("hans", value);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          value >= 1 && value <= CIRCLED
              ? String.valueOf((char) ('①' + value - 1))
              : String.valueOf(value);
      default -> String.valueOf(value);
    };
  }

  private static String letter(int value, char first) {
    int letters = 26;
    int place = Math.max(value - 1, 0);
    return String.valueOf((char) (first + place % letters)).repeat(place / letters + 1);
  }

  private static String in(String system, int value) {
    NumberFormat format = NumberFormat.getInstance(new ULocale("zh@numbers=" + system));
    format.setGroupingUsed(false);
    return format.format(value);
  }
}
