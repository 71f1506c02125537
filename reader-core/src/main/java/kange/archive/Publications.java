package kange.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kange.check.RestoredChecks;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.publish.Edition;
import kange.model.publish.PublishReport;
import kange.model.publish.UpdateReport;
import kange.platform.UserCache;
import kange.publish.ArchivePlace;
import kange.publish.Publisher;
import kange.publish.Subscriber;
import kange.store.Stores;

/**
 * One librarian, many readers: editions of an archive are published into a folder that all can
 * read, and each reader's machine fetches them into a folder of its own, which opens as an archive
 * for reading. Thread-safe; not for the UI thread. What is refused is so with an {@link
 * kange.model.ArchiveException} that names the folder.
 */
public final class Publications {
  /** Where in the user's cache editions are made. */
  private static final String STAGING = "publishing";

  private final Stores stores;

  Publications(Stores stores) {
    this.stores = stores;
  }

  /**
   * Publishes the archive as it is at this moment, whole or not at all; people may go on reading
   * and importing. The last two editions are kept. What does not check sound is not published.
   *
   * @param folder empty, not there yet, or one it was published into before
   * @param takeOver whether to go on where another archive was published: for one that came out of
   *     a backup
   * @param program the version of this program, to be told
   * @throws java.util.concurrent.CancellationException when it was stopped
   */
  public PublishReport publish(Path folder, boolean takeOver, String program, Progress progress) {
    Path staging =
        UserCache.folder()
            .resolve(STAGING)
            .resolve(stores.archiveId() + "-" + ProcessHandle.current().pid());
    return new Publisher(stores, RestoredChecks::faults, program, staging, progress)
        .publish(folder, takeOver);
  }

  /**
   * Lets a folder of this machine follow what is published in another, and fetches it.
   *
   * @param source where it is published
   * @param place empty, not there yet, or one that follows already
   * @param anew whether to take what is there though it is another archive than before
   * @throws ArchiveException when nothing is here and nothing could be fetched
   */
  public static UpdateReport subscribe(Path source, Path place, boolean anew, Progress progress) {
    return new Subscriber(place, new ChineseKeys(), progress).subscribe(source, anew);
  }

  /**
   * Looks whether there is a newer edition, and fetches what is new of it. Whatever comes, the last
   * good one stays; the report says what came.
   *
   * @throws ArchiveException when this folder follows none
   */
  public static UpdateReport update(Path place, Progress progress) {
    return new Subscriber(place, new ChineseKeys(), progress).update();
  }

  /** The folder that another follows; empty where it follows none. */
  public static Optional<Path> source(Path place) {
    return ArchivePlace.source(place);
  }

  /** The edition that is read in a folder; empty where there is none. */
  public static Optional<Edition> edition(Path place) {
    try {
      return ArchivePlace.in(place).edition();
    } catch (IOException | ArchiveException none) {
      return Optional.empty();
    }
  }

  static boolean stands(Path folder) {
    try {
      return Files.exists(ArchivePlace.in(folder).archive().resolve(Stores.FILE));
    } catch (IOException | ArchiveException none) {
      return false;
    }
  }
}
