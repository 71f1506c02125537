package kange.parse.synthetic;

/** Where the contents page stands. */
enum ContentsPlace implements Trait {
  FRONT(Half.BOTH, Level.PLAIN),
  AFTER_MASTHEAD(Half.BOTH, Level.PLAIN),

  /** One article, a foreword or a picture story, stands before it. */
  AFTER_FIRST_ARTICLE(Half.HELD_OUT, Level.HARD),
  CUT_BY_MASTHEAD(Half.TUNING, Level.HARD),
  AT_THE_END(Half.HELD_OUT, Level.HARD),
  NONE(Half.BOTH, Level.HARD);

  private final Half half;
  private final Level level;

  ContentsPlace(Half half, Level level) {
    this.half = half;
    this.level = level;
  }

  @Override
  public String label() {
    return "place: " + name();
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
