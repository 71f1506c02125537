package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.ContentsFormName;

/** The number stands on a line of its own below the title, and below its authors if they follow. */
final class NumberLineAfterForm implements ContentsForm {
  @Override
  public ContentsFormName name() {
    return ContentsFormName.NUMBER_LINE_AFTER;
  }

  @Override
  public List<EntryDraft> entriesAt(List<ContentsLine> lines, int at) {
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
    EntryLines.draft(lines, at, numbered + 1, numbered, EntryText.NOTHING, page)
        .ifPresent(found::add);
    if (numbered + 1 < lines.size()
        && EntryLines.canBelong(lines.get(numbered + 1))
        && lines.get(numbered + 1).names()) {
      EntryLines.draft(lines, at, numbered + 2, numbered, EntryText.NOTHING, page)
          .ifPresent(found::add);
    }
    return found;
  }
}
