package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;

/** In which order a scanner reads the pieces of one article of a newspaper's page. */
enum SpreadLayout implements Trait {
  /** The columns of text, then everything in large type. */
  HEADINGS_LAST(Half.TUNING) {
    @Override
    List<SpreadPiece> printed(SpreadArticle a) {
      return joined(List.of(a.lead()), a.bodies(), a.headings(), a.head(), a.captions());
    }
  },
  /** Everything in large type, then the columns of text. */
  HEADINGS_FIRST(Half.HELD_OUT) {
    @Override
    List<SpreadPiece> printed(SpreadArticle a) {
      return joined(a.head(), a.headings(), List.of(a.lead()), a.bodies(), a.captions());
    }
  },
  /** Each heading over its text, the title in the middle of the page. */
  TITLE_BETWEEN(Half.TUNING) {
    @Override
    List<SpreadPiece> printed(SpreadArticle a) {
      List<SpreadPiece> sections = a.sections();
      int middle = sections.size() / 2 / 2 * 2;
      return joined(
          sections.subList(0, middle),
          a.head(),
          List.of(a.lead()),
          sections.subList(middle, sections.size()),
          a.captions());
    }
  },
  /** The title where it belongs, the headings behind all text. */
  TITLE_FIRST_HEADINGS_LAST(Half.HELD_OUT) {
    @Override
    List<SpreadPiece> printed(SpreadArticle a) {
      return joined(a.head(), List.of(a.lead()), a.bodies(), a.captions(), a.headings());
    }
  },
  /** The headings between the columns, the lead under the title at the end. */
  LEAD_LAST(Half.TUNING) {
    @Override
    List<SpreadPiece> printed(SpreadArticle a) {
      List<SpreadPiece> bodies = a.bodies();
      int middle = bodies.size() / 2;
      return joined(
          bodies.subList(0, middle),
          a.headings(),
          bodies.subList(middle, bodies.size()),
          a.captions(),
          a.head(),
          List.of(a.lead()));
    }
  },
  /** As it is to be read. */
  IN_ORDER(Half.BOTH) {
    @Override
    List<SpreadPiece> printed(SpreadArticle a) {
      return joined(a.head(), List.of(a.lead()), a.sections(), a.captions());
    }
  };

  private final Half half;

  SpreadLayout(Half half) {
    this.half = half;
  }

  abstract List<SpreadPiece> printed(SpreadArticle article);

  @SafeVarargs
  private static List<SpreadPiece> joined(List<SpreadPiece>... lists) {
    List<SpreadPiece> all = new ArrayList<>();
    for (List<SpreadPiece> list : lists) {
      all.addAll(list);
    }
    return all;
  }

  @Override
  public String label() {
    return "spread: " + name();
  }

  @Override
  public Half half() {
    return half;
  }

  @Override
  public Level level() {
    return Level.PLAIN;
  }
}
