package kange.store.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.store.sql.ChangeLog;
import kange.store.sql.Sql;

/**
 * Keeps issues whole, with all rows that hang on them, and writes them back, on a connection whose
 * transaction is somebody else's.
 */
public final class Bin {
  private static final String ISSUE = "issue";
  private static final String MARKS = "marks";

  /** Looks at no rows. */
  private static final RowVisitor NOBODY =
      new RowVisitor() {
        @Override
        public boolean table(String name, List<String> columns) {
          return false;
        }

        @Override
        public void row(List<Object> values) {
          throw new IllegalStateException("of no table that was wanted");
        }
      };

  private final Connection c;
  private final List<IssueTable> tables;

  public Bin(Connection c) throws SQLException {
    this.c = c;
    this.tables = IssueTables.of(c);
  }

  /** What of the bin's streams failed, when it was not the database. */
  @FunctionalInterface
  private interface Streaming {
    void run() throws IOException, SQLException;
  }

  /**
   * Keeps an issue as it is now; it stays in the archive.
   *
   * @param entry the log's reason
   * @return what it is known by in the bin
   */
  public long keep(long issue, long entry) throws SQLException {
    String label = IssueLabel.of(c, issue);
    long kept =
        Sql.number(
            c,
            "INSERT INTO bin (log_id, issue_id, label, file, identity, sha256, articles,"
                + " characters) SELECT ?, i.id, ?, s.file, i.identity, s.sha256, i.articles,"
                + " i.characters FROM issue i JOIN source s ON s.issue_id = i.id WHERE i.id = ?"
                + " RETURNING id",
            entry,
            label,
            issue);
    store(kept, ISSUE, tables, issue, label);
    Sql.update(
        c,
        "INSERT OR IGNORE INTO bin_scan (bin_id, sha256, format)"
            + " SELECT ?, sha256, format FROM scan_file WHERE issue_id = ?",
        kept,
        issue);
    return kept;
  }

  /** Keeps beside a kept issue what is marked in the one that took its place, as it is now. */
  public void keepMarks(long kept, long issue) throws SQLException {
    store(kept, MARKS, markTables(), issue, IssueLabel.of(c, issue));
  }

  private List<IssueTable> markTables() {
    return tables.stream().filter(t -> MarkRows.holds(t.name())).toList();
  }

  private void store(long kept, String content, List<IssueTable> which, long issue, String label)
      throws SQLException {
    guarded(
        label,
        () -> {
          try (OutputStream out = new BinParts(c, kept, content).write()) {
            RowWriter.write(c, which, issue, out);
          }
        });
  }

  /** What readers have marked in an issue now. */
  public MarkRows marksNow(long issue) throws SQLException {
    MarkRows marks = new MarkRows();
    guarded(
        IssueLabel.of(c, issue),
        () -> {
          ByteArrayOutputStream rows = new ByteArrayOutputStream();
          RowWriter.write(c, markTables(), issue, rows);
          RowReader.read(new ByteArrayInputStream(rows.toByteArray()), marks);
        });
    return marks;
  }

  /**
   * What was marked once another text had taken the place of a kept issue; where none had, what was
   * marked in the kept one.
   */
  public MarkRows marksThen(KeptIssue kept) throws SQLException {
    MarkRows marks = new MarkRows();
    load(kept, hasMarks(kept) ? MARKS : ISSUE, marks);
    return marks;
  }

  /**
   * Writes all rows of a kept issue back, under the ids they had.
   *
   * @return how many places on reading lists there are no lists for any more
   */
  public int putBack(KeptIssue kept) throws SQLException {
    RowRestorer restorer = new RowRestorer(c, tables);
    load(kept, ISSUE, restorer);
    restorer.finish();
    return restorer.lost();
  }

  /** Writes marks, but for those of some tables; the articles they are on must be there. */
  public void putOn(MarkRows marks, Set<String> except) throws SQLException {
    RowRestorer restorer = new RowRestorer(c, tables);
    marks.show(restorer, except);
    restorer.finish();
  }

  private void load(KeptIssue kept, String content, RowVisitor visitor) throws SQLException {
    guarded(
        kept.label(),
        () -> {
          try (InputStream in = new BinParts(c, kept.id(), content).read()) {
            RowReader.read(in, visitor);
          }
        });
  }

  private boolean hasMarks(KeptIssue kept) throws SQLException {
    return Sql.number(
            c, "SELECT count(*) FROM bin_part WHERE bin_id = ? AND content = ?", kept.id(), MARKS)
        > 0;
  }

  /** Whether all that is kept of an issue can still be read. */
  boolean readable(KeptIssue kept) throws SQLException {
    try {
      load(kept, ISSUE, NOBODY);
      if (hasMarks(kept)) {
        load(kept, MARKS, NOBODY);
      }
      return true;
    } catch (ArchiveException damaged) {
      return false;
    }
  }

  private static void guarded(String label, Streaming work) throws SQLException {
    try {
      work.run();
    } catch (IOException e) {
      if (e.getCause() instanceof SQLException database) {
        throw database;
      }
      throw new ArchiveException(Message.of(HistoryMessage.KEPT_ISSUE_DAMAGED, label), e);
    }
  }

  /**
   * Keeps an issue and takes it out of the archive; search hears of it.
   *
   * @param entry the log's reason
   */
  public void takeOut(long issue, long entry) throws SQLException {
    keep(issue, entry);
    Sql.update(c, "DELETE FROM issue WHERE id = ?", issue);
    ChangeLog.record(c, issue, true);
  }

  /** An issue in the bin; empty when it is not there any more. */
  public Optional<KeptIssue> find(long kept) throws SQLException {
    return Sql.first(c, KeptIssue.SELECT + " WHERE id = ?", KeptIssue::read, kept);
  }

  /** What an entry of the log put into the bin. */
  public Optional<KeptIssue> of(long entry) throws SQLException {
    return Sql.first(
        c, KeptIssue.SELECT + " WHERE log_id = ? ORDER BY id DESC", KeptIssue::read, entry);
  }

  public void remove(long kept) throws SQLException {
    Sql.update(c, "DELETE FROM bin WHERE id = ?", kept);
  }
}
