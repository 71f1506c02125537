package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Writes what stands between the paragraphs of technical and community journals. */
final class BodyHabits {
  private static final Lexicon WORDS = Lexicon.read("technical.txt");

  /** How often an article keeps to the habits of its issue. */
  private static final double KEEPS = 0.7;

  /** How often a list stands behind a paragraph, and how often one that has items inside items. */
  private static final double LISTED = 0.2;

  private static final double NESTED = 0.2;
  private static final double SELDOM = 0.1;

  private static final List<String> MARKS = List.of("- ", "- ", "* ", "· ", "• ", "", "#", "（#）");

  private final Style style;
  private final Subject subject;
  private final Dice dice;
  private final boolean keeps;
  private final String mark;
  private final Part set;

  BodyHabits(Style style, Subject subject, Dice dice) {
    this.style = style;
    this.subject = subject;
    this.dice = dice;
    keeps = style.has(Habit.TECHNICAL) || dice.chance(KEEPS);
    mark = dice.pick(MARKS);
    set = dice.chance(0.7) ? Part.CODE : Part.BODY;
  }

  /** The paragraph, perhaps behind a sentence on some product. */
  String worded(String paragraph) {
    return may(Habit.PRODUCT_NAMES, 0.4) ? line("sentence") + paragraph : paragraph;
  }

  /** Lines behind a paragraph, none as a rule. */
  List<Passage> after() {
    List<Passage> out = new ArrayList<>();
    if (may(Habit.LISTS, LISTED)) {
      list(out);
    }
    if (may(Habit.LINKS, LISTED)) {
      several(out, "link", 1, 3, Part.BODY);
    }
    if (may(Habit.QUOTED_LINES, SELDOM)) {
      several(out, "quote", 1, 4, set);
    }
    if (may(Habit.BRACES, LISTED)) {
      several(out, "brace", 2, 8, set);
    }
    if (may(Habit.BODY_TABLES, SELDOM)) {
      table(out);
    }
    if (may(Habit.SHORT_HEADINGS, LISTED)) {
      out.add(new Passage(Part.HEADING, heading()));
    }
    return out;
  }

  /** A plain heading of a few characters or words. */
  String heading() {
    return line(dice.pick(List.of("short", "short", "long", "latin")));
  }

  /** What one item of a list says. */
  String item() {
    return line("item");
  }

  private boolean may(Habit habit, double share) {
    return keeps && style.has(habit) && dice.chance(share);
  }

  private void list(List<Passage> out) {
    if (dice.chance(0.5)) {
      out.add(new Passage(Part.BODY, line("lead")));
    }
    String section = dice.chance(0.2) ? "definition" : "item";
    boolean linked = style.has(Habit.LINKS) && dice.chance(0.4);
    int items = dice.between(3, 15);
    for (int n = 1; n <= items; n++) {
      out.add(new Passage(set, marked(line(section), n)));
      if (linked && dice.chance(0.5)) {
        out.add(new Passage(set, "  " + line("link")));
      } else if (dice.chance(NESTED)) {
        out.add(new Passage(set, "  " + marked(item(), 1)));
      }
    }
  }

  private String marked(String text, int number) {
    return switch (mark) {
      case "#" -> number + ". " + text;
      case "（#）" -> "（" + number + "）" + text;
      default -> mark + text;
    };
  }

  private void several(List<Passage> out, String section, int least, int most, Part part) {
    for (int n = dice.between(least, most); n > 0; n--) {
      out.add(new Passage(part, line(section)));
    }
  }

  private void table(List<Passage> out) {
    boolean piped = dice.chance(0.5);
    for (int row = dice.between(3, 8); row > 0; row--) {
      String cells = line("item") + "\t" + subject.fill("{数}\t{百}");
      out.add(
          new Passage(
              Part.TABLE,
              piped ? "| " + cells.replace("\t", " | ") + " |" : cells.replace("\t", "    ")));
    }
  }

  private String line(String section) {
    String text = subject.fill(dice.pick(WORDS.lines(section)));
    while (text.contains("@")) {
      text = text.replaceFirst("@", dice.pick(WORDS.words("product")));
    }
    return text.replace("!", Integer.toString(dice.between(11, 99999), Character.MAX_RADIX));
  }
}
