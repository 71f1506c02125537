package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes one article, from the line above the title to the last note. */
final class WorkWriter {
  /** A body's name longer than this may be set in two lines. */
  private static final int LONG_BODY = 7;

  private final Style style;
  private final Names names;
  private final Dice dice;

  WorkWriter(Style style, Names names, Dice dice) {
    this.style = style;
    this.names = names;
    this.dice = dice;
  }

  Work write(Genre genre, Subject subject) {
    Wording wording = new Wording(style, subject, dice);
    Titles.Title title = wording.over(new Titles(style, dice).of(genre, subject));
    return write(genre, subject, title, wording.accepted(title), length(genre));
  }

  Work write(Genre genre, Subject subject, Titles.Title title, int length) {
    return write(genre, subject, title, List.of(title.joined()), length);
  }

  private Work write(
      Genre genre, Subject subject, Titles.Title title, List<String> accept, int length) {
    List<String> authors = genre == Genre.LETTERS ? List.of() : authors(genre, subject);
    boolean body = authors.size() == 1 && isBody(authors.getFirst());
    Byline form = dice.chance(0.75) ? style.byline() : style.otherByline();
    Byline byline = body && !form.isForBodies() ? Byline.BARE : form;
    List<Passage> out = new ArrayList<>();
    if (style.has(Habit.LEADS) && dice.chance(0.2)) {
      out.add(new Passage(Part.LEAD, BackMatter.lead(subject, dice)));
    }
    title.kicker().ifPresent(k -> out.add(new Passage(Part.KICKER, k)));
    out.add(new Passage(Part.TITLE, String.join("\n", title.lines())));
    title.subtitle().ifPresent(s -> out.add(new Passage(Part.SUBTITLE, s)));
    Byline.Printed printed =
        authors.isEmpty()
            ? new Byline.Printed(List.of(), List.of())
            : byline.print(authors, subject.city() + subject.fill("{处}"), names.seat());
    boolean linked = style.has(Habit.LINKS) && dice.chance(0.3);
    boolean above = dice.chance(0.5);
    if (linked && above) {
      out.add(new Passage(Part.NOTE, link()));
    }
    for (String line : printed.head()) {
      boolean broken = body && style.has(Habit.TWO_LINE_BODIES) && line.length() > LONG_BODY;
      out.add(new Passage(Part.BYLINE, broken ? inTwo(line) : line));
    }
    if (linked && !above) {
      out.add(new Passage(Part.NOTE, link()));
    }
    if (style.has(Habit.EDITOR_NOTES) && dice.chance(0.15)) {
      String note = new Prose(Genre.SPEECH, subject, dice).paragraph(dice.between(50, 140));
      out.add(new Passage(Part.EDITOR_NOTE, dice.pick(List.of("编者按：", "【编者按】", "编者按　")) + note));
    }
    List<Passage> text = new BodyWriter(style, subject, names, dice).body(genre, length);
    boolean news = genre == Genre.BRIEF || genre == Genre.REPORT;
    if (news && style.has(Habit.NEWS_BEGIN_SO) && text.getFirst().part() == Part.BODY) {
      text.set(0, new Passage(Part.BODY, style.newsBegin() + text.getFirst().text()));
    }
    out.addAll(text);
    if (style.has(Habit.END_MARKS) && out.getLast().part() == Part.BODY) {
      if (style.endMark().startsWith("\n")) {
        out.add(new Passage(Part.NOTE, style.endMark().strip()));
      } else {
        out.add(new Passage(Part.BODY, out.removeLast().text() + style.endMark()));
      }
    }
    printed.foot().forEach(line -> out.add(new Passage(Part.SIGNATURE, line)));
    out.addAll(new TailWriter(style, subject, names, dice).tail(genre));
    return new Work(
        genre,
        title.lines(),
        accept,
        title.subtitle(),
        title.kicker(),
        authors,
        authors,
        Optional.empty(),
        OptionalInt.empty(),
        out);
  }

  private String link() {
    return dice.pick(List.of("原文链接：", "原文：", "来源：", "链接：", "项目地址：", ""))
        + "https://example.org/"
        + Integer.toString(dice.between(1000, 1000000), Character.MAX_RADIX);
  }

  private static String inTwo(String line) {
    int at = line.length() / 2 + 1;
    return line.substring(0, at) + "\n" + line.substring(at);
  }

  private List<String> authors(Genre genre, Subject subject) {
    double unusual = style.has(Habit.UNUSUAL_NAMES) ? 0.35 : 0.01;
    if (dice.chance(genre == Genre.BRIEF || genre == Genre.REPORT ? 0.3 : 0.07)) {
      return List.of();
    }
    if (dice.chance(unusual)) {
      return List.of(names.unusual());
    }
    if (style.has(Habit.ACCOUNT_NAMES) && dice.chance(0.4)) {
      return List.of(names.account());
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
    boolean mayBeLong = genre == Genre.RESEARCH || genre == Genre.FEATURE || genre == Genre.REPORT;
    if (mayBeLong && style.has(Habit.LONG_ARTICLES) && dice.chance(0.25)) {
      return dice.between(8000, 20000);
    }
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
