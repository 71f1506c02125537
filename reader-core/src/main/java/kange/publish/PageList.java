package kange.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import kange.platform.Sha256;
import kange.store.Stores;

/**
 * Which pieces a database is made of, beside it in an edition: a machine that has most of them
 * fetches the others only. Two pieces that look alike by chance are found out by the digest of the
 * whole.
 */
final class PageList {
  static final String NAME = Stores.FILE + ".pages";

  /** SQLite's usual page: what did not change is the same page, at another place. */
  static final int PAGE = 4096;

  private PageList() {}

  /** Writes the list of a database. */
  static void write(Path database, Path list) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(database), PAGE);
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(list));
        DataOutputStream out = new DataOutputStream(file)) {
      for (byte[] page = in.readNBytes(PAGE); page.length > 0; page = in.readNBytes(PAGE)) {
        out.writeLong(ByteBuffer.wrap(Sha256.digest().digest(page)).getLong());
      }
    }
  }

  /** Reads a list: a number a piece, in their order. */
  static long[] read(Path list) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(list));
    long[] pages = new long[bytes.remaining() / Long.BYTES];
    bytes.asLongBuffer().get(pages);
    return pages;
  }
}
