package kange.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.message.Message;
import kange.model.publish.EditionNews;
import kange.model.publish.UpdateReport;
import kange.platform.AtomicFile;
import kange.platform.ExclusiveFile;
import kange.store.sql.LanguageKeys;

/**
 * Fetches editions from the folder they are published in to a folder of this machine, and keeps the
 * last good one whatever comes. Safe beside other processes that do the same; one at a time.
 */
public final class Subscriber {
  private static final String LOCK = "kange.fetching";

  private final Path home;
  private final LanguageKeys keys;
  private final Progress progress;

  /**
   * @param home where editions lie on this machine
   * @param keys as {@link kange.store.Stores#open} wants them
   * @param progress asked also in the midst of a file whether to stop
   */
  public Subscriber(Path home, LanguageKeys keys, Progress progress) {
    this.home = home;
    this.keys = keys;
    this.progress = progress;
  }

  /**
   * Fetches from a folder from now on, whatever it was before.
   *
   * @param anew whether to take what is there though it is another archive, or was published anew
   * @return as {@link #update}
   * @throws ArchiveException when the folder of this machine cannot be used for this, or there is
   *     nothing here and nothing could be fetched
   */
  public UpdateReport subscribe(Path source, boolean anew) {
    Path from = source.toAbsolutePath().normalize();
    if (home.toAbsolutePath().normalize().startsWith(from)) {
      throw ArchiveException.of(PublishMessage.PLACE_WITHIN, home);
    }
    try {
      refuseForeign();
      Optional<PlaceMark> now = PlaceMark.read(home, PlaceMark.SUBSCRIBED);
      String before = now.map(PlaceMark::publication).orElse("");
      AtomicFile.makeFolders(home);
      return locked(
          () -> new EditionLook(home, keys, progress, from, before, anew || now.isEmpty()).run());
    } catch (IOException e) {
      throw new ArchiveException(Message.of(PublishMessage.NOT_FETCHED, source, home), e);
    }
  }

  /**
   * Looks for a newer edition and fetches it. What is in the way of that is no failure: the report
   * says it, and what is here goes on to be read.
   *
   * @throws ArchiveException when this machine fetches nothing into this folder, or there is
   *     nothing here and nothing could be fetched
   * @throws java.util.concurrent.CancellationException when it was stopped; what was fetched until
   *     then is gone on with the next time
   */
  public UpdateReport update() {
    try {
      PlaceMark mark =
          PlaceMark.read(home, PlaceMark.SUBSCRIBED)
              .orElseThrow(() -> ArchiveException.of(PublishMessage.NOT_SUBSCRIBED, home));
      return update(Path.of(mark.from()), mark.publication());
    } catch (IOException e) {
      throw new ArchiveException(Message.of(PublishMessage.NOT_SUBSCRIBED, home), e);
    }
  }

  /**
   * As above.
   *
   * @param source where the folder is reached now
   * @param publication the row of editions that is followed
   */
  UpdateReport update(Path source, String publication) throws IOException {
    return locked(() -> new EditionLook(home, keys, progress, source, publication, false).run());
  }

  /** Brings the edition that is here to this program's form, where an older one fetched it. */
  public void bringOn() throws IOException {
    PlaceMark mark =
        PlaceMark.read(home, PlaceMark.SUBSCRIBED)
            .orElseThrow(() -> ArchiveException.of(PublishMessage.NOT_SUBSCRIBED, home));
    Optional<FileChannel> lock = ExclusiveFile.take(home.resolve(LOCK));
    if (lock.isEmpty()) {
      throw ArchiveException.of(PublishMessage.BEING_FETCHED, home);
    }
    try {
      Path row = mark.row(home);
      List<LocalEdition> here = LocalEdition.all(row, mark.publication());
      if (!here.isEmpty() && here.getFirst().manifest().older()) {
        new EditionFetch(row, here, keys, progress).run(here.getFirst(), EditionNews.NONE);
      }
    } finally {
      lock.get().close();
    }
  }

  private void refuseForeign() throws IOException {
    if (!Files.exists(home)) {
      return;
    }
    if (!Files.isDirectory(home)) {
      throw ArchiveException.of(PublishMessage.PLACE_FOREIGN, home);
    }
    try (Stream<Path> entries = Files.list(home)) {
      boolean foreign =
          entries.anyMatch(
              entry -> !entry.getFileName().toString().equals(LOCK) && !PlaceMark.isRow(entry));
      if (foreign && PlaceMark.read(home, PlaceMark.SUBSCRIBED).isEmpty()) {
        throw ArchiveException.of(PublishMessage.PLACE_FOREIGN, home);
      }
    } catch (ManifestFile.DamagedException e) {
      throw ArchiveException.of(PublishMessage.PLACE_FOREIGN, home);
    }
  }

  private interface Work {
    UpdateReport run() throws IOException;
  }

  private UpdateReport locked(Work work) throws IOException {
    Optional<FileChannel> lock = ExclusiveFile.take(home.resolve(LOCK));
    if (lock.isEmpty()) {
      throw ArchiveException.of(PublishMessage.BEING_FETCHED, home);
    }
    try {
      return work.run();
    } finally {
      lock.get().close();
    }
  }
}
