package kange.store.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import kange.store.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that SQLite refuses is made readable again where every archive is the same. */
class RawDatabaseTest {
  @TempDir Path folder;
  private Path file;
  private byte[] sound;

  @BeforeEach
  void make() throws IOException {
    file = folder.resolve("kange.db");
    SmallArchive.make(file);
    sound = Files.readAllBytes(file);
  }

  private void assertMended() throws IOException, SQLException {
    RawDatabase.mend(file);
    assertArrayEquals(sound, Files.readAllBytes(file));
  }

  @Test
  void aSoundFileStaysByteForByteAsItIs() throws IOException, SQLException {
    assertMended();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 15, 16, 17, 18, 19, 20, 21, 23, 47, 52, 59, 64, 68, 71, 72, 91})
  void aByteOfTheHeaderThatEveryArchiveHasIsPutBack(int at) throws IOException, SQLException {
    SmallArchive.overwrite(file, at, (byte) (sound[at] ^ 0x5a));
    assertMended();
  }

  @Test
  void theWholeHeaderOverwrittenIsPutBackButForWhatOnlyThisFileKnew()
      throws IOException, SQLException {
    SmallArchive.overwrite(file, 0, "no database at all".getBytes(StandardCharsets.US_ASCII));
    assertMended();
  }

  /** Changes a byte of or behind a text where SQLite reads it: pages keep stale copies as well. */
  private int damage(String text, int behind, int bit) throws IOException, SQLException {
    String all = new String(sound, StandardCharsets.ISO_8859_1);
    for (int at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
      SmallArchive.overwrite(file, at + behind, (byte) (sound[at + behind] ^ bit));
      if (!isKnown()) {
        return at;
      }
      SmallArchive.overwrite(file, at + behind, sound[at + behind]);
    }
    throw new AssertionError(text + " is not read");
  }

  private boolean isKnown() {
    try (Connection c = SmallArchive.connect(file)) {
      return Schema.of(c).equals(Schema.expected(Migrations.newest()));
    } catch (SQLException malformed) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CREATE TABLE archive, 2",
    "CREATE TABLE article, 7",
    "CREATE TABLE block, 120",
    "REFERENCES issue (id) ON DELETE CASCADE, 12",
    "tableblockblock, 3",
    "indexarticle_of_authorarticle_author, 30",
    "indexsqlite_autoindex_issue_1issue, 9",
    "CREATE TRIGGER, 100"
  })
  void aByteOfAStatementOfTheSchemaIsPutBack(String statement, int behind)
      throws IOException, SQLException {
    damage(statement, behind, 1);
    assertMended();
  }

  /** How long it is and how its values are divided: -1 announces the statement's length. */
  @ParameterizedTest
  @CsvSource({
    "tablearchivearchive, -1",
    "tablearchivearchive, -2",
    "tablearchivearchive, -3",
    "tablearchivearchive, -4",
    "tablearchivearchive, -5",
    "tablearchivearchive, -6",
    "tablearchivearchive, -7",
    "tablearchivearchive, -9",
    "tablearticlearticle, -10",
    "indexarticle_of_authorarticle_author, -5"
  })
  void aByteOfARecordsHeadIsPutBack(String record, int before) throws IOException, SQLException {
    // The lowest bit would make a text a blob of the same length, which reads as well.
    damage(record, before, 4);
    assertMended();
  }

  @Test
  void aStatementWithTwoWrongBytesIsNotGuessed() throws IOException, SQLException {
    int at = damage("CREATE TABLE archive", 2, 1);
    SmallArchive.overwrite(file, at + 4, (byte) 'X');
    byte[] damaged = Files.readAllBytes(file);
    try {
      RawDatabase.mend(file);
    } catch (SQLException unreadable) {
      assertEquals(11, unreadable.getErrorCode(), "malformed, as before");
    }
    assertArrayEquals(damaged, Files.readAllBytes(file));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 99, -3})
  void theSchemaSaysWhichVersionItIsWhateverTheNumberSays(int lie)
      throws IOException, SQLException {
    RawSql.run(file, "PRAGMA user_version = " + lie);
    RawDatabase.mend(file);
    assertEquals(Migrations.newest(), version(file));
  }

  @ParameterizedTest
  @CsvSource({"9, 12", "9, 9", "1, 0"})
  void anOlderSchemaIsItsOwnVersion(int version, int claimed) throws IOException, SQLException {
    Path old = folder.resolve("old.db");
    OldSchemas.load(version, old);
    RawSql.run(old, "PRAGMA user_version = " + claimed);
    RawDatabase.mend(old);
    assertEquals(version, version(old));
  }

  @Test
  void aSchemaThatNoVersionHasKeepsTheNumberItClaims() throws IOException, SQLException {
    RawSql.run(file, "CREATE TABLE foreign_one (x)", "PRAGMA user_version = 5");
    RawDatabase.mend(file);
    assertEquals(5, version(file));
  }

  private static long version(Path database) throws SQLException {
    try (Connection c = SmallArchive.connect(database)) {
      return Migrations.version(c);
    }
  }
}
