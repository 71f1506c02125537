package kange.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** Where searches get the index from: the process that writes it, or one that only follows. */
interface IndexSource extends Closeable {
  /**
   * The index as it is now. The caller must {@link org.apache.lucene.index.IndexReader#decRef} the
   * reader when done.
   */
  IndexSnapshot acquire() throws IOException;

  /**
   * Reads every file as it lies on the disk now.
   *
   * @param stop when it says so, the answer comes early and means nothing
   */
  boolean isSound(BooleanSupplier stop) throws IOException;
}
