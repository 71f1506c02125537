package kange.parse.synthetic;

import java.util.List;

/** What stands over the contents page. */
enum ContentsHeading implements Trait {
  PLAIN(List.of("目录"), Half.BOTH, Level.PLAIN),
  MARKDOWN(List.of("# 目录"), Half.BOTH, Level.PLAIN),
  SPACED(List.of("目　　录"), Half.TUNING, Level.PLAIN),
  BILINGUAL(List.of("目录 CONTENTS"), Half.HELD_OUT, Level.PLAIN),
  ENGLISH(List.of("CONTENTS"), Half.HELD_OUT, Level.PLAIN),
  THIS_ISSUE(List.of("本期要目"), Half.HELD_OUT, Level.HARD),
  ONE_CHARACTER_A_LINE(List.of("目", "录"), Half.TUNING, Level.HARD),
  BRACKETED(List.of("【本期目录】"), Half.TUNING, Level.PLAIN),
  NONE(List.of(), Half.BOTH, Level.HARD);

  private final List<String> lines;
  private final Half half;
  private final Level level;

  ContentsHeading(List<String> lines, Half half, Level level) {
    this.lines = lines;
    this.half = half;
    this.level = level;
  }

  List<String> lines() {
    return lines;
  }

  @Override
  public String label() {
    return "heading: " + name();
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
