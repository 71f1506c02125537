package kange.store.scan;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.history.LogKind;
import kange.model.history.Operation;
import kange.model.message.Message;
import kange.model.scan.PageLabel;
import kange.model.scan.ScanFile;
import kange.model.scan.ScanFormat;
import kange.store.history.HistoryMessage;
import kange.store.history.IssueLabel;
import kange.store.history.Log;
import kange.store.sql.Database;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

/**
 * The scans of issues, as the database knows them; the files themselves lie beside it. Attaching
 * and detaching are logged and can be taken back. Thread-safe.
 */
public final class ScanStore {
  private static final String ATTACHED =
      " FROM scan_file WHERE issue_id = ? AND detached_by IS NULL ORDER BY ordinal";

  private final Database database;

  public ScanStore(Database database) {
    this.database = database;
  }

  /**
   * A file that is kept beside the database.
   *
   * @param owner whose scan it is, for people: an issue that has it, or had it
   * @param issue that issue; empty when it lies in the bin
   */
  public record Kept(String sha256, ScanFormat format, String owner, Optional<Long> issue) {
    /** The name it is kept under. */
    public String name() {
      return sha256 + "." + format.ending();
    }
  }

  /** What of an issue's scan is attached, in order; empty also when there is no such issue. */
  public List<ScanFile> files(long issue) {
    return database.read(c -> files(c, issue));
  }

  private static List<ScanFile> files(Connection c, long issue) throws SQLException {
    return Sql.list(
        c,
        "SELECT id, name, sha256, format, bytes, pages" + ATTACHED,
        r ->
            new ScanFile(
                r.getLong(1),
                r.getString(2),
                r.getString(3),
                EnumNames.read(ScanFormat.class, r.getString(4)),
                r.getLong(5),
                r.getInt(6)),
        issue);
  }

  /** Whether an issue has a scan. */
  public boolean has(long issue) {
    return database.readAlone(
        c ->
            Sql.number(
                    c,
                    "SELECT count(*) FROM scan_file WHERE issue_id = ? AND detached_by IS NULL",
                    issue)
                > 0);
  }

  /** Whether any file is kept for an issue, be it attached or detached. */
  public boolean any() {
    return database.readAlone(
        c ->
            Sql.number(
                    c, "SELECT EXISTS (SELECT 1 FROM scan_file) OR EXISTS (SELECT 1 FROM bin_scan)")
                > 0);
  }

  /** What a person said is printed on pages of an issue's scan, by page. */
  public List<PageLabel> labels(long issue) {
    return database.read(
        c -> {
          List<PageLabel> labels = new ArrayList<>();
          int before = 0;
          for (ScanFile file : files(c, issue)) {
            int offset = before;
            labels.addAll(
                Sql.list(
                    c,
                    "SELECT page, printed FROM scan_label WHERE file_id = ? ORDER BY page",
                    r -> new PageLabel(offset + r.getInt(1), r.getInt(2)),
                    file.id()));
            before += file.pages();
          }
          return labels;
        });
  }

  /**
   * Puts files behind those that are attached to an issue.
   *
   * @param files their ids mean nothing yet
   * @throws ArchiveException when the issue is not there
   */
  public void attach(long issue, List<ScanFile> files, Operation by) {
    database.change(
        c -> {
          int pages = files.stream().mapToInt(ScanFile::pages).sum();
          Message what =
              Message.of(
                  HistoryMessage.SCAN_ATTACHED, IssueLabel.of(c, issue), files.size(), pages);
          long entry = Log.record(c, by, LogKind.SCAN, issue, what);
          long last = Sql.number(c, "SELECT max(ordinal) FROM scan_file WHERE issue_id = ?", issue);
          for (ScanFile file : files) {
            last++;
            Sql.update(
                c,
                "INSERT INTO scan_file (issue_id, ordinal, name, sha256, format, bytes, pages,"
                    + " attached_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                issue,
                last,
                file.name(),
                file.sha256(),
                EnumNames.of(file.format()),
                file.bytes(),
                file.pages(),
                entry);
          }
        });
  }

  /**
   * Takes the scan off an issue; what is said of its pages goes and comes back with it.
   *
   * @return how many files that were; none: nothing is logged
   * @throws ArchiveException when the issue is not there
   */
  public int detach(long issue, Operation by) {
    return database.write(
        c -> {
          String label = IssueLabel.of(c, issue);
          int files = files(c, issue).size();
          if (files > 0) {
            Message what = Message.of(HistoryMessage.SCAN_DETACHED, label);
            long entry = Log.record(c, by, LogKind.SCAN, issue, what);
            Sql.update(
                c,
                "UPDATE scan_file SET detached_by = ? WHERE issue_id = ? AND detached_by IS NULL",
                entry,
                issue);
          }
          return files;
        });
  }

  /**
   * Says what is printed on a page of an issue's scan, in place of what was said of it before;
   * nothing happens when the scan has no such page.
   *
   * @param page of the whole scan, from 1
   * @param printed empty: nothing is said of it any more
   */
  public void label(long issue, int page, Optional<Integer> printed) {
    database.change(
        c -> {
          int before = 0;
          for (ScanFile file : files(c, issue)) {
            int within = page - before;
            if (within >= 1 && within <= file.pages()) {
              Sql.update(
                  c, "DELETE FROM scan_label WHERE file_id = ? AND page = ?", file.id(), within);
              if (printed.isPresent()) {
                Sql.update(
                    c,
                    "INSERT INTO scan_label (file_id, page, printed) VALUES (?, ?, ?)",
                    file.id(),
                    within,
                    printed.get());
              }
            }
            before += file.pages();
          }
        });
  }

  /** All files that must be kept: of issues, attached or detached, and of those in the bin. */
  public List<Kept> kept() {
    return database.read(
        c -> {
          Map<String, Kept> kept = new LinkedHashMap<>();
          for (Kept file : owned(c)) {
            kept.putIfAbsent(file.name(), file);
          }
          return List.copyOf(kept.values());
        });
  }

  private static List<Kept> owned(Connection c) throws SQLException {
    List<Kept> owned = new ArrayList<>();
    Map<Long, String> labels = new LinkedHashMap<>();
    for (long issue :
        Sql.list(
            c, "SELECT DISTINCT issue_id FROM scan_file ORDER BY issue_id", r -> r.getLong(1))) {
      labels.put(issue, IssueLabel.of(c, issue));
    }
    owned.addAll(
        Sql.list(
            c,
            "SELECT sha256, format, issue_id FROM scan_file ORDER BY issue_id, ordinal",
            r ->
                new Kept(
                    r.getString(1),
                    EnumNames.read(ScanFormat.class, r.getString(2)),
                    labels.getOrDefault(r.getLong(3), ""),
                    Optional.of(r.getLong(3)))));
    owned.addAll(
        Sql.list(
            c,
            "SELECT s.sha256, s.format, b.label FROM bin_scan s JOIN bin b ON b.id = s.bin_id"
                + " ORDER BY b.id",
            r ->
                new Kept(
                    r.getString(1),
                    EnumNames.read(ScanFormat.class, r.getString(2)),
                    r.getString(3),
                    Optional.empty())));
    return owned;
  }
}
