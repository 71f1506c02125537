package kange.parse.contents;

import java.util.List;
import kange.model.issue.ContentsFormName;

/**
 * One way of setting the entries of a contents page: where the page number stands. All forms are
 * tried on every possible page and the one that explains it best is taken. Stateless; {@link
 * ContentsForms} lists them.
 */
interface ContentsForm {
  /** What it is called where a reading is explained. */
  ContentsFormName name();

  /** The entries with a page number that may begin at a line, shortest first. */
  List<EntryDraft> entriesAt(List<ContentsLine> lines, int at);

  /** Whether titles are entries of this form though no number stands with them. */
  default boolean numberless() {
    return false;
  }

  /** A page number stands before the titles it is for. */
  default boolean leading() {
    return false;
  }
}
