package kange.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.platform.AtomicFile;
import kange.platform.FileTree;

/** Takes editions away that nobody needs any more; what somebody reads stays for the next time. */
final class EditionRemoval {
  /** The newest, and the one that readers may be at. */
  private static final int KEPT = 2;

  private EditionRemoval() {}

  /**
   * Removes all but the last two.
   *
   * @return how many of those to be removed are still there
   */
  static int keepLast(Path home) throws IOException {
    return keepOnly(home, EditionFolder.all(home).stream().limit(KEPT).toList());
  }

  /** As above, all but some. */
  static int keepOnly(Path home, List<EditionFolder> wanted) throws IOException {
    int left = 0;
    for (EditionFolder old : EditionFolder.all(home)) {
      left += wanted.contains(old) || removed(old) ? 0 : 1;
    }
    return left;
  }

  /** Clears what was interrupted; where it cannot be cleared it stays. */
  static void clearUnfinished(Path home) throws IOException {
    clearUnfinished(home, Optional.empty());
  }

  /** As above, but for one that is to be gone on with. */
  static void clearUnfinished(Path home, Optional<Path> wanted) throws IOException {
    for (Path folder : EditionFolder.unfinished(home)) {
      if (!wanted.equals(Optional.of(folder))) {
        delete(folder);
      }
    }
  }

  /** Renamed first: half deleted it must not look like an edition. */
  static boolean removed(EditionFolder old) {
    try {
      boolean unread =
          EditionUse.whenUnread(old.path(), () -> AtomicFile.moveFolder(old.path(), old.gone()));
      if (unread) {
        delete(old.gone());
      }
      return unread;
    } catch (IOException inUse) {
      log(inUse);
      return false;
    }
  }

  private static void delete(Path folder) {
    try {
      FileTree.delete(folder);
    } catch (IOException inUse) {
      log(inUse);
    }
  }

  private static void log(IOException e) {
    System.getLogger(EditionRemoval.class.getName())
        .log(System.Logger.Level.DEBUG, "left for the next time", e);
  }
}
