package kange.parse.synthetic;

import java.util.List;
import java.util.stream.IntStream;

/** How titles are told from text. */
enum Marking implements Trait {
  HASH(Half.BOTH, Level.PLAIN),
  PLAIN(Half.BOTH, Level.PLAIN),
  DOUBLE_HASH(Half.TUNING, Level.PLAIN),
  BOLD(Half.HELD_OUT, Level.PLAIN),

  /** Now this level, now that, now none, as a scan that guesses by the size of the letters. */
  MIXED(Half.BOTH, Level.HARD),

  /** The first line of a title in another level than the second. */
  FALLING(Half.TUNING, Level.HARD);

  private final Half half;
  private final Level level;

  Marking(Half half, Level level) {
    this.half = half;
    this.level = level;
  }

  /** The lines of one title. */
  List<String> mark(List<String> lines, Dice dice) {
    return switch (this) {
      case PLAIN -> lines;
      case HASH -> lines.stream().map(l -> "# " + l).toList();
      case DOUBLE_HASH -> lines.stream().map(l -> "## " + l).toList();
      case BOLD -> lines.stream().map(l -> "**" + l + "**").toList();
      case MIXED -> {
        String hashes = dice.pick(List.of("# ", "## ", "### ", "", ""));
        yield lines.stream().map(l -> hashes + l).toList();
      }
      case FALLING ->
          IntStream.range(0, lines.size())
              .mapToObj(i -> (i == 0 ? "# " : "## ") + lines.get(i))
              .toList();
    };
  }

  boolean isMarkdown() {
    return this != PLAIN && this != BOLD;
  }

  @Override
  public String label() {
    return "titles: " + name();
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
