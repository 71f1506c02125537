package kange.parse.contents;

import java.util.List;
import java.util.Set;

/**
 * The contents page of an issue.
 *
 * @param entries in printed order
 * @param columns in printed order
 * @param positions indices of its lines among the non-blank lines
 * @param masthead indices of masthead lines found between its entries
 * @param start index of its first line, or -1 when the issue has none
 * @param end index after its last line
 * @param unexplained indices of lines inside it that may be entries and could not be read as such
 * @param sureness how much speaks for the reading, an entry; about 2 where numbers rise, titles are
 *     found and nothing is left over
 * @param tried what every form made of every stretch that may be a contents page, best first; the
 *     first acceptable one is what was taken
 */
public record Contents(
    List<ContentsEntry> entries,
    List<String> columns,
    Set<Integer> positions,
    Set<Integer> masthead,
    int start,
    int end,
    List<Integer> unexplained,
    double sureness,
    List<TriedForm> tried) {
  /** No contents page. */
  static final Contents NONE =
      new Contents(List.of(), List.of(), Set.of(), Set.of(), -1, 0, List.of(), 0, List.of());

  public Contents {
    entries = List.copyOf(entries);
    columns = List.copyOf(columns);
    positions = Set.copyOf(positions);
    masthead = Set.copyOf(masthead);
    unexplained = List.copyOf(unexplained);
    tried = List.copyOf(tried);
  }

  public boolean found() {
    return start >= 0;
  }

  Contents with(List<TriedForm> forms) {
    return new Contents(
        entries, columns, positions, masthead, start, end, unexplained, sureness, forms);
  }
}
