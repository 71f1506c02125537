package kange.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Bytes of a large file that one may stop reading: the next read then fails. */
public final class StoppableInput extends FilterInputStream {
  private final BooleanSupplier stop;

  /**
   * @param stop asked before each read; a read fails with a {@link CancellationException} when it
   *     says so
   */
  public StoppableInput(InputStream in, BooleanSupplier stop) {
    super(in);
    this.stop = stop;
  }

  @Override
  public int read() throws IOException {
    refuse();
    return super.read();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    refuse();
    return super.read(into, offset, length);
  }

  private void refuse() {
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}
