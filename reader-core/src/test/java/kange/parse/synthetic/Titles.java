package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the title of one article with what stands above and below it. */
final class Titles {
  private static final Lexicon TEMPLATES = Lexicon.read("titles.txt", "titles-2.txt");

  /** A title longer than this is set in two lines where an issue does so. */
  private static final int LONG = 15;

  /** How often an office writes a title of two phrases. */
  private static final double PAIRED = 0.45;

  /**
   * A title.
   *
   * @param joined as the contents page has it, without the breaks that the space on the page made
   */
  record Title(
      List<String> lines, String joined, Optional<String> subtitle, Optional<String> kicker) {}

  private final Style style;
  private final Dice dice;

  Titles(Style style, Dice dice) {
    this.style = style;
    this.dice = dice;
  }

  Title of(Genre genre, Subject subject) {
    boolean paired = (genre == Genre.REPORT || genre == Genre.SPEECH) && dice.chance(PAIRED);
    String joined = subject.fill(paired ? pair() : dice.pick(TEMPLATES.lines(genre.titles())));
    if (style.has(Habit.QUOTED_TITLES) && dice.chance(0.1) && joined.indexOf('“') < 0) {
      joined = "“" + joined + "”";
    }
    if (style.has(Habit.THREE_LINE_TITLES) && dice.chance(0.2) && genre != Genre.VERSE) {
      joined += " " + subject.fill(dice.pick(TEMPLATES.lines("report")));
    }
    return new Title(broken(joined), joined, subtitle(genre, subject), kicker(genre, subject));
  }

  /** Two phrases of about a length, as offices love them, with a space or a comma between. */
  private String pair() {
    return dice.pick(TEMPLATES.lines("front-half"))
        + dice.pick(List.of(" ", " ", "，"))
        + dice.pick(TEMPLATES.lines("back-half"));
  }

  private List<String> broken(String title) {
    List<String> lines = new ArrayList<>(List.of(title.split(" ")));
    boolean twoLines = style.has(Habit.TWO_LINE_TITLES) && dice.chance(0.6);
    boolean threeLines = style.has(Habit.THREE_LINE_TITLES) && dice.chance(0.4);
    if (lines.size() > 1 && !twoLines && !threeLines) {
      return List.of(title);
    }
    List<String> out = new ArrayList<>();
    for (String line : lines) {
      boolean cut = line.length() > LONG && (twoLines || threeLines) && out.size() < 2;
      if (cut) {
        int at = breakOf(line);
        out.add(line.substring(0, at));
        out.add(line.substring(at));
      } else {
        out.add(line);
      }
    }
    return out;
  }

  /** Behind a comma where there is one, or near the middle, as a typesetter without time does. */
  private int breakOf(String line) {
    int comma = line.indexOf('，');
    if (comma > 3 && comma < line.length() - 4) {
      return comma + 1;
    }
    return line.length() / 2 + dice.between(-2, 3);
  }

  private Optional<String> subtitle(Genre genre, Subject subject) {
    boolean may = genre != Genre.BRIEF && genre != Genre.VERSE && genre != Genre.LETTERS;
    boolean spoken = genre == Genre.REPORT || genre == Genre.SPEECH;
    if (may && style.has(Habit.PERSONS_BELOW_TITLES) && dice.chance(0.25)) {
      return Optional.of(subject.fill(dice.pick(TEMPLATES.lines(spoken ? "spoke" : "person"))));
    }
    if (may && style.has(Habit.BARE_SUBTITLES) && dice.chance(0.15)) {
      return Optional.of(subject.fill(dice.pick(TEMPLATES.lines("plain-second"))));
    }
    return may && style.has(Habit.SUBTITLES) && dice.chance(0.3)
        ? Optional.of(subject.fill(dice.pick(TEMPLATES.lines("second"))))
        : Optional.empty();
  }

  private Optional<String> kicker(Genre genre, Subject subject) {
    boolean may = genre == Genre.REPORT || genre == Genre.SPEECH || genre == Genre.FEATURE;
    return may && style.has(Habit.KICKERS) && dice.chance(0.25)
        ? Optional.of(subject.fill(dice.pick(TEMPLATES.lines("kicker"))))
        : Optional.empty();
  }
}
