package kange.publish;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kange.backup.DiskSpace;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.publish.EditionNews;
import kange.platform.AtomicFile;
import kange.platform.FileTree;
import kange.platform.Sha256;
import kange.store.Stores;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Maintenance;
import kange.store.sql.UntrustedDatabase;

/**
 * Brings one edition to a place of this machine: what is here already is taken from here, each file
 * is proved, and only then the whole takes its name. What was interrupted is gone on with.
 */
final class EditionFetch {
  private static final String UPGRADING = "upgrading.db";
  private static final String UPGRADED = "upgraded.db";

  private final Path home;
  private final List<LocalEdition> here;
  private final LanguageKeys keys;
  private final Progress progress;
  private final FileCopy copy;
  private long copied;
  private long reused;

  /**
   * @param home where editions lie on this machine
   * @param here those of them that are whole
   * @param keys as {@link Stores#open} wants them
   */
  EditionFetch(Path home, List<LocalEdition> here, LanguageKeys keys, Progress progress) {
    this.home = home;
    this.here = List.copyOf(here);
    this.keys = keys;
    this.progress = progress;
    this.copy = new FileCopy(progress::cancelled);
  }

  /**
   * Fetches an edition.
   *
   * @param from the folder it is in, and what that says of itself
   * @param news against what was here before
   * @throws FileCopy.DifferentException when a file is not as it was published
   * @throws IOException when something cannot be reached or written
   */
  LocalEdition run(LocalEdition from, EditionNews news) throws IOException {
    EditionFolder edition = EditionFolder.in(home, from.folder().number());
    Path part = edition.part();
    EditionUse reading = EditionUse.begin(from.folder().path());
    try {
      fetch(from, part);
      removeStrays(from.manifest(), part);
    } finally {
      reading.close();
    }
    refuseUnlike(from.manifest(), part.resolve(Stores.FILE));
    Manifest manifest = upToDate(from.manifest(), part);
    Files.write(part.resolve(EditionUse.FILE), new byte[0]);
    ManifestFile.write(part, manifest, news);
    if (Files.exists(edition.path()) && !EditionRemoval.removed(edition)) {
      throw new IOException("an edition of this number is being read");
    }
    AtomicFile.moveFolder(part, edition.path());
    return new LocalEdition(edition, manifest);
  }

  private void fetch(LocalEdition from, Path part) throws IOException {
    AtomicFile.makeFolders(part);
    Map<String, Path> known = known();
    List<PublishedFile> files = from.manifest().files();
    DiskSpace.require(
        home,
        files.stream()
            .filter(file -> !known.containsKey(file.sha256()))
            .filter(file -> !Files.exists(part.resolve(file.path())))
            .mapToLong(PublishedFile::size)
            .sum());
    for (int i = 0; i < files.size(); i++) {
      progress.refuseWhenCancelled();
      progress.at(i, files.size(), files.get(i).path());
      fetch(files.get(i), from.folder().path(), part, known);
    }
    progress.at(files.size(), files.size(), "");
  }

  private void fetch(PublishedFile file, Path from, Path part, Map<String, Path> known)
      throws IOException {
    Path to = part.resolve(file.path());
    Path local = known.getOrDefault(file.sha256(), to);
    boolean kept = copy.same(to, file);
    if (!kept && copy.same(local, file)) {
      copy.link(local, file, to);
      kept = true;
    }
    if (kept) {
      reused += file.size();
    } else if (!(file.path().equals(Stores.FILE) && fetchPages(file, from, part))) {
      copy.copy(from.resolve(file.path()), file, to);
      copied += file.size();
    }
  }

  /**
   * Only the pieces of a database that are not here.
   *
   * @return false where that is not to be done: it is fetched whole then
   */
  private boolean fetchPages(PublishedFile file, Path from, Path part) throws IOException {
    Optional<Path> old = here.stream().findFirst().map(edition -> edition.folder().path());
    Path wanted = part.resolve(PageList.NAME);
    if (old.isEmpty() || !Files.exists(wanted) || !Files.exists(old.get().resolve(PageList.NAME))) {
      return false;
    }
    PagedCopy pages = new PagedCopy(progress::cancelled);
    try {
      pages.copy(
          from.resolve(file.path()),
          PageList.read(wanted),
          old.get().resolve(Stores.FILE),
          PageList.read(old.get().resolve(PageList.NAME)),
          file,
          part.resolve(file.path()));
    } catch (FileCopy.DifferentException | EOFException unlike) {
      // Brought on by this program, or damaged: what is here is not what its list says.
      return false;
    }
    copied += pages.fetched();
    reused += file.size() - pages.fetched();
    return true;
  }

  private Map<String, Path> known() {
    Map<String, Path> known = new HashMap<>();
    for (LocalEdition edition : here) {
      for (PublishedFile file : edition.manifest().files()) {
        known.put(file.sha256(), edition.folder().path().resolve(file.path()));
      }
    }
    return known;
  }

  /** Of another edition that was begun under this number: an index takes what lies there. */
  private static void removeStrays(Manifest manifest, Path part) throws IOException {
    Set<Path> wanted = new HashSet<>();
    manifest.files().forEach(file -> wanted.add(part.resolve(file.path())));
    List<Path> strays = new ArrayList<>();
    try (Stream<Path> all = Files.walk(part)) {
      all.filter(Files::isRegularFile).filter(f -> !wanted.contains(f)).forEach(strays::add);
    }
    for (Path stray : strays) {
      FileTree.delete(stray);
    }
  }

  /** The database is the one that was proved when it was published; that it is one is looked at. */
  private void refuseUnlike(Manifest manifest, Path database) {
    try (UntrustedDatabase opened = UntrustedDatabase.open(database, progress::cancelled)) {
      if (opened.issues() != manifest.issues().size() || opened.articles() != manifest.articles()) {
        throw ArchiveException.of(PublishMessage.NOT_AS_SAID, manifest.number());
      }
    }
  }

  /**
   * An edition of an older program is brought to this one's form, in a copy: the file may be shared
   * with another edition.
   */
  private Manifest upToDate(Manifest manifest, Path part) throws IOException {
    if (!manifest.older()) {
      return manifest;
    }
    Path database = part.resolve(Stores.FILE);
    Path work = part.resolve(UPGRADING);
    Path done = part.resolve(UPGRADED);
    Files.copy(database, work);
    Stores opened = Stores.open(work, false, keys);
    try {
      new Maintenance(opened.database(), progress::cancelled).copyTo(done);
    } finally {
      opened.database().close();
    }
    Files.delete(work);
    AtomicFile.move(done, database);
    return manifest.upgraded(
        new PublishedFile(Stores.FILE, Files.size(database), Sha256.sha256(database)));
  }

  /** Bytes that had to come from elsewhere. */
  long copied() {
    return copied;
  }

  /** Bytes that were here. */
  long reused() {
    return reused;
  }
}
