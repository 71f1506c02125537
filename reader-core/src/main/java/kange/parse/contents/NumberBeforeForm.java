package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.ContentsFormName;
import kange.parse.contents.token.LineTokens;
import kange.parse.contents.token.LineTokens.Chunk;
import kange.parse.contents.token.LineTokens.Divider;
import kange.parse.contents.token.PageNumbers;

/** The number begins the line: 03 题目 作者. More of the title and the authors may follow below. */
final class NumberBeforeForm implements ContentsForm {
  @Override
  public ContentsFormName name() {
    return ContentsFormName.NUMBER_BEFORE;
  }

  @Override
  public boolean leading() {
    return true;
  }

  @Override
  public List<EntryDraft> entriesAt(List<ContentsLine> lines, int at) {
    List<EntryDraft> found = new ArrayList<>();
    ContentsLine first = lines.get(at);
    Optional<PageNumbers.At> number = first.before();
    if (number.isEmpty() || !EntryLines.canBelong(first)) {
      return found;
    }
    EntryText own = textAfter(first.tokens().chunks(), number.get());
    for (int to = at + 1; to <= lines.size(); to++) {
      EntryLines.draft(lines, at, to, at, own, number.get().page()).ifPresent(found::add);
      if (to == lines.size()
          || to > at + EntryLines.MOST_TITLE_LINES
          || !EntryLines.canBelong(lines.get(to))) {
        break;
      }
    }
    return found;
  }

  /** The number at the beginning of the first chunk, where something follows it. */
  static Optional<PageNumbers.At> number(LineTokens tokens) {
    List<Chunk> chunks = tokens.chunks();
    String first = chunks.getFirst().text();
    Optional<Integer> whole = chunks.size() > 1 ? PageNumbers.whole(first) : Optional.empty();
    return whole.isPresent()
        ? Optional.of(new PageNumbers.At(whole.get(), 0, first.length()))
        : PageNumbers.leading(first);
  }

  private static EntryText textAfter(List<Chunk> chunks, PageNumbers.At number) {
    List<Chunk> rest = new ArrayList<>();
    String tail = chunks.getFirst().text().substring(number.to()).strip();
    if (!tail.isEmpty()) {
      rest.add(new Chunk(Divider.START, tail));
    }
    for (Chunk chunk : chunks.subList(1, chunks.size())) {
      rest.add(rest.isEmpty() ? new Chunk(Divider.START, chunk.text()) : chunk);
    }
    return EntryText.of(rest);
  }
}
