package kange.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the end of a ZIP claims of its table, also one that lies. */
class ZipDirectoryTest {
  private static final long SEE_END64 = 0xffffffffL;
  private static final int LOCATOR = 0x07064b50;

  @TempDir Path folder;

  private static byte[] end(long size) {
    byte[] bytes = new byte[22];
    record(bytes).putInt(0, 0x06054b50).putInt(12, (int) size);
    return bytes;
  }

  /** The larger record, where it stands, and the usual end that sends there. */
  private static byte[] end64(int signature, long at, long size) {
    byte[] bytes = new byte[56 + 20 + 22];
    record(bytes)
        .putLong(40, size)
        .putInt(56, signature)
        .putLong(56 + 8, at)
        .put(56 + 20, end(SEE_END64));
    return bytes;
  }

  private static ByteBuffer record(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private long size(byte[] bytes) throws IOException {
    return ZipDirectory.size(Files.write(folder.resolve("some.zip"), bytes));
  }

  @Test
  void theTableOfALargeFileIsAsLargeAsItsLargerRecordSays() throws IOException {
    assertEquals(77, size(end(77)));
    assertEquals(5_000_000_000L, size(end64(LOCATOR, 0, 5_000_000_000L)));
  }

  @Test
  void whereTheLargerRecordIsNotWhereItIsSaidToBeTheTableCountsAsTooLarge() throws IOException {
    assertEquals(SEE_END64, size(end(SEE_END64)), "there is no room for one");
    assertEquals(SEE_END64, size(end64(4711, 0, 5)));
    assertEquals(SEE_END64, size(end64(LOCATOR, -1, 5)));
    assertEquals(SEE_END64, size(end64(LOCATOR, 4_000, 5)));
  }

  @Test
  void whatIsNoZipIsNone() {
    assertThrows(ZipException.class, () -> size(new byte[300]));
  }
}
