package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words the title of one article in two ways: over the article and on the contents page. */
final class Wording {
  private static final Lexicon WORDS = Lexicon.read("technical.txt");
  private static final Pattern CLAUSE_END = Pattern.compile("[，：！？ ]|——|--");
  private static final Pattern FIGURES = Pattern.compile("\\d{1,2}(?!\\d)");
  private static final Pattern MARKS = Pattern.compile("[“”《》「」【】]");

  /** Words an editor puts for one another without a thought. */
  private static final List<List<String>> SYNONYMS =
      List.of(
          List.of("的", "之"),
          List.of("与", "和"),
          List.of("和", "与"),
          List.of("怎样", "如何"),
          List.of("为什么", "为何"),
          List.of("我", "我们"),
          List.of("推进", "推动"),
          List.of("做好", "抓好"),
          List.of("记", "纪"));

  /** What is left of a title must still name it. */
  private static final int SHORTEST = 4;

  /** Not every change changes every title. */
  private static final int TRIES = 6;

  private final Style style;
  private final Subject subject;
  private final Dice dice;

  Wording(Style style, Subject subject, Dice dice) {
    this.style = style;
    this.subject = subject;
    this.dice = dice;
  }

  /** The title as printed, with the words before it that the contents page leaves out. */
  Titles.Title over(Titles.Title title) {
    Titles.Title named = title;
    if (style.has(Habit.PRODUCT_NAMES) && dice.chance(0.3)) {
      String product = dice.pick(WORDS.words("product")) + " ";
      named = behind(product, title, product + title.joined());
    }
    return style.has(Habit.PREFIXED_TITLES) && dice.chance(0.4)
        ? behind(prefix(), named, named.joined())
        : named;
  }

  private static Titles.Title behind(String prefix, Titles.Title title, String joined) {
    List<String> lines = new ArrayList<>(title.lines());
    lines.set(0, prefix + lines.getFirst());
    return new Titles.Title(lines, joined, title.subtitle(), title.kicker());
  }

  private String prefix() {
    return subject
        .fill(dice.pick(WORDS.lines("prefix")))
        .replace("@", dice.pick(WORDS.words("product")));
  }

  /** Wordings that are right, that of the contents page last. */
  List<String> accepted(Titles.Title title) {
    if (!style.has(Habit.LISTED_OTHERWISE) || !dice.chance(0.4)) {
      return List.of(title.joined());
    }
    return Stream.generate(() -> listed(title, title.joined()))
        .limit(TRIES)
        .filter(l -> !l.equals(title.joined()) && l.length() >= SHORTEST)
        .findFirst()
        .map(l -> List.of(title.joined(), l))
        .orElseGet(() -> List.of(title.joined()));
  }

  private String listed(Titles.Title title, String joined) {
    return switch (dice.between(0, 6)) {
      case 0, 1 -> CLAUSE_END.split(joined, 2)[0];
      case 2 -> prefix() + joined;
      case 3 -> replaced(joined);
      case 4 -> FIGURES.matcher(joined).replaceAll(m -> numeral(m.group()));
      case 5 -> MARKS.matcher(joined).replaceAll("");
      default ->
          joined + title.subtitle().map(s -> dice.pick(List.of("", "：", " ")) + s).orElse("");
    };
  }

  private static String numeral(String figures) {
    return figures.startsWith("0") ? figures : Numerals.chinese(Integer.parseInt(figures));
  }

  private String replaced(String title) {
    return dice.shuffled(SYNONYMS).stream()
        .filter(pair -> title.contains(pair.getFirst()))
        .findFirst()
        .map(pair -> title.replace(pair.getFirst(), pair.getLast()))
        .orElse(title);
  }
}
