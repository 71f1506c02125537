package kange.store.issue;

import java.util.Optional;
import kange.model.source.IssueSource;
import kange.model.source.TakenText;
import kange.store.row.TakenTextRows;
import kange.store.sql.Database;
import kange.store.sql.Deflated;
import kange.store.sql.Sql;

/** The files that issues were read from, as they were when they were imported. Thread-safe. */
public final class SourceStore {
  private final Database database;

  public SourceStore(Database database) {
    this.database = database;
  }

  /** The bytes of an issue's file, and the lines taken from them; empty where it is not there. */
  public Optional<IssueSource> find(long issue) {
    return database.read(
        c -> {
          Optional<TakenText> taken = TakenTextRows.OF_ISSUE.of(c, issue);
          return Sql.first(
              c,
              "SELECT packed, charset FROM source WHERE issue_id = ?",
              r -> new IssueSource(Deflated.unpack(r.getBytes(1)), r.getString(2), taken),
              issue);
        });
  }

  /** The bytes alone. */
  public Optional<byte[]> bytes(long issue) {
    return database
        .read(
            c ->
                Sql.first(
                    c, "SELECT packed FROM source WHERE issue_id = ?", r -> r.getBytes(1), issue))
        .map(Deflated::unpack);
  }

  /** The SHA-256 the bytes had when they were imported, as hexadecimal digits. */
  public Optional<String> digest(long issue) {
    return text("SELECT sha256 FROM source WHERE issue_id = ?", issue);
  }

  /** The file's name, without its folder. */
  public Optional<String> name(long issue) {
    return text("SELECT file FROM source WHERE issue_id = ?", issue);
  }

  private Optional<String> text(String sql, long issue) {
    return database.read(c -> Sql.first(c, sql, r -> r.getString(1), issue));
  }

  /** The issue that was read from a file of these bytes. */
  public Optional<Long> issueOf(String sha256) {
    return database.read(
        c ->
            Sql.first(
                c, "SELECT issue_id FROM source WHERE sha256 = ?", r -> r.getLong(1), sha256));
  }
}
