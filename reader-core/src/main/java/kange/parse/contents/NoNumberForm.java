package kange.parse.contents;

import java.util.List;
import kange.model.issue.ContentsFormName;

/** No page numbers at all: the titles are known by being found again above the articles. */
final class NoNumberForm implements ContentsForm {
  @Override
  public ContentsFormName name() {
    return ContentsFormName.NO_NUMBER;
  }

  @Override
  public List<EntryDraft> entriesAt(List<ContentsLine> lines, int at) {
    return List.of();
  }

  @Override
  public boolean numberless() {
    return true;
  }
}
