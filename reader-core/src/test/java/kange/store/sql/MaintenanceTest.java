package kange.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import kange.model.catalogue.IssueSummary;
import kange.store.Issues;
import kange.store.RawSql;
import kange.store.TestKeys;
import kange.store.issue.IssueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damage done behind the program's back, found and mended. */
class MaintenanceTest {
  @TempDir Path folder;
  private Path file;
  private Database database;
  private IssueStore issues;
  private Maintenance maintenance;

  @BeforeEach
  void open() {
    file = folder.resolve("kange.db");
    database = Database.open(file);
    issues = new IssueStore(database, new TestKeys());
    issues.add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 3)));
    maintenance = new Maintenance(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void inASoundArchiveNothingIsFound() {
    assertEquals(List.of(), maintenance.structuralFaults());
    assertEquals(0, maintenance.danglingRows());
    assertEquals(0, maintenance.miscountedIssues().size());
  }

  @Test
  void rowsThatHangOnNothingAreCountedAndTakenOut() throws SQLException {
    RawSql.run(
        file,
        "PRAGMA foreign_keys = OFF",
        "INSERT INTO favourite (article_id, marked_at) VALUES (98765, 1), (98766, 1)");
    assertEquals(2, maintenance.danglingRows());
    maintenance.removeDebris();
    assertEquals(0, maintenance.danglingRows());
    assertEquals(3, issues.all().getFirst().articles(), "what hangs on something stays");
    assertEquals(1, issues.count());
  }

  @Test
  void wrongCountsAreFoundAndCountedAnew() throws SQLException {
    IssueSummary right = issues.all().getFirst();
    RawSql.run(file, "UPDATE issue SET articles = 99, characters = 0");
    assertEquals(1, maintenance.miscountedIssues().size());
    maintenance.recount();
    assertEquals(0, maintenance.miscountedIssues().size());
    assertEquals(right, issues.all().getFirst());
  }

  @Test
  void anIndexThatDoesNotFitItsTableIsFoundAndMadeAnew() throws SQLException {
    // The index is taken for one of another column: its entries are wrong, as after a bad write.
    RawSql.run(
        file,
        "CREATE INDEX probe ON article (title)",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = 'CREATE INDEX probe ON article (ordinal)'"
            + " WHERE name = 'probe'");
    try (Database damaged = Database.open(file)) {
      Maintenance there = new Maintenance(damaged);
      assertNotEquals(List.of(), there.structuralFaults());
      there.reindex();
      assertEquals(List.of(), there.structuralFaults());
    }
  }

  @Test
  void aCopyHoldsWhatTheArchiveHeldAtThatMoment() {
    Path copy = folder.resolve("副本.db");
    maintenance.copyTo(copy);
    issues.delete(List.of(issues.ids().getFirst()), Issues.by());
    try (Database copied = Database.openReadOnly(copy)) {
      assertEquals(1, new IssueStore(copied, new TestKeys()).count());
    }
  }
}
