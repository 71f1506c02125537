package kange.store.safety;

import kange.store.sql.Database;
import kange.store.sql.Sql;

/**
 * What a librarian has in hand and readers elsewhere have no business with: files that are not
 * filed yet, and where the librarian stopped reading.
 */
public final class WorkInHand {
  private WorkInHand() {}

  /** Takes it out of a copy. */
  public static void remove(Database copy) {
    copy.change(
        c -> {
          Sql.update(c, "DELETE FROM queued");
          Sql.update(c, "DELETE FROM reading_position");
        });
  }
}
