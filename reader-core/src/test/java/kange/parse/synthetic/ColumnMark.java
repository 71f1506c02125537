package kange.parse.synthetic;

import java.util.List;

/** How a contents page, or the body alone, names its columns. */
enum ColumnMark implements Trait {
  NONE("", "", Half.BOTH, Level.PLAIN),
  SQUARE("■ ", "", Half.TUNING, Level.PLAIN),
  LENTICULAR("【", "】", Half.TUNING, Level.PLAIN),
  HASH("## ", "", Half.BOTH, Level.PLAIN),
  DIAMOND("◆", "", Half.HELD_OUT, Level.PLAIN),
  CORNER("「", "」", Half.TUNING, Level.PLAIN),
  WHITE_CORNER("『", "』", Half.HELD_OUT, Level.PLAIN),
  SHELL("〔", "〕", Half.HELD_OUT, Level.PLAIN),
  BOLD("**", "**", Half.TUNING, Level.HARD),
  UNMARKED("", "", Half.TUNING, Level.PLAIN),
  AFTER_ENTRIES("■", "", Half.TUNING, Level.HARD),
  AFTER_ENTRIES_BRACKETED("【", "】", Half.HELD_OUT, Level.HARD),
  LONG("", "", Half.HELD_OUT, Level.HARD),
  INLINE("【", "】", Half.HELD_OUT, Level.HARD),
  BANNERS_ONLY("【", "】", Half.TUNING, Level.HARD),
  BANNERS_ONLY_PLAIN("", "", Half.HELD_OUT, Level.HARD);

  private final String before;
  private final String after;
  private final Half half;
  private final Level level;

  ColumnMark(String before, String after, Half half, Level level) {
    this.before = before;
    this.after = after;
    this.half = half;
    this.level = level;
  }

  String line(String column) {
    return before + column + after;
  }

  /** Whether the contents page names the columns. */
  boolean isListed() {
    return this != NONE && !isBanner();
  }

  /** Whether only the body has them, over the first article of each. */
  boolean isBanner() {
    return this == BANNERS_ONLY || this == BANNERS_ONLY_PLAIN;
  }

  /** Puts the column's name to the lines of its entries. */
  List<String> over(String column, List<String> entries) {
    return switch (this) {
      case NONE, BANNERS_ONLY, BANNERS_ONLY_PLAIN -> entries;
      case AFTER_ENTRIES, AFTER_ENTRIES_BRACKETED -> joined(entries, List.of(line(column)));
      case INLINE -> entries.stream().map(e -> line(column) + e).toList();
      default -> joined(List.of(line(column)), entries);
    };
  }

  private static List<String> joined(List<String> a, List<String> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
  }

  @Override
  public String label() {
    return "columns: " + name();
  }

  @Override
  public Half half() {
    return half;
  }

  @Override
  public Level level() {
    return level;
  }
}
