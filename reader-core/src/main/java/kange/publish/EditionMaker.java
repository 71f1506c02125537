package kange.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kange.backup.StoresVerifier;
import kange.backup.VerifiedCopy;
import kange.index.LevelIndex;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.IssueSummary;
import kange.platform.FileTree;
import kange.scan.ScanFolder;
import kange.store.Stores;
import kange.store.safety.WorkInHand;
import kange.store.scan.ScanStore;
import kange.store.sql.DatabaseHeader;
import kange.store.sql.Maintenance;

/**
 * Makes what an edition holds, on a disk of this machine: a copy of the database at one moment,
 * proved, without what the librarian has in hand, and an index level with it. The index goes on
 * from that of the edition before, so that what did not change in it is the same file.
 */
final class EditionMaker {
  private static final String INDEX = "index";

  private static final VerifiedCopy.Words WORDS =
      new VerifiedCopy.Words(
          PublishMessage.ARCHIVE_FOREIGN,
          PublishMessage.ARCHIVE_DAMAGED,
          PublishMessage.ARCHIVE_NOT_SOUND);

  private final Stores stores;
  private final StoresVerifier verifier;
  private final Progress progress;
  private final FileCopy copy;

  EditionMaker(Stores stores, StoresVerifier verifier, Progress progress) {
    this.stores = stores;
    this.verifier = verifier;
    this.progress = progress;
    this.copy = new FileCopy(progress::cancelled);
  }

  /**
   * What was made.
   *
   * @param files where each file of the edition lies now
   * @param scansMissing scans that are not there as they were kept
   */
  record Made(
      int schema,
      int articles,
      List<PublishedIssue> issues,
      Map<PublishedFile, Path> files,
      int scansMissing) {}

  /**
   * Makes it in an empty folder.
   *
   * @throws ArchiveException when the archive is not sound
   */
  Made make(Path staging, Optional<LocalEdition> before) throws IOException {
    Path database = staging.resolve(Stores.FILE);
    copyDatabase(staging.resolve("work.db"), database);
    VerifiedCopy verified = new VerifiedCopy(database, WORDS, progress::cancelled);
    verified.refuseUnlikeOurs();
    Stores copied = Stores.openAtRest(database, stores.keys());
    try {
      verified.refuseUnsound(copied, verifier);
      Path index = staging.resolve(INDEX);
      before.ifPresent(edition -> goOnFrom(edition, copied, index));
      LevelIndex.make(index, copied, progress::cancelled);
      progress.refuseWhenCancelled();
      Map<PublishedFile, Path> files = new LinkedHashMap<>();
      Path pages = staging.resolve(PageList.NAME);
      PageList.write(database, pages);
      // First, for whoever fetches needs it to fetch the database.
      put(files, PageList.NAME, pages);
      put(files, Stores.FILE, database);
      for (Path file : indexFiles(index)) {
        put(files, INDEX + "/" + file.getFileName(), file);
      }
      int missing = addScans(copied.scans().kept(), files);
      return new Made(
          schema(database),
          copied.articles().count(ArticleFilter.ALL),
          issues(copied),
          files,
          missing);
    } finally {
      copied.database().close();
    }
  }

  private void copyDatabase(Path work, Path database) throws IOException {
    new Maintenance(stores.database(), progress::cancelled).copyTo(work);
    Stores inHand = Stores.open(work, false, stores.keys());
    try {
      WorkInHand.remove(inHand.database());
      // Copied once more: without gaps, and in the form that needs no file beside it.
      new Maintenance(inHand.database(), progress::cancelled).copyTo(database);
    } finally {
      inHand.database().close();
    }
    Files.delete(work);
  }

  /** An index that cannot be gone on from is made from the start: nothing but time is lost. */
  private void goOnFrom(LocalEdition edition, Stores copied, Path index) {
    boolean same =
        edition.manifest().archive().equals(copied.archiveId())
            && !edition.manifest().otherAnalysis();
    try {
      for (PublishedFile file : same ? edition.manifest().files() : List.<PublishedFile>of()) {
        if (file.path().startsWith(INDEX + "/")) {
          Path to = index.resolveSibling(file.path());
          copy.copy(edition.folder().path().resolve(file.path()), file, to);
        }
      }
    } catch (IOException damaged) {
      System.getLogger(EditionMaker.class.getName())
          .log(System.Logger.Level.DEBUG, "the index is made from the start", damaged);
      clear(index);
    }
  }

  private static void clear(Path index) {
    try {
      FileTree.delete(index);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All but the lock of whoever writes it. */
  private static List<Path> indexFiles(Path index) throws IOException {
    try (Stream<Path> all = Files.list(index)) {
      return all.filter(file -> !file.getFileName().toString().endsWith(".lock")).sorted().toList();
    }
  }

  private int addScans(List<ScanStore.Kept> scans, Map<PublishedFile, Path> files)
      throws IOException {
    ScanFolder folder = ScanFolder.beside(stores.database().file());
    int missing = 0;
    for (ScanStore.Kept scan : scans) {
      Path file = folder.file(scan.name());
      if (folder.sound(scan.name(), scan.sha256(), progress::cancelled)) {
        String path = ScanFolder.NAME + "/" + scan.name();
        files.put(new PublishedFile(path, Files.size(file), scan.sha256()), file);
      } else {
        missing++;
      }
    }
    return missing;
  }

  private void put(Map<PublishedFile, Path> files, String path, Path file) throws IOException {
    files.put(new PublishedFile(path, Files.size(file), copy.digest(file)), file);
  }

  private static List<PublishedIssue> issues(Stores copied) {
    Map<Long, String> states = copied.digests().issueStates();
    List<PublishedIssue> issues = new ArrayList<>();
    for (IssueSummary issue : copied.issues().all()) {
      issues.add(
          new PublishedIssue(issue.id(), states.getOrDefault(issue.id(), ""), issue.label()));
    }
    return issues;
  }

  private static int schema(Path database) throws IOException {
    try (InputStream in = Files.newInputStream(database)) {
      return DatabaseHeader.read(in.readNBytes(DatabaseHeader.LENGTH)).orElseThrow().version();
    }
  }
}
