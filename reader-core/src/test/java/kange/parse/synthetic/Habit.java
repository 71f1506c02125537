package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an issue does with the text of its articles. */
enum Habit implements Trait {
  KICKERS(Half.BOTH, Level.PLAIN),
  SUBTITLES(Half.BOTH, Level.PLAIN),
  TWO_LINE_TITLES(Half.BOTH, Level.PLAIN),
  CAPTIONS(Half.BOTH, Level.PLAIN),
  PAGE_TEARS(Half.BOTH, Level.PLAIN),
  SOURCES(Half.BOTH, Level.PLAIN),
  INDENTED(Half.TUNING, Level.PLAIN),
  BODY_BANNERS(Half.TUNING, Level.PLAIN),
  COVER_PICTURE(Half.HELD_OUT, Level.PLAIN),
  WIDE_GAPS(Half.HELD_OUT, Level.PLAIN),

  COMMITTEE(Half.BOTH, Level.PLAIN, Habit.SOME),
  MASTHEAD_SLOGANS(Half.BOTH, Level.PLAIN, Habit.SOME),
  GUIDE_PROSE(Half.BOTH, Level.PLAIN, Habit.SOME),
  CAPTIONS_APART(Half.BOTH, Level.PLAIN, Habit.SOME),
  TITLE_LINES_APART(Half.BOTH, Level.PLAIN, Habit.SOME),
  SERIES_LABEL(Half.BOTH, Level.PLAIN, Habit.SOME),
  END_MARKS(Half.BOTH, Level.PLAIN, Habit.SOME),
  FOREWORD_UNLISTED(Half.BOTH, Level.PLAIN, Habit.SOME),
  AUTHOR_NOTES(Half.BOTH, Level.PLAIN, Habit.SOME),
  TWO_LINE_SUBTITLES(Half.BOTH, Level.PLAIN, Habit.SOME),
  QUOTED_TITLES(Half.BOTH, Level.PLAIN, Habit.SOME),

  THREE_LINE_TITLES(Half.TUNING, Level.HARD),
  BARE_SUBTITLES(Half.HELD_OUT, Level.HARD),
  EDITOR_NOTES(Half.TUNING, Level.HARD),
  PHOTOGRAPHERS(Half.TUNING, Level.HARD),
  EDITORS_AT_END(Half.HELD_OUT, Level.HARD),
  NOTES_AT_END(Half.TUNING, Level.HARD),
  REFERENCES(Half.HELD_OUT, Level.HARD),
  HONOURS(Half.TUNING, Level.HARD),
  TABLES(Half.HELD_OUT, Level.HARD),
  JUMPS(Half.TUNING, Level.HARD),
  PAGES_SWAPPED(Half.BOTH, Level.HARD),
  BRIEFS_IN_ONE(Half.TUNING, Level.HARD),
  BRIEFS_EACH(Half.HELD_OUT, Level.HARD),
  LETTERS(Half.HELD_OUT, Level.HARD),
  VERSE(Half.TUNING, Level.HARD),
  INTERVIEWS(Half.HELD_OUT, Level.HARD),
  EQUAL_TITLES(Half.TUNING, Level.HARD),
  INSTALMENTS(Half.HELD_OUT, Level.HARD),
  GUIDE_LIST(Half.HELD_OUT, Level.HARD),
  PULL_QUOTES(Half.HELD_OUT, Level.HARD),
  RUNNING_HEADS(Half.TUNING, Level.HARD),
  RUNNING_LABELS(Half.HELD_OUT, Level.HARD),
  FOLIOS(Half.TUNING, Level.HARD),
  FOLIOS_WITH_WORDS(Half.HELD_OUT, Level.HARD),
  HARD_WRAP(Half.TUNING, Level.HARD),
  NARROW_WRAP(Half.HELD_OUT, Level.HARD),
  NO_BLANK_LINES(Half.TUNING, Level.HARD),
  HALF_WIDTH_PUNCTUATION(Half.TUNING, Level.HARD),
  FULL_WIDTH_DIGITS(Half.HELD_OUT, Level.HARD),
  SPACED_HAN(Half.HELD_OUT, Level.HARD),
  UNUSUAL_NAMES(Half.TUNING, Level.HARD),
  UNLISTED_ARTICLES(Half.TUNING, Level.HARD),
  CODE_AND_LISTS(Half.BOTH, Level.HARD),
  PUBLISHER_ON_COVER_ONLY(Half.TUNING, Level.HARD),
  JOURNAL_IN_RUNNING_HEADS_ONLY(Half.HELD_OUT, Level.HARD);

  /** How often an issue has a plain habit. */
  private static final double MOST = 0.6;

  /** The same, of what many journals never do. */
  private static final double SOME = 0.3;

  private static final int LEAST_HARD = 2;
  private static final int MOST_HARD = 4;

  private final Half half;
  private final Level level;
  private final double share;

  Habit(Half half, Level level) {
    this(half, level, Habit.MOST);
  }

  Habit(Half half, Level level, double share) {
    this.half = half;
    this.level = level;
    this.share = share;
  }

  /** Most plain habits, and for a hard issue several hard ones. */
  static Set<Habit> draw(Half half, Level level, Dice dice) {
    Set<Habit> drawn = EnumSet.noneOf(Habit.class);
    List<Habit> hard = new ArrayList<>();
    for (Habit habit : Arrays.stream(values()).filter(h -> h.half.isIn(half)).toList()) {
      if (habit.level == Level.HARD) {
        hard.add(habit);
      } else if (dice.chance(habit.share)) {
        drawn.add(habit);
      }
    }
    if (level == Level.HARD) {
      drawn.addAll(dice.sample(hard, dice.between(LEAST_HARD, MOST_HARD)));
    }
    return drawn;
  }

  @Override
  public String label() {
    return "habit: " + name();
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
