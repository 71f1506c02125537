package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Contents pages on which an entry's line depends on its neighbours. */
enum GroupedForms implements ContentsForm {
  /** Two entries on one line, the number behind each title. */
  TWO_ON_A_LINE(Half.TUNING, Numbering.EACH) {
    @Override
    String entry(Entry e) {
      return e.title() + " " + e.page();
    }
  },
  /** The same in another order. */
  TWO_ON_A_LINE_NUMBERS_FIRST(Half.HELD_OUT, Numbering.EACH) {
    @Override
    String entry(Entry e) {
      return e.twoDigits() + "　" + e.title();
    }
  },
  /** One number behind the last title of those that begin there. */
  SHARED_NUMBER(Half.TUNING, Numbering.SHARED) {
    @Override
    public List<String> lines(List<Entry> entries, Dice dice) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        Entry e = entries.get(i);
        boolean last = i + 1 == entries.size() || entries.get(i + 1).page() != e.page();
        lines.add(entry(e) + (last ? " …… " + e.page() : ""));
      }
      return lines;
    }
  },
  /** One number on a line before the titles that begin there. */
  SHARED_NUMBER_ABOVE(Half.HELD_OUT, Numbering.SHARED) {
    @Override
    public List<String> lines(List<Entry> entries, Dice dice) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        Entry e = entries.get(i);
        if (i == 0 || entries.get(i - 1).page() != e.page()) {
          lines.add("P" + e.page());
        }
        lines.add(entry(e));
      }
      return lines;
    }
  };

  private static final String GAP = "　　　";

  private final Half half;
  private final Numbering numbering;

  GroupedForms(Half half, Numbering numbering) {
    this.half = half;
    this.numbering = numbering;
  }

  String entry(Entry e) {
    return e.signed("　");
  }

  @Override
  public String label() {
    return "contents: " + name();
  }

  @Override
  public Half half() {
    return half;
  }

  @Override
  public Level level() {
    return Level.HARD;
  }

  @Override
  public Numbering numbering() {
    return numbering;
  }

  @Override
  public boolean isSigned() {
    return numbering == Numbering.SHARED;
  }

  @Override
  public List<String> lines(List<Entry> entries, Dice dice) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < entries.size(); i += 2) {
      String second = i + 1 < entries.size() ? GAP + entry(entries.get(i + 1)) : "";
      lines.add(entry(entries.get(i)) + second);
    }
    return lines;
  }
}
