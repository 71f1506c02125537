package kange.app.window;

import java.nio.file.Path;
import kange.archive.Archive;

/** How a window opens archives: the role it plays beside others on the same ones. */
public enum ArchiveOpener {
  /** It reads, and writes from the first change on. */
  USUAL,
  /** It only ever reads. */
  READ_ONLY;

  /** Opens an archive in this role; off the UI thread. */
  Archive open(Path folder) {
    return this == READ_ONLY ? Archive.openReadOnly(folder) : Archive.openToRead(folder);
  }
}
