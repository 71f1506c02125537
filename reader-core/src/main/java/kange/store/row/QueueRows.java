package kange.store.row;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import kange.model.queue.QueueState;
import kange.model.queue.QueuedFile;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

/** Files in the queue. */
public final class QueueRows {
  private QueueRows() {}

  /**
   * Whatever waits with these very bytes is in the archive now. Belongs into the transaction that
   * files them: a program that dies never leaves a file both filed and waiting.
   *
   * @param queued the one that was filed, for which the others are there already; empty where they
   *     were filed from elsewhere
   * @param state how it came in
   */
  public static void filed(
      Connection c, String sha256, Optional<Long> queued, long issue, QueueState state)
      throws SQLException {
    Sql.update(
        c,
        "UPDATE queued SET state = iif(id = coalesce(?, id), ?, 'known'), issue_id = ?,"
            + " message = NULL"
            + " WHERE sha256 = ? AND state NOT IN ('filed', 'replaced')",
        queued,
        EnumNames.of(state),
        issue,
        sha256);
  }

  /** One of the table's rows. */
  public static QueuedFile read(ResultSet r) throws SQLException {
    long issue = r.getLong("issue_id");
    boolean none = r.wasNull();
    return new QueuedFile(
        r.getLong("id"),
        r.getString("path"),
        r.getLong("size"),
        EnumNames.read(QueueState.class, r.getString("state")),
        Optional.ofNullable(r.getString("message")).map(MessageJson::read),
        r.getString("label"),
        r.getInt("articles"),
        r.getInt("doubts"),
        none ? OptionalLong.empty() : OptionalLong.of(issue));
  }
}
