package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Which articles an issue has, in which columns, from which pages on. */
final class Plan {
  private static final Lexicon COLUMNS = Lexicon.read("columns.txt");
  private static final int CHARACTERS_A_PAGE = 1100;

  private final Style style;
  private final Trade trade;
  private final String city;
  private final Names names;
  private final Dice dice;

  Plan(Style style, Trade trade, String city, Names names, Dice dice) {
    this.style = style;
    this.trade = trade;
    this.city = city;
    this.names = names;
    this.dice = dice;
  }

  /** The works in printed order, with column and page. */
  List<Work> works() {
    List<Work> works = new ArrayList<>();
    boolean few = style.has(Habit.FEW_ARTICLES);
    boolean tiny = style.has(Habit.TINY);
    int columns = tiny ? 1 : few ? 2 : dice.between(4, 8);
    List<String> columnNames = columnNames(columns);
    Set<String> taken = new HashSet<>();
    for (String column : columnNames) {
      Genre genre =
          dice.pick(
              List.of(Genre.REPORT, Genre.RESEARCH, Genre.FEATURE, Genre.ESSAY, Genre.SPEECH));
      for (int i = dice.between(tiny ? 1 : 2, few || tiny ? 3 : 6); i > 0; i--) {
        Genre own =
            dice.chance(0.75)
                ? genre
                : dice.pick(List.of(Genre.REPORT, Genre.FEATURE, Genre.ESSAY));
        addUnlessTaken(works, write(own), column, taken);
      }
    }
    if (!tiny) {
      new SpecialColumns(style, this::write, this::writer, this::subject, dice).addTo(works);
    }
    return paged(works);
  }

  private void addUnlessTaken(List<Work> works, Work work, String column, Set<String> taken) {
    if (taken.add(work.title())) {
      works.add(work.in(Optional.of(column)));
    }
  }

  private WorkWriter writer() {
    return new WorkWriter(style, names, dice);
  }

  private Work write(Genre genre) {
    return writer().write(genre, subject());
  }

  private Subject subject() {
    Trade own = dice.chance(0.75) ? trade : dice.pick(Trade.all());
    return new Subject(own, dice.chance(0.6) ? city : names.city(), names, dice);
  }

  private List<String> columnNames(int count) {
    if (style.columns() == ColumnMark.LONG) {
      return dice.sample(COLUMNS.words("long"), count);
    }
    List<String> all = new ArrayList<>(trade.of("栏"));
    all.addAll(COLUMNS.words("plain"));
    return dice.sample(all, count);
  }

  private List<Work> paged(List<Work> works) {
    List<Work> out = new ArrayList<>();
    double page = 1 + dice.between(0, 4);
    boolean onePageEach = dice.chance(0.3);
    int shared = 0;
    for (int i = 0; i < works.size(); i++) {
      Work work = works.get(i);
      boolean unlisted =
          i == 0
              ? style.has(Habit.FOREWORD_UNLISTED)
              : style.has(Habit.UNLISTED_ARTICLES) && dice.chance(0.08);
      boolean sameColumn = i > 0 && work.column().equals(works.get(i - 1).column());
      if (style.form().numbering() == ContentsForm.Numbering.SHARED) {
        shared = sameColumn && shared > 0 && dice.chance(0.5) ? shared : (int) page;
      } else {
        shared = (int) page;
      }
      boolean numbered =
          style.hasContents()
              && style.form().numbering() != ContentsForm.Numbering.NONE
              && !unlisted;
      Work placed = work.at(numbered ? OptionalInt.of(shared) : OptionalInt.empty());
      out.add(unlisted ? placed.in(Optional.empty()) : placed);
      double pages = work.length() / (double) CHARACTERS_A_PAGE;
      page = onePageEach ? (int) page + Math.max(1, Math.ceil(pages)) : page + pages;
    }
    return out;
  }
}
