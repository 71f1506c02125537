package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.LeftoverKind;

/** Sets the articles one behind the other, with the banners of their columns over them. */
final class BodySetter {
  /** A paragraph is torn by the head of a page where it is longer. */
  private static final int SHORTEST_TORN = 60;

  private final Style style;
  private final List<Work> works;
  private final Typesetter typesetter;
  private final PageBreaker pages;
  private final Dice dice;
  private final FrontMatter front;
  private final boolean everyArticle;
  private final String series;
  private final int guideBefore;
  private final BackMatter between;

  BodySetter(Style style, List<Work> works, FrontMatter front, Dice dice) {
    this.style = style;
    this.works = works;
    this.front = front;
    this.dice = dice;
    typesetter = new Typesetter(style, dice);
    pages = new PageBreaker(style, front.runningHead(), dice);
    everyArticle = dice.chance(0.3);
    series = front.seriesLabel();
    between = front.backMatter();
    guideBefore =
        style.has(Habit.GUIDE_PROSE) && works.size() > 1 ? dice.between(1, works.size() - 1) : -1;
  }

  /** Whether the body names the columns. */
  boolean printsBanners() {
    return style.columns().isBanner()
        || (style.columns().isListed() && style.has(Habit.BODY_BANNERS));
  }

  List<OwnedLine> only(int work) {
    return pages.broken(set(work, Optional.empty()));
  }

  /** All works from one on. */
  List<OwnedLine> from(int first) {
    List<OwnedLine> lines = new ArrayList<>();
    Jumps jumps = new Jumps(style, works, dice);
    Optional<String> column = Optional.empty();
    for (int i = first; i < works.size(); i++) {
      if (i == guideBefore) {
        front.guideProse(works).forEach(t -> lines.add(OwnedLine.of(LeftoverKind.GUIDE, t)));
        gap(lines);
      }
      lines.addAll(jumps.cut(i, set(i, column)));
      gap(lines);
      if (style.has(Habit.NOTICES_BETWEEN) && dice.chance(0.1)) {
        notice(lines);
        gap(lines);
      }
      jumps
          .dueAfter(i)
          .ifPresent(
              rest -> {
                lines.addAll(rest);
                gap(lines);
              });
      column = works.get(i).column();
    }
    lines.addAll(jumps.leftOver());
    return pages.broken(lines);
  }

  private void notice(List<OwnedLine> lines) {
    List<String> notice = between.notice();
    lines.add(OwnedLine.of(LeftoverKind.NOTICE, notice.getFirst()));
    for (String text : notice.subList(1, notice.size())) {
      for (int i = typesetter.gap(Part.BODY, Part.BODY); i > 0; i--) {
        lines.add(OwnedLine.blank());
      }
      typesetter
          .set(new Passage(Part.BODY, text))
          .forEach(line -> lines.add(OwnedLine.of(LeftoverKind.NOTICE, line)));
    }
  }

  private static void apart(List<OwnedLine> lines, LeftoverKind kind, String text) {
    lines.add(OwnedLine.of(kind, text));
    lines.add(OwnedLine.blank());
  }

  private void gap(List<OwnedLine> lines) {
    for (int i = typesetter.gapBetweenArticles(); i > 0; i--) {
      lines.add(OwnedLine.blank());
    }
  }

  private List<OwnedLine> set(int index, Optional<String> columnBefore) {
    Work work = works.get(index);
    List<OwnedLine> lines = new ArrayList<>();
    boolean news = everyArticle || !work.column().equals(columnBefore);
    if (printsBanners() && news && work.column().isPresent()) {
      String line =
          style.columns().isBanner()
              ? style.columns().line(work.column().get())
              : work.column().get();
      lines.add(OwnedLine.of(LeftoverKind.COLUMN_BANNER, line));
      lines.add(OwnedLine.blank());
    }
    int order = 0;
    Optional<Part> before = Optional.empty();
    for (Passage passage : work.passages()) {
      int gap = before.map(b -> typesetter.gap(b, passage.part())).orElse(0);
      for (int i = 0; i < gap; i++) {
        lines.add(OwnedLine.blank());
      }
      boolean aboveTitle = passage.part() == Part.TITLE || passage.part() == Part.BYLINE;
      if (style.has(Habit.PROMPTS) && aboveTitle && dice.chance(0.12)) {
        apart(lines, LeftoverKind.NOISE, between.prompt());
      }
      if (style.has(Habit.RUNNING_LABELS) && passage.part() == Part.BODY && dice.chance(0.03)) {
        work.column().ifPresent(c -> lines.add(OwnedLine.of(LeftoverKind.COLUMN_BANNER, c)));
        lines.add(OwnedLine.blank());
      }
      List<String> texts = typesetter.set(passage);
      if (style.has(Habit.SERIES_LABEL) && passage.part() == Part.BODY && dice.chance(0.02)) {
        boolean torn = texts.size() == 1 && texts.getFirst().length() > SHORTEST_TORN;
        if (torn && dice.chance(0.5)) {
          int at = dice.between(SHORTEST_TORN / 3, texts.getFirst().length() - SHORTEST_TORN / 3);
          lines.add(OwnedLine.of(index, order++, texts.getFirst().substring(0, at)));
          lines.add(OwnedLine.blank());
          texts = List.of(texts.getFirst().substring(at));
        }
        apart(lines, LeftoverKind.COLUMN_BANNER, series);
      }
      for (String text : texts) {
        lines.add(OwnedLine.of(index, order++, text));
      }
      before = Optional.of(passage.part());
    }
    return lines;
  }
}
