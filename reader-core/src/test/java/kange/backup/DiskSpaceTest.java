package kange.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import kange.model.ArchiveException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {
  @TempDir Path folder;

  @Test
  void whatHasRoomPassesAndWhatNoDiskHoldsIsRefusedWithItsSize() throws IOException {
    DiskSpace.require(folder, 1);
    ArchiveException refused =
        assertThrows(
            ArchiveException.class, () -> DiskSpace.require(folder, Long.MAX_VALUE - (1 << 20)));
    assertEquals(BackupMessage.NO_ROOM.code(), refused.message().code());
    assertEquals(folder, refused.message().arguments().getFirst());
  }
}
