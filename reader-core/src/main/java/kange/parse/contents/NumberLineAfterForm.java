package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.ContentsFormName;
import kange.parse.contents.token.LineTokens;

/**
 * The number stands on a line of its own below the title, and below its authors if they follow. A
 * scan that takes the column of numbers apart sets them before the last line of their entries:
 * inside an entry of two lines, and above one that stands whole, with its leader, on one.
 */
final class NumberLineAfterForm implements ContentsForm {
  @Override
  public ContentsFormName name() {
    return ContentsFormName.NUMBER_LINE_AFTER;
  }

  @Override
  public List<EntryDraft> entriesAt(List<ContentsLine> lines, int at) {
    Optional<Integer> above = lines.get(at).alone();
    if (above.isPresent()) {
      return at + 1 < lines.size() && lacksOnlyItsNumber(lines.get(at + 1))
          ? EntryLines.draft(lines, at, at + 2, at, EntryText.NOTHING, above.get()).stream()
              .toList()
          : List.of();
    }
    List<EntryDraft> found = new ArrayList<>();
    int numbered = at;
    while (numbered < Math.min(lines.size(), at + EntryLines.MOST_TITLE_LINES + 1)
        && EntryLines.canBelong(lines.get(numbered))
        && lines.get(numbered).alone().isEmpty()) {
      numbered++;
    }
    if (numbered == at || numbered >= lines.size() || lines.get(numbered).alone().isEmpty()) {
      return found;
    }
    int page = lines.get(numbered).alone().get();
    int end = numbered + 1;
    add(lines, at, end, numbered, page, found);
    while (end < Math.min(lines.size(), at + EntryLines.MOST_TITLE_LINES + 1)
        && EntryLines.canBelong(lines.get(end))
        && lines.get(end).alone().isEmpty()
        && lines.get(end).sharesPlaceWith(lines.get(numbered - 1))) {
      end++;
      add(lines, at, end, numbered, page, found);
    }
    return found;
  }

  /** 题目……作者: the leader led on to a number, which the scan has set above with its column. */
  private static boolean lacksOnlyItsNumber(ContentsLine line) {
    return EntryLines.canBelong(line)
        && !line.words().title().isEmpty()
        && line.tokens().chunks().stream()
            .skip(1)
            .anyMatch(chunk -> chunk.before() == LineTokens.Divider.LEADER);
  }

  /** The lines as an entry, and with their by-line where one follows. */
  private static void add(
      List<ContentsLine> lines, int at, int end, int numbered, int page, List<EntryDraft> found) {
    EntryLines.draft(lines, at, end, numbered, EntryText.NOTHING, page).ifPresent(found::add);
    if (end < lines.size() && EntryLines.canBelong(lines.get(end)) && lines.get(end).names()) {
      EntryLines.draft(lines, at, end + 1, numbered, EntryText.NOTHING, page).ifPresent(found::add);
    }
  }
}
