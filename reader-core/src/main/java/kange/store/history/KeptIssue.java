package kange.store.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import kange.store.sql.Sql;

/**
 * An issue in the bin.
 *
 * @param entry the log's reason why it is there
 * @param issue the id it had
 * @param identity must be free in the archive for it to come back, as must the source's digest
 */
public record KeptIssue(
    long id,
    long entry,
    long issue,
    String label,
    String file,
    Optional<String> identity,
    String sha256) {
  static final String SELECT =
      "SELECT id, log_id, issue_id, label, file, identity, sha256 FROM bin";

  static KeptIssue read(ResultSet r) throws SQLException {
    return new KeptIssue(
        r.getLong("id"),
        r.getLong("log_id"),
        r.getLong("issue_id"),
        r.getString("label"),
        r.getString("file"),
        Sql.text(r, "identity"),
        r.getString("sha256"));
  }
}
