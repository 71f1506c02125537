package kange.store.history;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kange.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Writes rows of tables as bytes, each value with its type; read again by {@link RowReader}. */
final class RowWriter {
  /** Stands first, so that another form can be told apart should there ever be one. */
  static final int FORM = 1;

  static final int END = 0;
  static final int TABLE = 1;
  static final int ROW = 2;

  static final int NULL = 0;
  static final int INTEGER = 1;
  static final int REAL = 2;
  static final int TEXT = 3;
  static final int BLOB = 4;

  private final DataOutputStream out;

  private RowWriter(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /** Writes what these tables hold of an issue; no more than a row is in memory at a time. */
  static void write(Connection c, List<IssueTable> tables, long issue, OutputStream out)
      throws SQLException, IOException {
    RowWriter writer = new RowWriter(out);
    writer.out.writeByte(FORM);
    for (IssueTable table : tables) {
      writer.table(table);
      int columns = table.columns().size();
      Sql.each(c, table.select(), row -> writer.row(row, columns), issue);
    }
    writer.out.writeByte(END);
    writer.out.flush();
  }

  private void table(IssueTable table) throws IOException {
    out.writeByte(TABLE);
    text(table.name());
    out.writeInt(table.columns().size());
    for (String column : table.columns()) {
      text(column);
    }
  }

  private void row(ResultSet row, int columns) throws SQLException, IOException {
    out.writeByte(ROW);
    for (int column = 1; column <= columns; column++) {
      value(row.getObject(column));
    }
  }

  private void value(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte(NULL);
      case Integer number -> integer(number);
      case Long number -> integer(number);
      case Double number -> {
        out.writeByte(REAL);
        out.writeDouble(number);
      }
      case String text -> {
        out.writeByte(TEXT);
        text(text);
      }
      case byte[] bytes -> {
        out.writeByte(BLOB);
        bytes(bytes);
      }
      default -> throw new IllegalStateException("not SQLite's: " + value.getClass());
    }
  }

  private void integer(long number) throws IOException {
    out.writeByte(INTEGER);
    out.writeLong(number);
  }

  private void text(String text) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
