package kange.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkDriveTest {
  @TempDir Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(NetworkDrive.TYPES);
    System.clearProperty(NetworkDrive.TRUSTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb2", "SMB3", "fuse.sshfs", "9p", "davfs"})
  void drivesOfOtherMachinesAreToldByTheirKind(String type) {
    assertTrue(NetworkDrive.isKind(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ext4", "xfs", "btrfs", "NTFS", "overlay", "tmpfs", "apfs", "fuseblk"})
  void disksOfThisMachineAreNot(String type) {
    assertFalse(NetworkDrive.isKind(type));
  }

  @Test
  void serversAreToldByTheirNames() {
    assertTrue(NetworkDrive.isUnc("\\\\server\\刊阁\\"));
    assertFalse(NetworkDrive.isUnc("C:\\"));
    assertFalse(NetworkDrive.isUnc("/"));
  }

  @Test
  void aFolderThatIsNotThereYetIsWhereItWillBe() throws IOException {
    assertFalse(NetworkDrive.holds(folder.resolve("新/库")));
    System.setProperty(NetworkDrive.TYPES, "none-such, " + Files.getFileStore(folder).type());
    assertTrue(NetworkDrive.holds(folder.resolve("新/库")));
    System.setProperty(NetworkDrive.TRUSTED, "true");
    assertFalse(NetworkDrive.holds(folder.resolve("新/库")));
  }
}
