package kange.store.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import kange.store.sql.Sql;

/**
 * Bytes of any length as rows of {@code bin_part}, compressed. A stream's failure that is the
 * database's has an {@link SQLException} as its cause.
 */
final class BinParts {
  /** Bytes of a part: well below what a row of SQLite may hold, and nothing for memory. */
  private static final int PART = 1 << 18;

  private final Connection c;
  private final long bin;
  private final String content;

  BinParts(Connection c, long bin, String content) {
    this.c = c;
    this.bin = bin;
    this.content = content;
  }

  /** Complete once it is closed. */
  OutputStream write() {
    return new DeflaterOutputStream(new Writing());
  }

  InputStream read() {
    return new InflaterInputStream(new Reading());
  }

  private final class Writing extends OutputStream {
    private final ByteArrayOutputStream part = new ByteArrayOutputStream(PART);
    private int ordinal;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      part.write(bytes, offset, length);
      if (part.size() >= PART) {
        store();
      }
    }

    @Override
    public void close() throws IOException {
      store();
    }

    private void store() throws IOException {
      if (part.size() == 0) {
        return;
      }
      try {
        Sql.update(
            c,
            "INSERT INTO bin_part (bin_id, content, ordinal, packed) VALUES (?, ?, ?, ?)",
            bin,
            content,
            ordinal++,
            part.toByteArray());
      } catch (SQLException e) {
        throw new IOException(e);
      }
      part.reset();
    }
  }

  private final class Reading extends InputStream {
    private InputStream part = InputStream.nullInputStream();
    private int ordinal;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = part.read(bytes, offset, length);
      while (read < 0) {
        Optional<byte[]> next = next();
        if (next.isEmpty()) {
          return -1;
        }
        part = new ByteArrayInputStream(next.get());
        read = part.read(bytes, offset, length);
      }
      return read;
    }

    private Optional<byte[]> next() throws IOException {
      try {
        return Sql.first(
            c,
            "SELECT packed FROM bin_part WHERE bin_id = ? AND content = ? AND ordinal = ?",
            r -> r.getBytes(1),
            bin,
            content,
            ordinal++);
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }
  }
}
