package kange.store.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kange.model.ArchiveException;
import kange.store.row.IssueRows;
import kange.store.sql.Sql;

/** What people call an issue of the archive: journal and number. */
public final class IssueLabel {
  private IssueLabel() {}

  /**
   * "南山机关 2026年第2期".
   *
   * @throws ArchiveException when there is no such issue
   */
  public static String of(Connection c, long issue) throws SQLException {
    return Sql.first(
            c,
            "SELECT i.*, s.file FROM issue i JOIN source s ON s.issue_id = i.id WHERE i.id = ?",
            r -> IssueRows.summary(r, List.of()).label(),
            issue)
        .orElseThrow(() -> ArchiveException.of(HistoryMessage.ISSUE_UNKNOWN, issue));
  }
}
