package kange.store.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are bytes and become the same rows again; bytes that are no rows are found out. */
class KeptValuesTest {
  private static final IssueTable TABLE =
      new IssueTable("kept", List.of("id", "order", "value"), "id >= ?1", false, Map.of());

  @TempDir Path folder;
  private Connection c;

  @BeforeEach
  void connect() throws SQLException {
    c = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("values.db"));
    Sql.update(c, "CREATE TABLE kept (id INTEGER PRIMARY KEY, \"order\" TEXT, value ANY)");
  }

  @AfterEach
  void close() throws SQLException {
    c.close();
  }

  /** What is shown, a line a table and a list a row. */
  private static List<Object> shown(byte[] bytes, boolean wanted) throws Exception {
    List<Object> shown = new ArrayList<>();
    RowReader.read(
        new ByteArrayInputStream(bytes),
        new RowVisitor() {
          @Override
          public boolean table(String name, List<String> columns) {
            shown.add(name + columns);
            return wanted;
          }

          @Override
          public void row(List<Object> values) {
            shown.add(values);
          }
        });
    return shown;
  }

  private byte[] written(long from) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowWriter.write(c, List.of(TABLE), from, out);
    return out.toByteArray();
  }

  private void put(long id, Object value) throws SQLException {
    Sql.update(c, "INSERT INTO kept VALUES (?, ?, ?)", id, "第" + id, value);
  }

  @Test
  void valuesOfEveryTypeAreReadAsTheyWereWritten() throws Exception {
    put(1, Optional.empty());
    put(2, 7);
    put(3, Long.MIN_VALUE);
    put(4, 0.25);
    put(5, "");
    put(6, "𠮷祥\n二");
    assertEquals(
        List.of(
            "kept[id, order, value]",
            List.of(1L, "第1", Optional.empty()),
            List.of(2L, "第2", 7L),
            List.of(3L, "第3", Long.MIN_VALUE),
            List.of(4L, "第4", 0.25),
            List.of(5L, "第5", ""),
            List.of(6L, "第6", "𠮷祥\n二")),
        shown(written(0), true));
    assertEquals(List.of("kept[id, order, value]"), shown(written(7), true), "none of these rows");
    assertEquals(List.of("kept[id, order, value]"), shown(written(0), false), "nobody wants them");
  }

  @Test
  void bytesAreReadAsTheyWereWritten() throws Exception {
    byte[] bytes = {0, -1, 127};
    put(1, bytes);
    assertArrayEquals(bytes, (byte[]) ((List<?>) shown(written(0), true).get(1)).get(2));
  }

  /** A form; a table without columns; and so on: see {@link RowWriter}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "", // Nothing at all.
        "02 00", // Another form.
        "01", // No end.
        "01 03", // Neither a row nor a table.
        "01 01 FFFFFFFF", // A name of less than no length.
        "01 01 00000002 41", // A name that is cut off.
        "01 01 00000001 41 00000001 00000001 42 02 05 00", // A value of no type.
        "01 01 00000001 41 00000001 00000001 42 02 01 0000" // A number that is cut off.
      })
  void whatIsNoRowsIsRefused(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertThrows(IOException.class, () -> shown(bytes, true));
  }

  @Test
  void bytesLongerThanAPartAreKeptInSeveralAndComeBackInOrder() throws Exception {
    Sql.update(
        c,
        "CREATE TABLE bin_part (bin_id INTEGER, content TEXT, ordinal INTEGER, packed BLOB,"
            + " PRIMARY KEY (bin_id, content, ordinal))");
    // What cannot be packed any smaller.
    byte[] bytes = new byte[700_000];
    new Random(1).nextBytes(bytes);
    keep("issue", bytes);
    keep("marks", new byte[] {1, 2, 3});
    assertEquals(3, Sql.number(c, "SELECT count(*) FROM bin_part WHERE content = 'issue'"));
    assertEquals(2, Sql.number(c, "SELECT max(ordinal) FROM bin_part"));
    assertEquals(1, Sql.number(c, "SELECT count(*) FROM bin_part WHERE content = 'marks'"));
    assertArrayEquals(bytes, kept("issue"));
    assertArrayEquals(new byte[] {1, 2, 3}, kept("marks"));
    Sql.update(c, "DELETE FROM bin_part WHERE ordinal = 2");
    assertThrows(IOException.class, () -> kept("issue"), "the last part is gone");
  }

  @Test
  void aFailureOfTheDatabaseIsTheCauseOfTheStreams() {
    IOException written = assertThrows(IOException.class, () -> keep("issue", new byte[] {1}));
    IOException read = assertThrows(IOException.class, () -> kept("issue"));
    assertEquals(
        List.of(true, true),
        List.of(
            written.getCause() instanceof SQLException, read.getCause() instanceof SQLException));
  }

  private void keep(String content, byte[] bytes) throws IOException {
    try (OutputStream out = new BinParts(c, 5, content).write()) {
      out.write(bytes);
    }
  }

  private byte[] kept(String content) throws IOException {
    try (InputStream in = new BinParts(c, 5, content).read()) {
      return in.readAllBytes();
    }
  }
}
