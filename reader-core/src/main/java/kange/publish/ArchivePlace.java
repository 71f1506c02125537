package kange.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.publish.Edition;
import kange.store.Stores;

/**
 * What lies in a folder that somebody names as an archive: an archive itself, or editions of one.
 *
 * @param archive the folder in which the database is or is to be
 * @param edition what it is, where it is an edition: then nobody may write there
 * @param older whether it is an edition that only an older program could open as it is
 */
public record ArchivePlace(Path archive, Optional<Edition> edition, boolean older) {
  /** Looks what lies there; a folder that is not there is an archive that is to be. */
  public static ArchivePlace in(Path folder) throws IOException {
    if (Files.isRegularFile(folder.resolve(Stores.FILE))) {
      return manifestOf(folder)
          .map(manifest -> new ArchivePlace(folder, manifest))
          .orElseGet(() -> new ArchivePlace(folder, Optional.empty(), false));
    }
    for (String name : List.of(PlaceMark.SUBSCRIBED, PlaceMark.PUBLISHED)) {
      Optional<PlaceMark> mark = PlaceMark.read(folder, name);
      if (mark.isPresent()) {
        LocalEdition newest =
            LocalEdition.newest(mark.get().row(folder), mark.get().publication())
                .orElseThrow(() -> ArchiveException.of(PublishMessage.NOTHING_PUBLISHED, folder));
        return new ArchivePlace(newest.folder().path(), newest.manifest());
      }
    }
    return new ArchivePlace(folder, Optional.empty(), false);
  }

  private ArchivePlace(Path folder, Manifest manifest) {
    this(folder, Optional.of(manifest.edition()), manifest.older());
  }

  private static Optional<Manifest> manifestOf(Path folder) {
    return EditionFolder.of(folder.toAbsolutePath().normalize()).flatMap(EditionFolder::readable);
  }

  /** The folder that editions come from into this one; empty where it is none of those. */
  public static Optional<Path> source(Path folder) {
    try {
      return PlaceMark.read(folder, PlaceMark.SUBSCRIBED).map(mark -> Path.of(mark.from()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Says that this process reads the edition, until it is closed. */
  public EditionUse use() {
    return EditionUse.begin(archive);
  }
}
