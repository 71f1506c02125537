package kange.parse.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All forms and habits of one issue. */
record Style(
    Half half,
    Level level,
    ContentsForm form,
    ContentsPlace place,
    ContentsHeading heading,
    ColumnMark columns,
    Byline byline,
    Byline otherByline,
    Marking marking,
    Subheads subheads,
    IssueNumbering numbering,
    Set<Habit> habits,
    String endMark,
    String newsBegin) {
  /** What stands behind the last word of an article, or below it, where an issue marks the end. */
  private static final List<String> END_MARKS = List.of("◆", "■", "□", "（完）", "●", "\n■", "\n□");

  private static final List<String> NEWS_BEGINS = List.of("【本报讯】", "本刊讯　", "（本刊讯）", "本报讯（通讯员）");

  /** How often titles are not marked where the text was copied from pages of the net. */
  private static final double BARE_TITLES = 0.5;

  private static final List<ContentsForm> FORMS =
      Stream.<ContentsForm>concat(
              Arrays.stream(PlainForms.values()), Arrays.stream(GroupedForms.values()))
          .toList();

  /** Draws a style; the form of the contents is never one of both halves. */
  static Style draw(Half half, Level level, Dice dice) {
    Set<Habit> habits = Habit.draw(half, level, dice);
    boolean bare = habits.contains(Habit.TECHNICAL) && dice.chance(BARE_TITLES);
    return new Style(
        half,
        level,
        Trait.draw(FORMS, half, level, dice),
        place(habits, half, level, dice),
        Trait.draw(List.of(ContentsHeading.values()), half, level, dice),
        Trait.draw(List.of(ColumnMark.values()), half, level, dice),
        Trait.draw(List.of(Byline.values()), half, level, dice),
        Trait.draw(List.of(Byline.values()), half, Level.PLAIN, dice),
        bare ? Marking.PLAIN : Trait.draw(List.of(Marking.values()), half, level, dice),
        Trait.draw(List.of(Subheads.values()), half, level, dice),
        Trait.draw(List.of(IssueNumbering.values()), half, level, dice),
        habits,
        dice.pick(END_MARKS),
        dice.pick(NEWS_BEGINS));
  }

  private static ContentsPlace place(Set<Habit> habits, Half half, Level level, Dice dice) {
    ContentsPlace drawn = Trait.draw(List.of(ContentsPlace.values()), half, level, dice);
    return habits.contains(Habit.TINY) ? ContentsPlace.NONE : drawn;
  }

  boolean has(Habit habit) {
    return habits.contains(habit);
  }

  boolean hasContents() {
    return place != ContentsPlace.NONE;
  }

  /** Labels of all there is in it. */
  Set<String> labels() {
    Set<String> labels = new TreeSet<>();
    Stream.of(place, columns, byline, marking, subheads, numbering)
        .map(Trait::label)
        .forEach(labels::add);
    if (hasContents()) {
      labels.add(form.label());
      labels.add(heading.label());
    }
    habits.forEach(h -> labels.add(h.label()));
    return labels;
  }
}
