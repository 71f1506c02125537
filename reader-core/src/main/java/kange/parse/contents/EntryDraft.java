package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry as one form of contents page reads it from neighbouring lines.
 *
 * @param from first of its lines
 * @param to after its last line
 * @param titles the lines that hold its title, in order
 * @param pieces the title as printed, one piece a line; without numbers, leaders and authors
 * @param authors the author part where print sets it apart
 * @param authorsApart the authors stand on a line of their own
 * @param page its page number, empty where it stands in none of its lines
 * @param column what stands in brackets before the title on its own line (【要闻】题目)
 */
record EntryDraft(
    int from,
    int to,
    List<Integer> titles,
    List<String> pieces,
    Optional<String> authors,
    boolean authorsApart,
    Optional<Integer> page,
    Optional<InlineColumn> column) {
  EntryDraft {
    titles = List.copyOf(titles);
    pieces = List.copyOf(pieces);
  }

  /** The entry; what stands on lines of its own is not yet divided into title and authors. */
  ContentsEntry entry(Optional<String> inColumn, Optional<Integer> onPage) {
    if (!authorsApart || authors.isEmpty()) {
      return new ContentsEntry(inColumn, pieces, authors, onPage, false);
    }
    List<String> all = new ArrayList<>(pieces);
    all.add(authors.get());
    return new ContentsEntry(inColumn, all, Optional.empty(), onPage, false);
  }

  /** The same where what stands in brackets before the title is a part of it. */
  EntryDraft withBracketsInTitle() {
    if (column.isEmpty()) {
      return this;
    }
    List<String> whole = new ArrayList<>(pieces);
    whole.set(0, column.get().printed() + whole.getFirst());
    return new EntryDraft(from, to, titles, whole, authors, authorsApart, page, Optional.empty());
  }

  String title() {
    return String.join(" ", pieces);
  }
}
