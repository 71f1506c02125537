package kange.parse.synthetic;

/** How headings inside an article are written. */
enum Subheads implements Trait {
  NUMERAL(Half.BOTH, Level.PLAIN),
  HASHES(Half.BOTH, Level.PLAIN),
  BARE(Half.TUNING, Level.PLAIN),
  BOLD(Half.TUNING, Level.PLAIN),
  PARENTHESES(Half.HELD_OUT, Level.PLAIN),
  ARABIC(Half.HELD_OUT, Level.PLAIN),
  STARS(Half.HELD_OUT, Level.HARD),
  TITLE_LEVEL(Half.TUNING, Level.PLAIN),

  /** The level guessed from the size of the letters, anew at each heading. */
  ANY_LEVEL(Half.BOTH, Level.PLAIN);

  private final Half half;
  private final Level level;

  Subheads(Half half, Level level) {
    this.half = half;
    this.level = level;
  }

  /** The heading, the {@code number}th of its article, from 1. */
  String write(String text, int number) {
    return switch (this) {
      case NUMERAL -> Numerals.chinese(number) + "、" + text;
      case HASHES -> "### " + text;
      case BARE -> text;
      case BOLD -> "**" + Numerals.chinese(number) + "、" + text + "**";
      case PARENTHESES -> "（" + Numerals.chinese(number) + "）" + text;
      case ARABIC -> number + ". " + text;
      case STARS -> "★ " + text;
      case TITLE_LEVEL -> "# " + text;
      case ANY_LEVEL -> "#".repeat(1 + Math.floorMod(text.hashCode(), 4)) + " " + text;
    };
  }

  @Override
  public String label() {
    return "subheads: " + name();
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
