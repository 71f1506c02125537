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
import kange.store.sql.LanguageKeys;

/**
 * One look at a published folder: finds the newest edition that is whole, fetches it, and says what
 * came of it.
 */
final class EditionLook {
  /** An edition may be taken away while it is fetched, for a newer one; hardly thrice in a row. */
  private static final int TRIES = 3;

  /** What stands in the folder is not to be taken. */
  private static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    RefusedException(Message reason) {
      super(reason.toString());
      this.reason = reason;
    }
  }

  private final Path home;
  private final LanguageKeys keys;
  private final Progress progress;
  private final Path source;
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
      return stay(UpdateState.REFUSED, e.reason);
    } catch (ArchiveException e) {
      return stay(UpdateState.REFUSED, e.message());
    } catch (IOException e) {
      log(e);
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
    String there = publishedThere();
    Optional<Message> passedOver = Optional.empty();
    for (int tried = 0; tried < TRIES; tried++) {
      List<EditionFolder> wanted = wanted(there);
      if (wanted.isEmpty() && passedOver.isEmpty()) {
        return level();
      }
      boolean gone = false;
      for (EditionFolder each : wanted) {
        try {
          return fetched(each, there, passedOver);
        } catch (RefusedException e) {
          gone |= !Files.isDirectory(each.path());
          passedOver = Optional.of(passedOver.orElse(e.reason));
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

  private String publishedThere() throws IOException, RefusedException {
    if (!Files.isDirectory(source)) {
      throw new NoSuchFileException(source.toString());
    }
    PlaceMark mark;
    try {
      mark =
          PlaceMark.read(source, PlaceMark.PUBLISHED)
              .orElseThrow(
                  () -> new RefusedException(Message.of(PublishMessage.NOTHING_PUBLISHED, source)));
    } catch (ManifestFile.DamagedException e) {
      throw new RefusedException(Message.of(PublishMessage.NOTHING_PUBLISHED, source));
    }
    if (!anew && !mark.publication().equals(publication)) {
      throw new RefusedException(Message.of(PublishMessage.ANOTHER_ARCHIVE, source));
    }
    return mark.publication();
  }

  /** Editions there that are newer than what is here, the newest first. */
  private List<EditionFolder> wanted(String there) throws IOException, RefusedException {
    List<EditionFolder> all = EditionFolder.all(source);
    if (all.isEmpty()) {
      throw new RefusedException(Message.of(PublishMessage.NOTHING_PUBLISHED, source));
    }
    boolean same = there.equals(publication);
    int mine = same ? here.stream().mapToInt(l -> l.folder().number()).max().orElse(0) : 0;
    int newest = all.getFirst().number();
    if (newest < mine) {
      throw new RefusedException(Message.of(PublishMessage.OLDER, newest, mine));
    }
    return all.stream().filter(edition -> edition.number() > mine).toList();
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
    LocalEdition found = new LocalEdition(edition, manifest(edition, there));
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

  private Manifest manifest(EditionFolder edition, String there)
      throws IOException, RefusedException {
    try {
      Manifest manifest = edition.manifest();
      if (manifest.newer()) {
        throw new RefusedException(Message.of(PublishMessage.NEWER_PROGRAM, edition.number()));
      }
      if (!manifest.publication().equals(there) || manifest.number() != edition.number()) {
        throw new RefusedException(Message.of(PublishMessage.ANOTHER_ARCHIVE, source));
      }
      return manifest;
    } catch (ManifestFile.DamagedException | NoSuchFileException e) {
      throw refused(e, Message.of(PublishMessage.MANIFEST_DAMAGED, edition.number()));
    }
  }

  private LocalEdition fetch(EditionFetch fetch, LocalEdition found, EditionNews news)
      throws IOException, RefusedException {
    int number = found.folder().number();
    try {
      return fetch.run(found, news);
    } catch (FileCopy.DifferentException e) {
      throw refused(e, Message.of(PublishMessage.FILE_DAMAGED, number, e.file()));
    } catch (NoSuchFileException e) {
      String file = String.valueOf(Path.of(e.getFile()).getFileName());
      throw refused(e, Message.of(PublishMessage.FILE_DAMAGED, number, file));
    }
  }

  /** A share that went away has no files either: that is not the edition's fault. */
  private RefusedException refused(IOException why, Message reason) throws IOException {
    if (!Files.isDirectory(source)) {
      throw why;
    }
    log(why);
    return new RefusedException(reason);
  }

  private static void log(IOException e) {
    System.getLogger(EditionLook.class.getName()).log(System.Logger.Level.DEBUG, "not fetched", e);
  }
}
