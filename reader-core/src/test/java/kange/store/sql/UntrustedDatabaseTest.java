package kange.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.store.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file from elsewhere is looked at, and nothing in it is run. */
class UntrustedDatabaseTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void make() {
    file = folder.resolve("kange.db");
    SmallArchive.make(file);
  }

  private UntrustedDatabase open() {
    return UntrustedDatabase.open(file, () -> false);
  }

  @Test
  void ofASoundOneNothingIsSaidAndNothingIsMadeBesideIt() throws IOException {
    try (UntrustedDatabase database = open()) {
      assertEquals(List.of(), database.schemaDifferences());
      assertEquals(List.of(), database.structuralFaults());
      assertEquals(0, database.danglingRows());
      assertEquals("1 3", database.issues() + " " + database.articles());
    }
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(List.of(file), all.toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CREATE TRIGGER spy AFTER INSERT ON issue BEGIN SELECT 1; END, trigger spy",
    "CREATE VIEW seen AS SELECT 1, view seen",
    "DROP INDEX article_of_author, index article_of_author",
    "ALTER TABLE favourite ADD COLUMN more TEXT, table favourite",
    "ANALYZE, ''"
  })
  void whatItsSchemaHasMoreLessOrOtherwiseIsNamedButNotGatheredStatistics(
      String change, String named) throws SQLException {
    RawSql.run(file, change);
    try (UntrustedDatabase database = open()) {
      assertEquals(named, String.join(",", database.schemaDifferences()));
    }
  }

  @Test
  void anOlderArchiveIsHeldAgainstItsOwnVersion() throws SQLException, IOException {
    file = folder.resolve("old.db");
    OldSchemas.load(7, file);
    try (UntrustedDatabase database = open()) {
      assertEquals(List.of(), database.schemaDifferences());
    }
  }

  @Test
  void rowsThatHangOnNothingAreCounted() throws SQLException {
    RawSql.run(
        file,
        "PRAGMA foreign_keys = OFF",
        "INSERT INTO favourite (article_id, marked_at) VALUES (4711, 1), (4712, 1)");
    try (UntrustedDatabase database = open()) {
      assertEquals(2, database.danglingRows());
    }
  }

  @Test
  void anIndexThatDoesNotFitItsTableIsToldInTheWordsOfSqlite() throws SQLException {
    RawSql.run(
        file,
        "CREATE INDEX probe ON article (title)",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = 'CREATE INDEX probe ON article (ordinal)'"
            + " WHERE name = 'probe'");
    try (UntrustedDatabase database = open()) {
      assertTrue(database.structuralFaults().toString().contains("probe"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "user_version = 99, store.newer-database",
    "application_id = 7, store.foreign-database"
  })
  void ofANewerOrAnotherProgramItIsRefused(String pragma, String code) throws SQLException {
    RawSql.run(file, "PRAGMA " + pragma);
    ArchiveException refused = assertThrows(ArchiveException.class, this::open);
    assertEquals(code, refused.message().code());
  }

  @Test
  void whoStopsItWaitsForNothing() {
    try (UntrustedDatabase database = UntrustedDatabase.open(file, () -> true)) {
      assertThrows(CancellationException.class, database::structuralFaults);
    }
  }
}
