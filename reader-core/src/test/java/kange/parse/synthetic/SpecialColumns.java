package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Columns that are not like the others: briefs, letters, verse, one title several times. */
final class SpecialColumns {
  private final Style style;
  private final Function<Genre, Work> write;
  private final Supplier<WorkWriter> writer;
  private final Supplier<Subject> subject;
  private final Dice dice;

  SpecialColumns(
      Style style,
      Function<Genre, Work> write,
      Supplier<WorkWriter> writer,
      Supplier<Subject> subject,
      Dice dice) {
    this.style = style;
    this.write = write;
    this.writer = writer;
    this.subject = subject;
    this.dice = dice;
  }

  /** Adds those that the issue has, each at the end of the columns. */
  void addTo(List<Work> works) {
    if (style.has(Habit.UNTITLED_NEWS) && style.hasContents()) {
      works.addFirst(untitledNews().in(Optional.of("动态")));
    }
    if (style.has(Habit.INSTALMENTS)) {
      instalments(works);
    }
    if (style.has(Habit.INTERVIEWS)) {
      column(works, "对话", Genre.INTERVIEW, dice.between(1, 3));
    }
    if (style.has(Habit.EQUAL_TITLES)) {
      equalTitles(works);
    }
    if (style.has(Habit.VERSE)) {
      column(works, "诗页", Genre.VERSE, dice.between(2, 5));
    }
    if (style.has(Habit.BRIEFS_EACH)) {
      column(works, "简讯", Genre.BRIEF, dice.between(5, 10));
    }
    if (style.has(Habit.BRIEFS_IN_ONE)) {
      works.add(briefs().in(Optional.of("动态")));
    }
    if (style.has(Habit.LETTERS)) {
      Titles.Title title =
          new Titles.Title(List.of("读者来信"), "读者来信", Optional.empty(), Optional.empty());
      works.add(writer.get().write(Genre.LETTERS, subject.get(), title, 0).in(Optional.of("编读往来")));
    }
  }

  private void column(List<Work> works, String column, Genre genre, int count) {
    List<String> taken = new ArrayList<>(works.stream().map(Work::title).toList());
    for (int i = 0; i < count; i++) {
      Work work = write.apply(genre);
      if (!taken.contains(work.title())) {
        taken.add(work.title());
        works.add(work.in(Optional.of(column)));
      }
    }
  }

  /** Three or four people under one and the same title. */
  private void equalTitles(List<Work> works) {
    String title = dice.pick(List.of("我的读书故事", "那一天", "岗位上的我", "一封家书", "我与本刊"));
    for (int i = dice.between(3, 4); i > 0; i--) {
      Titles.Title same =
          new Titles.Title(List.of(title), title, Optional.empty(), Optional.empty());
      works.add(
          writer
              .get()
              .write(Genre.ESSAY, subject.get(), same, dice.between(250, 700))
              .in(Optional.of("征文选登")));
    }
  }

  private void instalments(List<Work> works) {
    Subject one = subject.get();
    String title = one.fill("{比}");
    for (String part : List.of("（上）", "（下）")) {
      Titles.Title own =
          new Titles.Title(List.of(title + part), title + part, Optional.empty(), Optional.empty());
      Work work = writer.get().write(Genre.FEATURE, one, own, dice.between(900, 1800));
      works.add(part.equals("（上）") ? dice.between(1, works.size()) : works.size(), work);
    }
    for (int i = 1; i < works.size(); i++) {
      if (works.get(i).column().isEmpty()) {
        works.set(i, works.get(i).in(works.get(i - 1).column()));
      }
    }
  }

  /** News under headings of their own, of which the contents page alone names the whole. */
  private Work untitledNews() {
    String name = BackMatter.untitled(dice);
    Titles.Title title = new Titles.Title(List.of(name), name, Optional.empty(), Optional.empty());
    Work work = writer.get().write(Genre.BRIEF, subject.get(), title, 100);
    List<Passage> passages = new ArrayList<>();
    for (int i = dice.between(3, 9); i > 0; i--) {
      Work item = write.apply(Genre.BRIEF);
      if (passages.isEmpty() || dice.chance(0.8)) {
        passages.add(new Passage(Part.HEADING, item.accept().getFirst()));
      }
      item.passages().stream().filter(p -> p.part() == Part.BODY).forEach(passages::add);
    }
    return gathered(work, passages);
  }

  /** One entry of the contents that holds many small items with headings of their own. */
  private Work briefs() {
    Titles.Title title =
        new Titles.Title(List.of("要闻简报"), "要闻简报", Optional.empty(), Optional.empty());
    Work work = writer.get().write(Genre.BRIEF, subject.get(), title, 100);
    List<Passage> passages = new ArrayList<>(List.of(new Passage(Part.TITLE, "要闻简报")));
    for (int i = dice.between(5, 9); i > 0; i--) {
      Work item = write.apply(Genre.BRIEF);
      passages.add(new Passage(Part.HEADING, "▲" + item.accept().getFirst()));
      item.passages().stream().filter(p -> p.part() == Part.BODY).forEach(passages::add);
    }
    return gathered(work, passages);
  }

  private static Work gathered(Work work, List<Passage> passages) {
    return new Work(
        Genre.BRIEF,
        work.titleLines(),
        work.accept(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        work.page(),
        passages);
  }
}
