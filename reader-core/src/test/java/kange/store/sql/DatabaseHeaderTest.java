package kange.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import kange.store.RawSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file says of itself before SQLite sees it. */
class DatabaseHeaderTest {
  @TempDir Path folder;

  private static DatabaseHeader read(byte[] bytes) {
    return DatabaseHeader.read(bytes).orElseThrow();
  }

  private byte[] archive() throws IOException {
    Path file = folder.resolve("kange.db");
    SmallArchive.make(file);
    return Files.readAllBytes(file);
  }

  @Test
  void anArchiveTellsItsSizeItsVersionAndThatItIsOurs() throws IOException {
    byte[] bytes = archive();
    DatabaseHeader header = read(bytes);
    assertEquals(new DatabaseHeader(bytes.length, Migrations.newest(), true), header);
    assertTrue(header.current());
    assertFalse(header.newer());
    assertEquals(header, read(Arrays.copyOf(bytes, DatabaseHeader.LENGTH)));
  }

  @Test
  void ofANewerProgramIsWhatHasAHigherVersion() throws IOException {
    byte[] bytes = archive();
    ByteBuffer.wrap(bytes).putInt(60, Migrations.newest() + 1);
    assertTrue(read(bytes).newer());
    assertFalse(read(bytes).current());
  }

  @Test
  void pagesThatWereCountedBeforeAnotherProgramWroteSayNothingOfTheSize() throws IOException {
    byte[] bytes = archive();
    ByteBuffer.wrap(bytes).putInt(24, ByteBuffer.wrap(bytes).getInt(92) + 1);
    assertEquals(0, read(bytes).size());
  }

  @Test
  void theLargestPagesAreWrittenAsOne() throws IOException, SQLException {
    Path file = folder.resolve("large.db");
    RawSql.run(file, "PRAGMA page_size = 65536", "CREATE TABLE t (x)");
    DatabaseHeader header = read(Files.readAllBytes(file));
    assertEquals(new DatabaseHeader(2 * 65_536L, 0, false), header);
  }

  @Test
  void whatIsTooShortOrBeginsOtherwiseIsNoDatabase() throws IOException {
    byte[] bytes = archive();
    assertEquals(
        Optional.empty(), DatabaseHeader.read(Arrays.copyOf(bytes, DatabaseHeader.LENGTH - 1)));
    bytes[15] = 1;
    assertEquals(Optional.empty(), DatabaseHeader.read(bytes));
  }
}
