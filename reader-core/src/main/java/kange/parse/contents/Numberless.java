package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.parse.contents.token.LineTokens;

/** Entries without a number of their own: a title of one or more lines, and its by-line. */
final class Numberless {
  private Numberless() {}

  /** A leader leads to a page number: with it, it is no entry without one. */
  private static boolean endsEntry(ContentsLine line) {
    return line.behind().isPresent()
        && line.tokens().chunks().getLast().before() == LineTokens.Divider.LEADER;
  }

  static List<EntryDraft> entriesAt(List<ContentsLine> lines, int at) {
    List<EntryDraft> found = new ArrayList<>();
    int to = at;
    while (to < lines.size()
        && to < at + EntryLines.MOST_TITLE_LINES
        && EntryLines.canBelong(lines.get(to))
        && lines.get(to).alone().isEmpty()
        && !endsEntry(lines.get(to))) {
      to++;
      int numbered = -1;
      EntryLines.draft(lines, at, to, numbered, EntryText.NOTHING, 0)
          .map(
              d ->
                  new EntryDraft(
                      d.from(),
                      d.to(),
                      d.titles(),
                      d.pieces(),
                      d.authors(),
                      d.authorsApart(),
                      Optional.empty(),
                      d.column()))
          .ifPresent(found::add);
    }
    return found;
  }
}
