package kange.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An edition that is there, and what it says of itself. */
record LocalEdition(EditionFolder folder, Manifest manifest) {
  /**
   * The whole editions in a folder, the newest first.
   *
   * @param publication the row they belong to
   */
  static List<LocalEdition> all(Path home, String publication) throws IOException {
    List<LocalEdition> found = new ArrayList<>();
    if (Files.isDirectory(home)) {
      for (EditionFolder folder : EditionFolder.all(home)) {
        folder
            .readable()
            .filter(m -> m.publication().equals(publication) && folder.complete(m))
            .ifPresent(m -> found.add(new LocalEdition(folder, m)));
      }
    }
    return found;
  }

  /** The newest of them. */
  static Optional<LocalEdition> newest(Path home, String publication) throws IOException {
    return all(home, publication).stream().findFirst();
  }
}
