package kange.publish;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a file over a line that may break: where it does, the file is opened again and gone
 * on with at the same place. That it is still the same file its digest shows in the end.
 */
final class PatientInput extends InputStream {
  /** In a row, without a byte between them: then the line is not broken but gone. */
  private static final int MOST_BREAKS = 3;

  private final Path file;
  private final long size;
  private InputStream in;
  private long at;
  private int breaks;

  /**
   * @param size how long the file is said to be
   * @param start where to begin
   * @throws IOException when it cannot be opened at all
   */
  PatientInput(Path file, long size, long start) throws IOException {
    this.at = start;
    this.file = file;
    this.size = size;
    this.in = open();
  }

  private InputStream open() throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(file);
    return Channels.newInputStream(channel.position(at));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? read : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    while (true) {
      try {
        int read = in.read(into, offset, length);
        if (read < 0 && at < size) {
          throw new EOFException("the file ended too early");
        }
        at += Math.max(0, read);
        breaks = 0;
        return read;
      } catch (IOException broken) {
        goOn(broken);
      }
    }
  }

  private void goOn(IOException broken) throws IOException {
    breaks++;
    if (breaks > MOST_BREAKS) {
      throw broken;
    }
    in.close();
    in = open();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
