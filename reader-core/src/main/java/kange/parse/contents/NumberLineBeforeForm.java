package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.ContentsFormName;

/** The number stands on a line of its own above the title. */
final class NumberLineBeforeForm implements ContentsForm {
  @Override
  public ContentsFormName name() {
    return ContentsFormName.NUMBER_LINE_BEFORE;
  }

  @Override
  public boolean leading() {
    return true;
  }

  @Override
  public List<EntryDraft> entriesAt(List<ContentsLine> lines, int at) {
    List<EntryDraft> found = new ArrayList<>();
    if (lines.get(at).alone().isEmpty()) {
      return found;
    }
    int page = lines.get(at).alone().get();
    for (int to = at + 1; to < lines.size() && to <= at + EntryLines.MOST_TITLE_LINES + 1; to++) {
      if (!EntryLines.canBelong(lines.get(to)) || lines.get(to).alone().isPresent()) {
        break;
      }
      EntryLines.draft(lines, at, to + 1, at, EntryText.NOTHING, page).ifPresent(found::add);
    }
    return found;
  }
}
