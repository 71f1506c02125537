package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.ContentsFormName;
import kange.parse.contents.token.LineTokens;
import kange.parse.contents.token.LineTokens.Chunk;
import kange.parse.contents.token.PageNumbers;

/**
 * The number ends the line: 题目……作者（3）, 题目/作者/3, 题目 3. The title may begin on lines above, the
 * authors may stand on the line below.
 */
final class NumberBehindForm implements ContentsForm {
  @Override
  public ContentsFormName name() {
    return ContentsFormName.NUMBER_BEHIND;
  }

  @Override
  public List<EntryDraft> entriesAt(List<ContentsLine> lines, int at) {
    List<EntryDraft> found = new ArrayList<>();
    int numbered = at;
    while (numbered < Math.min(lines.size(), at + EntryLines.MOST_TITLE_LINES + 1)
        && EntryLines.canBelong(lines.get(numbered))
        && lines.get(numbered).behind().isEmpty()) {
      numbered++;
    }
    if (numbered >= lines.size() || !EntryLines.canBelong(lines.get(numbered))) {
      return found;
    }
    Optional<PageNumbers.At> number = lines.get(numbered).behind();
    if (number.isEmpty()) {
      return found;
    }
    EntryText own = textBefore(lines.get(numbered).tokens().chunks(), number.get());
    EntryLines.draft(lines, at, numbered + 1, numbered, own, number.get().page())
        .ifPresent(found::add);
    boolean signedBelow =
        own.authors().isEmpty()
            && numbered + 1 < lines.size()
            && EntryLines.canBelong(lines.get(numbered + 1))
            && lines.get(numbered + 1).names()
            && lines.get(numbered + 1).behind().isEmpty();
    if (signedBelow) {
      EntryLines.draft(lines, at, numbered + 2, numbered, own, number.get().page())
          .ifPresent(found::add);
    }
    return found;
  }

  /** The number at the end of the last chunk, where something stands before it. */
  static Optional<PageNumbers.At> number(LineTokens tokens) {
    String last = tokens.chunks().getLast().text();
    boolean alone = tokens.chunks().size() == 1;
    Optional<Integer> whole = alone ? Optional.empty() : PageNumbers.whole(last);
    return whole.isPresent()
        ? Optional.of(new PageNumbers.At(whole.get(), 0, last.length()))
        : PageNumbers.trailing(last).filter(n -> n.from() > 0);
  }

  private static EntryText textBefore(List<Chunk> chunks, PageNumbers.At number) {
    List<Chunk> rest = new ArrayList<>(chunks.subList(0, chunks.size() - 1));
    Chunk last = chunks.getLast();
    String head = last.text().substring(0, number.from()).strip();
    if (!head.isEmpty()) {
      rest.add(new Chunk(last.before(), head));
    }
    return EntryText.of(rest);
  }
}
