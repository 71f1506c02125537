package kange.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import kange.model.ArchiveException;

/** Brings a database to the shape this program knows: numbered SQL files, each in a transaction. */
final class Migrations {
  /** "Kang" in ASCII: marks a SQLite file as an archive of ours. */
  static final int APPLICATION_ID = 0x4B616E67;

  private static final NumberedScripts SCRIPTS =
      new NumberedScripts(
          APPLICATION_ID,
          Migrations.class,
          "001-archive.sql",
          "002-journal-habits.sql",
          "003-marks.sql",
          "004-catalogue.sql",
          "005-kept-signs.sql",
          "006-warning-codes.sql",
          "007-proposals.sql",
          "008-history.sql",
          "009-reviews.sql",
          "010-card-origins.sql",
          "011-queue.sql",
          "012-habits.sql",
          "013-authorities.sql",
          "014-scans.sql",
          "015-habits-of-reviews.sql",
          "016-digests.sql",
          "017-desk.sql",
          "018-taken-text.sql",
          "019-given-marks.sql",
          "020-classification.sql");

  private Migrations() {}

  static int newest() {
    return SCRIPTS.newest();
  }

  /** Refuses what is not an archive, or one of a newer program, before anything is written. */
  static void refuseForeign(Connection c) throws SQLException {
    long version = version(c);
    long application = Sql.number(c, "PRAGMA application_id");
    boolean empty = Sql.number(c, "SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION_ID && !(empty && application == 0)) {
      throw ArchiveException.of(StoreMessage.FOREIGN_DATABASE);
    }
    if (version > newest()) {
      throw ArchiveException.of(StoreMessage.NEWER_DATABASE, version, newest());
    }
  }

  static long version(Connection c) throws SQLException {
    return Sql.number(c, "PRAGMA user_version");
  }

  /** Must run outside a transaction. */
  static void run(Connection c) throws SQLException {
    run(c, newest());
  }

  /** As above, no further than to a version. */
  static void run(Connection c, long last) throws SQLException {
    SCRIPTS.run(c, last);
  }
}
