package kange.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells folders on drives of other machines, as far as Java and the system tell: there locks cannot
 * be relied on, and databases that more than one machine writes get damaged.
 */
public final class NetworkDrive {
  /** System property with more types of file systems of this kind, separated by commas. */
  public static final String TYPES = "kange.network.types";

  /**
   * System property: {@code true} where somebody knows that one machine alone ever writes there.
   */
  public static final String TRUSTED = "kange.network.trusted";

  /** As Linux and macOS call them in their tables of mounts. */
  private static final Set<String> KNOWN =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afpfs",
          "webdav",
          "davfs",
          "fuse.davfs2",
          "fuse.sshfs",
          "fuse.rclone",
          "fuse.glusterfs",
          "fuse.gvfsd-fuse",
          "fuse.smbnetfs",
          "glusterfs",
          "ceph",
          "fuse.ceph-fuse",
          "lustre",
          "gpfs",
          "beegfs",
          "afs",
          "ncpfs",
          "coda",
          "9p");

  private NetworkDrive() {}

  /** Whether a folder, or the nearest above it that is there, lies on such a drive. */
  public static boolean holds(Path folder) {
    if (Boolean.getBoolean(TRUSTED)) {
      return false;
    }
    Path there = folder.toAbsolutePath().normalize();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      Path real = there.toRealPath();
      return isUnc(folder) || isUnc(real) || isKind(Files.getFileStore(real).type());
    } catch (IOException notTold) {
      return isUnc(folder);
    }
  }

  /** {@code \\server\share} on Windows, where the type of the drive is that of its file system. */
  private static boolean isUnc(Path folder) {
    return isUnc(String.valueOf(folder.toAbsolutePath().getRoot()));
  }

  /**
   * @param root of a path, as the system writes it
   */
  static boolean isUnc(String root) {
    return root.startsWith("\\\\");
  }

  /**
   * @param type as the system calls the kind of a file system
   */
  static boolean isKind(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    return Stream.concat(KNOWN.stream(), more().stream()).anyMatch(name::equals);
  }

  private static Set<String> more() {
    return Arrays.stream(System.getProperty(TYPES, "").split(","))
        .map(String::strip)
        .filter(type -> !type.isEmpty())
        .collect(Collectors.toSet());
  }
}
