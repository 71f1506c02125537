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

  /** Who spoke, or whom it is about, stands below the title without a dash. */
  PERSONS_BELOW_TITLES(Half.BOTH, Level.PLAIN, Habit.SOME),

  /** The name of a body that wrote an article is broken into two lines. */
  TWO_LINE_BODIES(Half.BOTH, Level.PLAIN, Habit.SOME),

  LISTS(Half.BOTH, Level.PLAIN, Habit.SOME),
  LINKS(Half.BOTH, Level.PLAIN, Habit.FEW),
  PRODUCT_NAMES(Half.BOTH, Level.PLAIN, Habit.SOME),
  SHORT_HEADINGS(Half.BOTH, Level.PLAIN, Habit.FEW),
  HEADINGS_LIKE_TITLES(Half.BOTH, Level.PLAIN, Habit.FEW),
  QUOTED_LINES(Half.BOTH, Level.PLAIN, Habit.FEW),
  BODY_TABLES(Half.BOTH, Level.PLAIN, Habit.FEW),
  BRACES(Half.BOTH, Level.PLAIN, Habit.RARE),
  LONG_ARTICLES(Half.BOTH, Level.PLAIN, Habit.FEW),
  FEW_ARTICLES(Half.BOTH, Level.PLAIN, Habit.FEW),
  /** One to three articles and next to nothing before them: what an editor sends round. */
  TINY(Half.BOTH, Level.PLAIN, Habit.RAREST),
  LISTED_OTHERWISE(Half.BOTH, Level.PLAIN, Habit.SOME),
  PREFIXED_TITLES(Half.BOTH, Level.PLAIN, Habit.FEW),

  /** Sentences over the title that lead to the article. */
  LEADS(Half.BOTH, Level.PLAIN, Habit.FEW),

  /** Who said it and where stands below the text. */
  SPEAKERS_BEHIND(Half.BOTH, Level.PLAIN, Habit.SOME),

  /** 本报讯 and its like open the news. */
  NEWS_BEGIN_SO(Half.BOTH, Level.PLAIN, Habit.FEW),
  PROMPTS(Half.BOTH, Level.PLAIN, Habit.SOME),
  NOTICES_BETWEEN(Half.BOTH, Level.PLAIN, Habit.SOME),
  COLOPHON_AT_END(Half.BOTH, Level.PLAIN, Habit.SOME),

  /** The first entry of the contents is a column of news whose title the body does not print. */
  UNTITLED_NEWS(Half.BOTH, Level.PLAIN, Habit.FEW),

  /** A journal about programs, which has most of the habits of such. */
  TECHNICAL(Half.BOTH, Level.PLAIN, Habit.FEW),
  ACCOUNT_NAMES(Half.BOTH, Level.PLAIN, Habit.FEW),

  THREE_LINE_TITLES(Half.TUNING, Level.HARD),
  BARE_SUBTITLES(Half.HELD_OUT, Level.HARD),
  EDITOR_NOTES(Half.TUNING, Level.HARD),
  PHOTOGRAPHERS(Half.BOTH, Level.HARD),
  EDITORS_AT_END(Half.HELD_OUT, Level.HARD),
  NOTES_AT_END(Half.BOTH, Level.HARD),
  REFERENCES(Half.BOTH, Level.HARD),
  HONOURS(Half.BOTH, Level.HARD),
  TABLES(Half.BOTH, Level.HARD),
  JUMPS(Half.BOTH, Level.HARD),
  PAGES_SWAPPED(Half.BOTH, Level.HARD),
  BRIEFS_IN_ONE(Half.BOTH, Level.HARD),
  BRIEFS_EACH(Half.BOTH, Level.HARD),
  LETTERS(Half.BOTH, Level.HARD),
  VERSE(Half.BOTH, Level.HARD),
  INTERVIEWS(Half.BOTH, Level.HARD),
  EQUAL_TITLES(Half.BOTH, Level.HARD),
  INSTALMENTS(Half.BOTH, Level.HARD),
  GUIDE_LIST(Half.HELD_OUT, Level.HARD),
  PULL_QUOTES(Half.HELD_OUT, Level.HARD),
  RUNNING_HEADS(Half.BOTH, Level.HARD),
  RUNNING_LABELS(Half.BOTH, Level.HARD),
  FOLIOS(Half.BOTH, Level.HARD),
  FOLIOS_WITH_WORDS(Half.HELD_OUT, Level.HARD),
  HARD_WRAP(Half.BOTH, Level.HARD),
  NARROW_WRAP(Half.HELD_OUT, Level.HARD),
  NO_BLANK_LINES(Half.TUNING, Level.HARD),
  HALF_WIDTH_PUNCTUATION(Half.BOTH, Level.HARD),
  FULL_WIDTH_DIGITS(Half.BOTH, Level.HARD),
  SPACED_HAN(Half.BOTH, Level.HARD),
  UNUSUAL_NAMES(Half.BOTH, Level.HARD),
  UNLISTED_ARTICLES(Half.BOTH, Level.HARD),
  CODE_AND_LISTS(Half.BOTH, Level.HARD),
  PUBLISHER_ON_COVER_ONLY(Half.TUNING, Level.HARD),
  JOURNAL_IN_RUNNING_HEADS_ONLY(Half.HELD_OUT, Level.HARD);

  private static final List<Habit> OF_PROGRAMMERS =
      List.of(
          LISTS,
          LINKS,
          PRODUCT_NAMES,
          SHORT_HEADINGS,
          HEADINGS_LIKE_TITLES,
          QUOTED_LINES,
          LISTED_OTHERWISE,
          PREFIXED_TITLES,
          ACCOUNT_NAMES);

  /** How often an issue has a plain habit. */
  private static final double MOST = 0.6;

  /** The same, of what many journals never do. */
  private static final double SOME = 0.3;

  /** The same, of what journals of one trade do, as those about programs. */
  private static final double FEW = 0.15;

  /** The same, of what is seldom seen at all. */
  private static final double RARE = 0.05;

  /** The same, of what hardly is a journal. */
  private static final double RAREST = 0.02;

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
    if (drawn.contains(TECHNICAL)) {
      drawn.addAll(dice.sample(OF_PROGRAMMERS, OF_PROGRAMMERS.size() - 2));
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
