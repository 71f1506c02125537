package kange.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.zip.ZipException;

/**
 * How large the table of contents of a ZIP is, read from the end of the file: whoever opens a ZIP
 * takes the whole table into memory. The fields are those of PKWARE's APPNOTE 4.3.14 to 4.3.16.
 */
final class ZipDirectory {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int END_DIRECTORY_SIZE = 12;
  private static final int LONGEST_COMMENT = 0xffff;

  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int LOCATOR_END = 8;

  private static final int END64_LENGTH = 56;
  private static final int END64_DIRECTORY_SIZE = 40;

  /** What stands where only the larger fields have room. */
  private static final long SEE_END64 = 0xffffffffL;

  private ZipDirectory() {}

  /**
   * The size in bytes that a file claims for its table.
   *
   * @throws ZipException when this is no ZIP
   */
  static long size(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long length = channel.size();
      int tail = (int) Math.min(length, END_LENGTH + LONGEST_COMMENT);
      ByteBuffer end = read(channel, length - tail, tail);
      for (int at = tail - END_LENGTH; at >= 0; at--) {
        if (end.getInt(at) == END_SIGNATURE) {
          long told = Integer.toUnsignedLong(end.getInt(at + END_DIRECTORY_SIZE));
          return told == SEE_END64 ? size64(channel, length - tail + at).orElse(SEE_END64) : told;
        }
      }
    }
    throw new ZipException("no end of a ZIP in it");
  }

  private static OptionalLong size64(FileChannel channel, long end) throws IOException {
    if (end < LOCATOR_LENGTH) {
      return OptionalLong.empty();
    }
    ByteBuffer locator = read(channel, end - LOCATOR_LENGTH, LOCATOR_LENGTH);
    long at = locator.getLong(LOCATOR_END);
    if (locator.getInt(0) != LOCATOR_SIGNATURE || at < 0 || at > end - END64_LENGTH) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(read(channel, at, END64_LENGTH).getLong(END64_DIRECTORY_SIZE));
  }

  private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new ZipException("the file ended while it was read");
      }
    }
    return bytes;
  }
}
