package kange.store.history;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link RowWriter} wrote. */
final class RowReader {
  private final DataInputStream in;

  private RowReader(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /**
   * Shows all tables and rows, in the order written.
   *
   * @throws IOException when the bytes are not what was written
   */
  static void read(InputStream in, RowVisitor visitor) throws IOException, SQLException {
    new RowReader(in).tables(visitor);
  }

  private void tables(RowVisitor visitor) throws IOException, SQLException {
    if (in.readByte() != RowWriter.FORM) {
      throw new StreamCorruptedException("rows of another form");
    }
    int columns = 0;
    boolean wanted = false;
    for (int next = in.readByte(); next != RowWriter.END; next = in.readByte()) {
      if (next == RowWriter.TABLE) {
        String name = text();
        List<String> names = names();
        columns = names.size();
        wanted = visitor.table(name, names);
      } else if (next == RowWriter.ROW) {
        List<Object> row = row(columns);
        if (wanted) {
          visitor.row(row);
        }
      } else {
        throw new StreamCorruptedException("neither a row nor a table: " + next);
      }
    }
  }

  private List<String> names() throws IOException {
    int count = in.readInt();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(text());
    }
    return names;
  }

  private List<Object> row(int columns) throws IOException {
    List<Object> row = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      row.add(value());
    }
    return row;
  }

  private Object value() throws IOException {
    int type = in.readByte();
    return switch (type) {
      case RowWriter.NULL -> Optional.empty();
      case RowWriter.INTEGER -> in.readLong();
      case RowWriter.REAL -> in.readDouble();
      case RowWriter.TEXT -> text();
      case RowWriter.BLOB -> bytes();
      default -> throw new StreamCorruptedException("no type of a value: " + type);
    };
  }

  private String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private byte[] bytes() throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new StreamCorruptedException("no length of a value: " + length);
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new StreamCorruptedException("ends in the midst of a value");
    }
    return bytes;
  }
}
