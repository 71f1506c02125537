package kange.text;

import kange.model.marks.Quotation;

/** What stood around a quotation, to be compared with what stands around a place of a text. */
final class Surroundings {
  private final FoldedText before;
  private final FoldedText after;
  private final FoldedText text;

  Surroundings(Quotation quotation, FoldedText text) {
    this.before = Fold.of(quotation.before());
    this.after = Fold.of(quotation.after());
    this.text = text;
  }

  /** How many characters agree before and behind a stretch, counted outwards from it. */
  int agreement(int from, int to) {
    int agreed = 0;
    int back = 1;
    while (back <= before.length()
        && back <= from
        && before.codePoint(before.length() - back) == text.codePoint(from - back)) {
      back++;
      agreed++;
    }
    int on = 0;
    while (on < after.length()
        && to + on < text.length()
        && after.codePoint(on) == text.codePoint(to + on)) {
      on++;
      agreed++;
    }
    return agreed;
  }
}
