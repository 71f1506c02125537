package kange.model.intake;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import of files and folders would read.
 *
 * @param files each once, in the order given; those of a folder by name
 * @param failures what cannot be read, with the reason; each is told by an import, too
 */
public record FoundFiles(List<Path> files, List<ImportOutcome> failures) {
  /** Takes copies of the lists. */
  public FoundFiles {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
  }
}
