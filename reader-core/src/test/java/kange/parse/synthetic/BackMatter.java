package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;

/** What stands between and behind the articles and is of none: notices, prompts, a colophon. */
final class BackMatter {
  private static final Lexicon WORDS = Lexicon.read("back.txt");

  private final Subject subject;
  private final Dice dice;

  BackMatter(Subject subject, Dice dice) {
    this.subject = subject;
    this.dice = dice;
  }

  /** A heading that says what it is, and some sentences. */
  List<String> notice() {
    List<String> lines = new ArrayList<>();
    lines.add(dice.pick(WORDS.lines("notice-head")));
    for (String text : dice.sample(WORDS.lines("notice-text"), dice.between(1, 3))) {
      lines.add(subject.fill(text));
    }
    return lines;
  }

  /** Who made the issue, how many were printed, what the next one brings. */
  List<String> colophon() {
    return dice.sample(WORDS.lines("colophon"), dice.between(1, 6)).stream()
        .map(subject::fill)
        .toList();
  }

  /** Asks the reader to scan something. */
  String prompt() {
    return subject.fill(dice.pick(WORDS.lines("prompt")));
  }

  /** Sentences over the title that lead to the article. */
  static String lead(Subject subject, Dice dice) {
    String lead = subject.fill(dice.pick(WORDS.lines("lead")));
    return dice.chance(0.4)
        ? lead + new Prose(Genre.REPORT, subject, dice).paragraph(dice.between(20, 90))
        : lead;
  }

  /** Below the text: who said it and where. */
  static String spoke(Subject subject, Dice dice) {
    return subject.fill(dice.pick(WORDS.lines("spoke-behind")));
  }

  /** Only the contents page has this title. */
  static boolean isUntitled(String title) {
    return WORDS.lines("untitled").contains(title);
  }

  /** The name of a column of news that has no title in the body. */
  static String untitled(Dice dice) {
    return dice.pick(WORDS.lines("untitled"));
  }
}
