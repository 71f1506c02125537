package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries without a number of their own: a title of one or more lines, and its by-line. */
final class Numberless {
  private Numberless() {}

  static List<EntryDraft> entriesAt(List<ContentsLine> lines, int at) {
    List<EntryDraft> found = new ArrayList<>();
    int to = at;
    while (to < lines.size()
        && to < at + EntryLines.MOST_TITLE_LINES
        && EntryLines.canBelong(lines.get(to))
        && lines.get(to).alone().isEmpty()) {
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
