package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Contents pages that write an entry at a time and need no look at its neighbours. */
enum PlainForms implements ContentsForm {
  DOTS_NUMBER_LAST(
      Half.TUNING,
      Level.PLAIN,
      (e, d) -> List.of(e.title() + " " + ".".repeat(d.between(4, 9)) + " " + by(e) + e.page())),
  BULLET_NUMBER_FIRST(
      Half.TUNING,
      Level.PLAIN,
      (e, d) -> stacked("- " + e.twoDigits() + " " + e.title(), e.names(" "))),
  NUMBER_FIRST_INLINE(
      Half.TUNING, Level.PLAIN, (e, d) -> List.of(e.twoDigits() + " " + e.signed(" "))),
  SLASH(Half.HELD_OUT, Level.PLAIN, (e, d) -> List.of(e.signed(" / ") + " / " + e.page())),
  ELLIPSIS(
      Half.HELD_OUT,
      Level.PLAIN,
      (e, d) -> List.of(e.title() + "…".repeat(d.between(2, 8)) + by(e) + "（" + e.page() + "）")),
  SPACES(
      Half.HELD_OUT,
      Level.PLAIN,
      (e, d) -> List.of(e.signed("　　") + " ".repeat(d.between(3, 8)) + e.page())),
  NUMBER_BEFORE_AUTHORS(
      Half.TUNING, Level.HARD, (e, d) -> List.of(e.title() + "（" + e.page() + "）" + e.names("　"))),
  PAGE_WORD(Half.TUNING, Level.PLAIN, (e, d) -> List.of(e.signed("　") + "  第" + e.page() + "页")),
  NUMBER_OWN_LINE_AFTER(Half.TUNING, Level.HARD, (e, d) -> List.of(e.signed(" "), e.page() + "")),
  CHINESE_NUMERALS(
      Half.TUNING,
      Level.HARD,
      (e, d) -> List.of(e.signed("　") + "……" + Numerals.chinese(e.page()))),
  HYPHENS(
      Half.TUNING,
      Level.PLAIN,
      (e, d) -> List.of(e.title() + "-".repeat(d.between(5, 20)) + by(e) + e.page())),
  WRAPPED(Half.TUNING, Level.HARD, PlainForms::wrapped),
  NO_NUMBERS_SIGNED(Half.TUNING, Level.HARD, Numbering.NONE, (e, d) -> List.of(e.signed("　　"))),
  LETTER_P(
      Half.HELD_OUT, Level.PLAIN, (e, d) -> List.of("P" + e.twoDigits() + "　" + e.signed("　"))),
  DASHED(Half.HELD_OUT, Level.HARD, (e, d) -> List.of(e.signed("　") + "—" + e.page() + "—")),
  SLASH_NUMBER(Half.HELD_OUT, Level.HARD, (e, d) -> List.of(e.signed("　") + " /" + e.page())),
  NUMBER_OWN_LINE_BEFORE(
      Half.HELD_OUT, Level.HARD, (e, d) -> List.of(e.twoDigits(), e.signed("　"))),
  FULL_WIDTH(
      Half.HELD_OUT,
      Level.HARD,
      (e, d) -> List.of(e.signed("　") + " …… " + Numerals.fullWidth(e.page() + ""))),
  UNDERSCORES(
      Half.HELD_OUT,
      Level.HARD,
      (e, d) -> List.of(e.title() + "_".repeat(d.between(4, 16)) + by(e) + e.page())),
  MIDDLE_DOTS(
      Half.HELD_OUT,
      Level.PLAIN,
      (e, d) -> List.of(e.title() + "·".repeat(d.between(6, 20)) + by(e) + e.page())),
  AUTHOR_LINE_NUMBER(
      Half.HELD_OUT,
      Level.HARD,
      (e, d) -> stacked(e.title(), (e.isSigned() ? e.names(" ") : "本刊") + " …… " + e.page())),
  AUTHOR_IN_PARENTHESES(
      Half.HELD_OUT,
      Level.PLAIN,
      (e, d) ->
          List.of(e.title() + (e.isSigned() ? "（" + e.names("、") + "）" : "") + " " + e.page())),
  NO_NUMBERS_BARE(Half.HELD_OUT, Level.HARD, Numbering.NONE, (e, d) -> List.of(e.title()));

  private final Half half;
  private final Level level;
  private final Numbering numbering;
  private final BiFunction<Entry, Dice, List<String>> writer;

  PlainForms(Half half, Level level, BiFunction<Entry, Dice, List<String>> writer) {
    this(half, level, Numbering.EACH, writer);
  }

  PlainForms(
      Half half, Level level, Numbering numbering, BiFunction<Entry, Dice, List<String>> writer) {
    this.half = half;
    this.level = level;
    this.numbering = numbering;
    this.writer = writer;
  }

  private static String by(Entry entry) {
    return entry.isSigned() ? entry.names(" ") + " " : "";
  }

  private static List<String> stacked(String first, String second) {
    return second.isBlank() ? List.of(first) : List.of(first, second);
  }

  private static List<String> wrapped(Entry e, Dice dice) {
    int width = dice.between(15, 24);
    List<String> lines = new ArrayList<>();
    String rest = e.title();
    while (rest.length() > width) {
      lines.add(rest.substring(0, width).strip());
      rest = rest.substring(width).strip();
    }
    lines.add(rest + " ..... " + by(e) + e.page());
    return lines;
  }

  @Override
  public String label() {
    return "contents: " + name();
  }

  @Override
  public Half half() {
    return half;
  }

  @Override
  public Level level() {
    return level;
  }

  @Override
  public Numbering numbering() {
    return numbering;
  }

  @Override
  public boolean isSigned() {
    return this != NO_NUMBERS_BARE;
  }

  @Override
  public List<String> lines(List<Entry> entries, Dice dice) {
    return entries.stream().flatMap(e -> writer.apply(e, dice).stream()).toList();
  }
}
