package kange.store.sql;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A row of the schema as it lies in a page: its length and number, then a header that says how long
 * each of its values is, then type, name, table, root page and statement. All but the number and
 * the root page follows from the program. The places are those of the SQLite file format, sections
 * 1.6 and 2.1.
 *
 * @param values type, name and table
 * @param statement that made it; empty for an index that SQLite made by itself
 */
record SchemaRecord(List<String> values, String statement) {
  /** A text of n bytes is announced as 13 + 2n. */
  private static final int TEXT = 13;

  /** Zero is announced so, and takes no byte of its own. */
  private static final int ZERO = 8;

  /** Root pages have numbers of so many bytes at most. */
  private static final int WIDEST_ROOT = 4;

  private static final int LOW_BITS = 7;
  private static final int MORE = 0x80;

  SchemaRecord {
    values = List.copyOf(values);
  }

  /** Its first values as they stand one behind the other. */
  byte[] names() {
    return bytes(String.join("", values));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Puts one wrong byte right in what stands before the values, where those are whole.
   *
   * @return whether there was one
   */
  boolean mend(byte[] page) {
    if (statement.isEmpty()) {
      return false; // Nothing behind its root page says where that ends.
    }
    byte[] names = names();
    byte[] sql = bytes(statement);
    boolean changed = false;
    for (int at = 0; at + names.length + sql.length <= page.length; at++) {
      if (stands(names, page, at)) {
        for (int root = 0; root <= WIDEST_ROOT; root++) {
          if (stands(sql, page, at + names.length + root)) {
            changed |= mend(page, at, root);
          }
        }
      }
    }
    return changed;
  }

  private static boolean stands(byte[] wanted, byte[] page, int at) {
    return at + wanted.length <= page.length
        && Arrays.equals(page, at, at + wanted.length, wanted, 0, wanted.length);
  }

  private boolean mend(byte[] page, int at, int root) {
    byte[] header = header(root);
    int begin = at - header.length;
    byte[] length = varint(header.length + names().length + root + (long) bytes(statement).length);
    // The row's number stands between: of two bytes, the first of which has its highest bit, or of
    // one.
    int number = begin > 1 && page[begin - 2] < 0 ? 2 : 1;
    int cell = begin - number - length.length;
    if (cell < 0 || different(page, cell, length) + different(page, begin, header) != 1) {
      return false;
    }
    System.arraycopy(length, 0, page, cell, length.length);
    System.arraycopy(header, 0, page, begin, header.length);
    return true;
  }

  private byte[] header(int root) {
    ByteArrayOutputStream types = new ByteArrayOutputStream();
    values.forEach(value -> types.writeBytes(varint(TEXT + 2L * bytes(value).length)));
    types.write(root == 0 ? ZERO : root);
    types.writeBytes(varint(TEXT + 2L * bytes(statement).length));
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    header.writeBytes(varint(types.size() + 1L));
    header.writeBytes(types.toByteArray());
    return header.toByteArray();
  }

  /** Of numbers under 2^14, which all of these are. */
  private static byte[] varint(long number) {
    byte low = (byte) (number & (MORE - 1));
    return number < MORE ? new byte[] {low} : new byte[] {(byte) (number >> LOW_BITS | MORE), low};
  }

  /** How many bytes of a page differ from what should stand there. */
  static int different(byte[] page, int at, byte[] wanted) {
    int different = 0;
    for (int i = 0; i < wanted.length; i++) {
      if (page[at + i] != wanted[i]) {
        different++;
      }
    }
    return different;
  }
}
