package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes one article, from the line above the title to the last note. */
final class WorkWriter {
  private final Style style;
  private final Names names;
  private final Dice dice;

  WorkWriter(Style style, Names names, Dice dice) {
    this.style = style;
    this.names = names;
    this.dice = dice;
  }

  Work write(Genre genre, Subject subject) {
    return write(genre, subject, new Titles(style, dice).of(genre, subject), length(genre));
  }

  Work write(Genre genre, Subject subject, Titles.Title title, int length) {
    List<String> authors = genre == Genre.LETTERS ? List.of() : authors(genre, subject);
    boolean body = authors.size() == 1 && isBody(authors.getFirst());
    Byline form = dice.chance(0.75) ? style.byline() : style.otherByline();
    Byline byline = body && !form.isForBodies() ? Byline.BARE : form;
    List<Passage> out = new ArrayList<>();
    title.kicker().ifPresent(k -> out.add(new Passage(Part.KICKER, k)));
    out.add(new Passage(Part.TITLE, String.join("\n", title.lines())));
    title.subtitle().ifPresent(s -> out.add(new Passage(Part.SUBTITLE, s)));
    Byline.Printed printed =
        authors.isEmpty()
            ? new Byline.Printed(List.of(), List.of())
            : byline.print(authors, subject.city() + subject.fill("{处}"), names.seat());
    printed.head().forEach(line -> out.add(new Passage(Part.BYLINE, line)));
    if (style.has(Habit.EDITOR_NOTES) && dice.chance(0.15)) {
      String note = new Prose(Genre.SPEECH, subject, dice).paragraph(dice.between(50, 140));
      out.add(new Passage(Part.EDITOR_NOTE, dice.pick(List.of("编者按：", "【编者按】", "编者按　")) + note));
    }
    out.addAll(new BodyWriter(style, subject, names, dice).body(genre, length));
    if (style.has(Habit.END_MARKS) && out.getLast().part() == Part.BODY) {
      out.add(new Passage(Part.BODY, out.removeLast().text() + style.endMark()));
    }
    printed.foot().forEach(line -> out.add(new Passage(Part.SIGNATURE, line)));
    out.addAll(new TailWriter(style, subject, names, dice).tail(genre));
    return new Work(
        genre,
        title.lines(),
        List.of(title.joined()),
        title.subtitle(),
        title.kicker(),
        authors,
        authors,
        Optional.empty(),
        OptionalInt.empty(),
        out);
  }

  private List<String> authors(Genre genre, Subject subject) {
    double unusual = style.has(Habit.UNUSUAL_NAMES) ? 0.35 : 0.01;
    if (dice.chance(genre == Genre.BRIEF || genre == Genre.REPORT ? 0.3 : 0.07)) {
      return List.of();
    }
    if (dice.chance(unusual)) {
      return List.of(names.unusual());
    }
    boolean official = genre == Genre.REPORT || genre == Genre.RESEARCH || genre == Genre.BRIEF;
    if (dice.chance(official ? 0.4 : 0.05)) {
      return List.of(names.body(subject));
    }
    if (genre == Genre.ESSAY && dice.chance(0.08)) {
      return List.of(names.penName());
    }
    return names.persons(dice.chance(0.65) ? 1 : dice.between(2, 3));
  }

  private static boolean isBody(String author) {
    return author.length() > 4
        && !author.contains("·")
        && author.codePoints().noneMatch(c -> c < 128);
  }

  private int length(Genre genre) {
    return switch (genre) {
      case BRIEF -> dice.between(70, 260);
      case VERSE -> 150;
      case LETTERS -> 600;
      case REPORT -> dice.between(300, 1300);
      case ESSAY -> dice.between(500, 1800);
      case RESEARCH -> dice.chance(0.25) ? dice.between(3000, 6000) : dice.between(1200, 3000);
      default -> dice.chance(0.1) ? dice.between(2500, 5000) : dice.between(600, 2400);
    };
  }
}
