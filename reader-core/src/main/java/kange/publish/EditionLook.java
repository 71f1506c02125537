package kange.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.message.Message;
import kange.model.publish.EditionNews;
import kange.model.publish.UpdateReport;
import kange.model.publish.UpdateState;
import kange.platform.AtomicFile;
import kange.platform.FileTree;
import kange.publish.OfferedEditions.RefusedException;
import kange.store.sql.LanguageKeys;

/**
 * One look at a published folder: fetches the newest edition that is whole, keeps what is still
 * wanted beside it, and says what came of it.
 */
final class EditionLook {
  /** An edition may be taken away while it is fetched, for a newer one; hardly thrice in a row. */
  private static final int TRIES = 3;

  private final Path home;
  private final LanguageKeys keys;
  private final Progress progress;
  private final Path source;
  private final OfferedEditions offered;
  private final String publication;
  private final boolean anew;
  private final List<LocalEdition> here;

  /**
   * @param home where editions are kept on this machine
   * @param publication the row of editions that is followed; empty where none is
   * @param anew whether to take another row, too
   */
  EditionLook(
      Path home,
      LanguageKeys keys,
      Progress progress,
      Path source,
      String publication,
      boolean anew)
      throws IOException {
    this.home = home;
    this.keys = keys;
    this.progress = progress;
    this.source = source;
    this.offered = new OfferedEditions(source);
    this.publication = publication;
    this.anew = anew;
    this.here =
        publication.isEmpty()
            ? List.of()
            : LocalEdition.all(PlaceMark.row(home, publication), publication);
  }

  UpdateReport run() throws IOException {
    try {
      return look();
    } catch (RefusedException e) {
      return stay(UpdateState.REFUSED, e.reason());
    } catch (ArchiveException e) {
      return stay(UpdateState.REFUSED, e.message());
    } catch (IOException e) {
      OfferedEditions.log(e);
      return Files.isDirectory(source)
          ? stay(UpdateState.REFUSED, Message.of(PublishMessage.NOT_FETCHED, source, home))
          : stay(UpdateState.UNREACHABLE, Message.of(PublishMessage.NOT_REACHED, source));
    }
  }

  /** What is here goes on to be read; brought on where only an older program could read it. */
  private UpdateReport stay(UpdateState state, Message reason) throws IOException {
    Optional<LocalEdition> last = here.stream().findFirst();
    if (last.isEmpty()) {
      throw new ArchiveException(reason);
    }
    return new UpdateReport(
        state,
        source,
        last.map(edition -> edition.manifest().edition()),
        EditionNews.NONE,
        Optional.of(reason),
        0,
        0);
  }

  private UpdateReport look() throws IOException, RefusedException {
    String there = offered.publication();
    if (!anew && !there.equals(publication)) {
      throw new RefusedException(Message.of(PublishMessage.ANOTHER_ARCHIVE, source));
    }
    Optional<Message> passedOver = Optional.empty();
    for (int tried = 0; tried < TRIES; tried++) {
      List<EditionFolder> wanted = offered.newerThan(there.equals(publication) ? newest() : 0);
      if (wanted.isEmpty() && passedOver.isEmpty()) {
        return level();
      }
      boolean gone = false;
      for (EditionFolder each : wanted) {
        try {
          return fetched(each, there, passedOver);
        } catch (RefusedException e) {
          gone |= !Files.isDirectory(each.path());
          passedOver = Optional.of(passedOver.orElse(e.reason()));
        }
      }
      if (!gone) {
        break;
      }
      passedOver = Optional.empty();
    }
    throw new RefusedException(
        passedOver.orElseGet(() -> Message.of(PublishMessage.NOT_FETCHED, source, home)));
  }

  /** The newest edition of this machine; 0 where there is none. */
  private int newest() {
    return here.stream().mapToInt(local -> local.folder().number()).max().orElse(0);
  }

  private UpdateReport level() {
    return new UpdateReport(
        UpdateState.LEVEL,
        source,
        here.stream().findFirst().map(edition -> edition.manifest().edition()),
        EditionNews.NONE,
        Optional.empty(),
        0,
        0);
  }

  private UpdateReport fetched(EditionFolder edition, String there, Optional<Message> passedOver)
      throws IOException, RefusedException {
    LocalEdition found = new LocalEdition(edition, offered.manifest(edition, there));
    Path row = PlaceMark.row(home, there);
    AtomicFile.makeFolders(row);
    EditionFetch fetch = new EditionFetch(row, here, keys, progress);
    EditionNews news =
        here.isEmpty()
            ? found.manifest().sinceNothing()
            : found.manifest().since(here.getFirst().manifest());
    EditionRemoval.clearUnfinished(
        row, Optional.of(EditionFolder.in(row, edition.number()).part()));
    LocalEdition fresh = fetch(fetch, found, news);
    if (!there.equals(publication) || PlaceMark.read(home, PlaceMark.SUBSCRIBED).isEmpty()) {
      new PlaceMark(Manifest.FORMAT, there, source.toString()).write(home, PlaceMark.SUBSCRIBED);
    }
    List<EditionFolder> keep = new ArrayList<>(List.of(fresh.folder()));
    here.stream().findFirst().ifPresent(last -> keep.add(last.folder()));
    EditionRemoval.keepOnly(row, keep);
    removeOtherRows(row);
    return new UpdateReport(
        UpdateState.UPDATED,
        source,
        Optional.of(fresh.manifest().edition()),
        news,
        passedOver,
        fetch.copied(),
        fetch.reused());
  }

  /** What was followed before; what is still read of it goes the next time. */
  private void removeOtherRows(Path row) throws IOException {
    List<Path> others;
    try (Stream<Path> entries = Files.list(home)) {
      others = entries.filter(e -> PlaceMark.isRow(e) && !e.equals(row)).toList();
    }
    for (Path other : others) {
      if (EditionRemoval.keepOnly(other, List.of()) == 0) {
        FileTree.delete(other);
      }
    }
  }

  private LocalEdition fetch(EditionFetch fetch, LocalEdition found, EditionNews news)
      throws IOException, RefusedException {
    int number = found.folder().number();
    try {
      return fetch.run(found, news);
    } catch (FileCopy.DifferentException e) {
      throw offered.refused(e, Message.of(PublishMessage.FILE_DAMAGED, number, e.file()));
    } catch (NoSuchFileException e) {
      String file = String.valueOf(Path.of(e.getFile()).getFileName());
      throw offered.refused(e, Message.of(PublishMessage.FILE_DAMAGED, number, file));
    }
  }
}
