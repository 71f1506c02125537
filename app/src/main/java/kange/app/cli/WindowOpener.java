package kange.app.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the window on an archive and returns once it is closed, with the exit status. */
@FunctionalInterface
public interface WindowOpener {
  int open(Optional<Path> archive);

  /** As {@link #open}, an archive that is never to be changed from this window. */
  default int openReadOnly(Optional<Path> archive) {
    return open(archive);
  }
}
