package kange.app.cli;

import kange.app.cli.session.Session;
import kange.model.search.IndexStatus;

/**
 * Says on stderr when an answer does not come from the archive's own index, or may lack something:
 * nobody may take "cannot be searched" for "is not there".
 */
final class IndexNotice {
  private IndexNotice() {}

  /**
   * Says what there is to say of the index.
   *
   * @return the exit status of a question that was answered by it
   */
  static int of(IndexStatus index, Session session) {
    if (index.substitute()) {
      session.complain(session.text("search.index.substitute"));
    }
    if (!index.complete()) {
      session.complain(session.text("search.index.behind", index.indexed(), index.total()));
    }
    return index.complete() ? Session.DONE : Session.FAILED;
  }
}
