package kange.app.window;

import java.nio.file.Path;
import java.util.Optional;
import kange.app.settings.Locations;
import kange.archive.Archive;
import kange.archive.Publications;
import kange.model.Progress;

/**
 * How a window opens archives: the role it plays beside others on the same ones.
 *
 * @param readOnly whether it only ever reads; otherwise it writes from the first change on
 * @param source the published folder that the archive opened first is to follow; empty where nobody
 *     has laid that down
 */
public record ArchiveOpener(boolean readOnly, Optional<Path> source) {
  /** Reads, and writes from the first change on. */
  public static final ArchiveOpener USUAL = new ArchiveOpener(false, Optional.empty());

  /** Only ever reads. */
  public static final ArchiveOpener READ_ONLY = new ArchiveOpener(true, Optional.empty());

  /** Reads what is published in a folder: for machines that somebody set up so. */
  public static ArchiveOpener following(Path source) {
    return new ArchiveOpener(true, Optional.of(source));
  }

  /** Opens an archive in this role; off the UI thread. Where it is to follow a folder, it does. */
  Archive open(Path folder) {
    if (source.isPresent() && Publications.source(folder).isEmpty()) {
      Publications.subscribe(source.get(), folder, false, Progress.NONE);
    }
    Path own = Locations.ownMarks();
    return readOnly ? Archive.openReadOnly(folder, own) : Archive.openToRead(folder, own);
  }

  /** As above, once all that can be saved of a damaged one is saved. */
  Archive openRepaired(Path folder) {
    Archive.repair(folder, Progress.NONE);
    return open(folder);
  }
}
