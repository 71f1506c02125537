package kange.parse.label;

import static kange.parse.label.LineFeature.*;

import java.util.List;
import kange.parse.line.CharacterClass;
import kange.parse.line.KnownEnds;
import kange.parse.line.LineHint;
import kange.parse.line.TextLine;

/** What stands above and below a line, further than its neighbours' own features tell. */
final class ContextFeatures {
  /** By-line and text of an article begin within so many lines of its title. */
  private static final int HEAD_DEPTH = 4;

  private static final int BYLINE_DEPTH = 3;

  /** Lines at the ends of a file where covers are; a short file is one text, with no back cover. */
  private static final int MARGIN = 12;

  private final List<TextLine> lines;
  private final FeatureTable table;
  private final KnownEnds knownEnds;

  ContextFeatures(List<TextLine> lines, FeatureTable table) {
    this.lines = lines;
    this.table = table;
    this.knownEnds = new KnownEnds(lines);
  }

  void read() {
    for (int i = 0; i < lines.size(); i++) {
      above(i);
      below(i);
      table.set(i, AFTER_PROFILE_END, knownEnds.isBehind(i));
      table.set(i, FIRST_LINES, i < MARGIN);
      table.set(i, LAST_LINES, i >= Math.max(lines.size() - MARGIN, 2 * MARGIN));
      boolean alike =
          i > 0
              && i + 1 < lines.size()
              && isLike(lines.get(i), lines.get(i - 1))
              && isLike(lines.get(i), lines.get(i + 1));
      table.set(i, LIKE_NEIGHBOUR, alike);
    }
  }

  /** Short lines of one kind in a row are a list, verse, or a table. */
  private static boolean isLike(TextLine a, TextLine b) {
    return a.level() == b.level()
        && a.bold() == b.bold()
        && a.isTitleLike()
        && b.isTitleLike()
        && Math.abs(a.chars() - b.chars()) <= 3;
  }

  private void above(int i) {
    int k = i - 1;
    while (k >= 0 && (table.has(k, FOLIO_NUMBER) || table.has(k, PROMPT))) {
      k--;
    }
    if (k < 0) {
      table.set(i, AFTER_END);
      return;
    }
    TextLine line = lines.get(k);
    boolean end = ends(k);
    table.set(i, AFTER_END, end);
    table.set(i, AFTER_FINISHED, !end && CharacterClass.endsParagraph(line.text()));
    table.set(i, AFTER_TORN, line.isProse() && CharacterClass.breaksOff(line.text()) && !end);
    table.set(
        i,
        BETWEEN_PROSE,
        line.isProse()
            && table.has(i, TITLE_LIKE)
            && i + 1 < lines.size()
            && lines.get(i + 1).isProse());
  }

  /** An end mark or a closing note; notes in brackets may stand behind the mark. */
  private boolean ends(int line) {
    int k = line;
    while (k > 0 && table.has(k, IN_BRACKETS) && table.has(k, TITLE_LIKE)) {
      if (table.has(k, CLOSING_NOTE)) {
        return true;
      }
      k--;
    }
    return table.has(k, CLOSING_NOTE)
        || (table.has(k, LONE_MARK) && k > 0)
        || lines.get(k).known().contains(LineHint.END)
        || (table.has(k, END_ORNAMENT) && table.has(k, ENDS_SENTENCE));
  }

  private void below(int i) {
    table.set(i, BEFORE_PROSE, i + 1 < lines.size() && lines.get(i + 1).isProse());
    if (!table.has(i, TITLE_LIKE)) {
      return;
    }
    for (int k = i + 1; k <= i + HEAD_DEPTH && k < lines.size(); k++) {
      boolean near = k <= i + BYLINE_DEPTH;
      table.set(i, SIGNED_SOON, near && table.has(k, SIGNED));
      table.set(i, NAMES_SOON, near && table.has(k, NAMES));
      if (lines.get(k).isProse()) {
        table.set(i, PROSE_SOON);
        return;
      }
    }
  }
}
