package kange.parse.synthetic;

import java.util.Arrays;
import java.util.List;

/** What a scanner does to a page; the card's line numbers follow. */
enum OcrDamage {
  FULL_WIDTH_DIGITS {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return Characters.mapped(issue, Numerals::fullWidth);
    }
  },
  HALF_WIDTH_PUNCTUATION {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return Characters.mapped(issue, Characters::halfWidth);
    }
  },
  MARKS_MISREAD {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return Characters.mapped(issue, text -> Characters.misreadMarks(text, dice));
    }
  },
  SHORT_LINES_SPACED {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return Characters.mapped(
          issue, text -> text.length() <= SHORT ? Characters.spaced(text, 1, dice) : text);
    }
  },
  SPACED_EVERYWHERE {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return Characters.mapped(issue, text -> Characters.spaced(text, 0.25, dice));
    }
  },
  CHARACTERS_MISREAD {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return Misreading.of(issue, 0.05, dice);
    }
  },
  TRADITIONAL {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return TraditionalCharacters.of(issue);
    }
  },
  NUMBERS_BEFORE_ON_OWN_LINES {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return ContentsDamage.numbersApart(issue, true);
    }
  },
  NUMBERS_AFTER_ON_OWN_LINES {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return ContentsDamage.numbersApart(issue, false);
    }
  },
  CONTENTS_LOST {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return ContentsDamage.lost(issue);
    }
  },
  HEADINGS_DEMOTED {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return Characters.mapped(issue, text -> dice.chance(0.5) ? Characters.demoted(text) : text);
    }
  },
  ONE_PAIR_OF_PAGES_SWAPPED {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return PageSwap.of(issue, 1, dice);
    }
  },
  THREE_PAIRS_OF_PAGES_SWAPPED {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return PageSwap.of(issue, 3, dice);
    }
  },
  WRAPPED_AT_20 {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return LineDamage.wrapped(issue, 20);
    }
  },
  LINES_RUN_TOGETHER {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return LineDamage.runTogether(issue, 0.1, dice);
    }
  },
  BLANK_LINES_DOUBLED {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return LineDamage.blanks(issue, 2);
    }
  },
  BLANK_LINES_DROPPED {
    @Override
    SyntheticIssue on(SyntheticIssue issue, Dice dice) {
      return LineDamage.blanks(issue, 0);
    }
  };

  /** A line no longer than this is a title, a name or an entry as a rule. */
  private static final int SHORT = 22;

  abstract SyntheticIssue on(SyntheticIssue issue, Dice dice);

  /** The damaged issue, with the damage among its traits. */
  SyntheticIssue apply(SyntheticIssue issue, Dice dice) {
    return on(issue, dice.fork(name())).withTrait("damage: " + name());
  }

  /** Kinds that leave most of an issue readable. */
  static List<OcrDamage> light() {
    return Arrays.stream(values())
        .filter(d -> d != CONTENTS_LOST && d != THREE_PAIRS_OF_PAGES_SWAPPED)
        .filter(d -> d != SPACED_EVERYWHERE)
        .toList();
  }
}
