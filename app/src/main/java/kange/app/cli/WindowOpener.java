package kange.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens the window and returns once it is closed, with the exit status. */
@FunctionalInterface
public interface WindowOpener {
  /**
   * Opens it, or shows the one that is open.
   *
   * @param archive the usual one when none is named
   * @param files to be read in at the import desk; often none
   */
  int open(Optional<Path> archive, List<Path> files);

  /** As {@link #open}, an archive that is never to be changed from this window. */
  default int openReadOnly(Optional<Path> archive) {
    return open(archive, List.of());
  }
}
