package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.issue.LeftoverKind;
import kange.parse.Card;

/** Writes one issue from one seed. */
final class IssueMaker {
  private final Style style;
  private final Dice dice;
  private final Names names;
  private final FrontMatter front;
  private final List<Work> works;
  private final BodySetter body;
  private final String name;

  private IssueMaker(long seed, Half half, Level level) {
    Dice all = new Dice(seed);
    style = Style.draw(half, level, all.fork("style " + half + level));
    dice = all.fork("issue " + half + level);
    names = new Names(dice);
    Trade trade = dice.pick(Trade.all());
    String city = names.city();
    works = new Plan(style, trade, city, names, dice).works();
    Subject subject = new Subject(trade, city, names, dice);
    front =
        new FrontMatter(Identity.draw(trade, subject, style, dice), style, subject, names, dice);
    body = new BodySetter(style, works, front, dice);
    name = "%s-%s-%d".formatted(level, half, seed).toLowerCase(java.util.Locale.ROOT);
  }

  /** An issue of one half and mixture. */
  static SyntheticIssue make(long seed, Half half, Level level) {
    return new IssueMaker(seed, half, level).issue();
  }

  private SyntheticIssue issue() {
    Sheet sheet = new Sheet();
    boolean bare = style.has(Habit.TINY) && dice.chance(0.5);
    if (!bare) {
      sheet.add(LeftoverKind.COVER, spaced(front.cover()));
    }
    if (style.has(Habit.GUIDE_LIST)) {
      sheet.blank(1);
      sheet.add(LeftoverKind.GUIDE, spaced(front.guide(works)));
    }
    sheet.blank(2);
    int printed = frontAndContents(sheet);
    sheet.add(body.from(printed));
    sheet.blank(2);
    if (style.has(Habit.COLOPHON_AT_END)) {
      sheet.blank(style.has(Habit.NO_BLANK_LINES) ? 0 : dice.between(0, 3));
      front
          .backMatter()
          .colophon()
          .forEach(
              text -> {
                sheet.add(LeftoverKind.MASTHEAD, text);
                sheet.blank(style.has(Habit.NO_BLANK_LINES) ? 0 : dice.between(0, 1));
              });
      sheet.blank(2);
    }
    if (style.place() == ContentsPlace.AT_THE_END) {
      sheet.add(LeftoverKind.TOC, contents().lines());
      sheet.blank(2);
      masthead(sheet);
    }
    if (style.has(Habit.COVER_PICTURE)) {
      sheet.add(LeftoverKind.CAPTION, "封面：" + works.getFirst().accept().getFirst());
    }
    SyntheticIssue issue =
        new SyntheticIssue(
            name,
            sheet.lines(),
            bare ? Map.of() : front.facts(),
            columns(),
            pieces(),
            style.labels());
    return Manner.of(issue, style, dice);
  }

  /** Writes what stands before the body; how many works are printed already. */
  private int frontAndContents(Sheet sheet) {
    ContentsWriter contents = contents();
    switch (style.place()) {
      case FRONT -> {
        sheet.add(LeftoverKind.TOC, contents.lines());
        sheet.blank(2);
        masthead(sheet);
      }
      case AFTER_MASTHEAD -> {
        masthead(sheet);
        sheet.add(LeftoverKind.TOC, contents.lines());
        sheet.blank(2);
      }
      case AFTER_FIRST_ARTICLE -> {
        sheet.add(body.only(0));
        sheet.blank(2);
        sheet.add(LeftoverKind.TOC, contents.lines());
        sheet.blank(2);
        masthead(sheet);
        return 1;
      }
      case CUT_BY_MASTHEAD -> {
        List<String> lines = contents.lines();
        int cut = lines.size() / 2;
        sheet.add(LeftoverKind.TOC, lines.subList(0, cut));
        sheet.blank(2);
        masthead(sheet);
        sheet.add(LeftoverKind.TOC, lines.subList(cut, lines.size()));
        sheet.blank(2);
      }
      case AT_THE_END -> {}
      case NONE -> {
        if (!style.has(Habit.TINY)) {
          masthead(sheet);
        }
      }
    }
    return 0;
  }

  private void masthead(Sheet sheet) {
    sheet.add(LeftoverKind.MASTHEAD, front.masthead());
    sheet.blank(1);
    sheet.add(LeftoverKind.NOTICE, front.notice());
    sheet.blank(2);
  }

  private ContentsWriter contents() {
    return new ContentsWriter(style, works, dice.fork("contents"));
  }

  private List<String> spaced(List<String> lines) {
    return style.has(Habit.NO_BLANK_LINES)
        ? lines
        : lines.stream().flatMap(l -> List.of(l, "").stream()).toList();
  }

  private boolean hasColumns() {
    return (style.columns().isListed() && style.hasContents()) || body.printsBanners();
  }

  private List<String> columns() {
    return hasColumns()
        ? works.stream().flatMap(w -> w.column().stream()).distinct().toList()
        : List.of();
  }

  private List<Card.Piece> pieces() {
    List<Card.Piece> pieces = new ArrayList<>();
    for (Work w : works) {
      List<String> titles = new ArrayList<>(List.of(w.title()));
      titles.addAll(w.accept());
      w.subtitle().ifPresent(s -> titles.add(w.title() + " " + s));
      pieces.add(
          new Card.Piece(
              w.title(),
              titles,
              w.subtitle(),
              w.kicker(),
              List.of(w.authors()),
              hasColumns() ? w.column() : Optional.empty(),
              w.page().isPresent() ? Optional.of(w.page().getAsInt()) : Optional.empty(),
              List.of()));
    }
    return pieces;
  }
}
