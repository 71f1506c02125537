package kange.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.backup.DiskSpace;
import kange.backup.StoresVerifier;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.message.Message;
import kange.model.publish.EditionNews;
import kange.model.publish.PublishReport;
import kange.platform.AtomicFile;
import kange.platform.FileTree;
import kange.search.SearchIndex;
import kange.store.Stores;

/**
 * Publishes an archive: a proved copy of it in a folder that readers' machines fetch it from. An
 * edition is there whole or not at all; one that is there is never written to.
 */
public final class Publisher {
  private final Stores stores;
  private final StoresVerifier verifier;
  private final String program;
  private final Path staging;
  private final Progress progress;
  private final FileCopy copy;

  /**
   * @param verifier looks at the texts: what is damaged does not go out
   * @param program its version, to be told
   * @param staging a folder of this machine to make things in; made and removed again
   * @param progress asked also in the midst of a file whether to stop
   */
  public Publisher(
      Stores stores, StoresVerifier verifier, String program, Path staging, Progress progress) {
    this.stores = stores;
    this.verifier = verifier;
    this.program = program;
    this.staging = staging;
    this.progress = progress;
    this.copy = new FileCopy(progress::cancelled);
  }

  /**
   * Publishes the archive as it is at this moment. Where nothing has changed since the last
   * edition, that one is told and nothing is written.
   *
   * @param takeOver whether to go on though another archive was published there before: for one
   *     that came out of a backup
   * @throws ArchiveException with one sentence
   * @throws java.util.concurrent.CancellationException when it was stopped
   */
  public PublishReport publish(Path folder, boolean takeOver) {
    try (PublishTarget target = PublishTarget.take(folder, archive())) {
      return publish(target, takeOver);
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      throw new ArchiveException(Message.of(PublishMessage.FOLDER_DENIED, folder), e);
    } catch (IOException | UncheckedIOException e) {
      throw new ArchiveException(Message.of(PublishMessage.NOT_PUBLISHED, folder), e);
    }
  }

  private Path archive() {
    return stores.database().file().toAbsolutePath().resolveSibling(".").normalize();
  }

  private PublishReport publish(PublishTarget target, boolean takeOver) throws IOException {
    List<EditionFolder> all = EditionFolder.all(target.folder());
    Optional<LocalEdition> before =
        all.stream()
            .flatMap(f -> f.readable().map(m -> new LocalEdition(f, m)).stream())
            .findFirst();
    boolean another =
        before.filter(b -> !b.manifest().archive().equals(stores.archiveId())).isPresent();
    if (another && !takeOver) {
      throw ArchiveException.of(PublishMessage.FOLDER_OF_ANOTHER, target.folder());
    }
    int number = all.isEmpty() ? 1 : all.getFirst().number() + 1;
    try {
      clearStaging();
      AtomicFile.makeFolders(staging);
      EditionMaker.Made made = new EditionMaker(stores, verifier, progress).make(staging, before);
      Optional<LocalEdition> same = before.filter(last -> unchanged(last, made, number - 1));
      return same.isPresent()
          ? unchanged(same.get().manifest(), made)
          : new Written(target, before).write(made, number);
    } finally {
      clearStaging();
    }
  }

  private void clearStaging() throws IOException {
    if (Files.exists(staging)) {
      FileTree.delete(staging);
    }
  }

  /** An index may be cut into files otherwise and say the same. */
  private static boolean unchanged(LocalEdition last, EditionMaker.Made made, int newest) {
    Set<PublishedFile> there = new HashSet<>(last.manifest().files());
    return last.folder().number() == newest
        && last.folder().complete(last.manifest())
        && !last.manifest().otherAnalysis()
        && made.files().keySet().stream()
            .filter(file -> !file.path().startsWith("index/"))
            .allMatch(there::contains);
  }

  private static PublishReport unchanged(Manifest last, EditionMaker.Made made) {
    return new PublishReport(
        last.edition(), EditionNews.NONE, 0, last.size(), 0, made.scansMissing());
  }

  /** An edition while it is being written. */
  private final class Written {
    private final PublishTarget target;
    private final Optional<LocalEdition> before;
    private long written;
    private long kept;

    Written(PublishTarget target, Optional<LocalEdition> before) {
      this.target = target;
      this.before = before;
    }

    PublishReport write(EditionMaker.Made made, int number) throws IOException {
      EditionFolder edition = EditionFolder.in(target.folder(), number);
      Manifest manifest =
          new Manifest(
              Manifest.FORMAT,
              target.publication(),
              stores.archiveId(),
              number,
              Instant.now().truncatedTo(ChronoUnit.SECONDS),
              made.schema(),
              SearchIndex.analysis(),
              program,
              made.articles(),
              made.issues(),
              List.copyOf(made.files().keySet()));
      EditionNews news =
          before.map(b -> manifest.since(b.manifest())).orElseGet(manifest::sinceNothing);
      write(made.files(), edition.part());
      Files.write(edition.part().resolve(EditionUse.FILE), new byte[0]);
      ManifestFile.write(edition.part(), manifest, news);
      AtomicFile.moveFolder(edition.part(), edition.path());
      int left = EditionRemoval.keepLast(target.folder());
      return new PublishReport(manifest.edition(), news, written, kept, left, made.scansMissing());
    }

    private void write(Map<PublishedFile, Path> files, Path part) throws IOException {
      Set<PublishedFile> there = new HashSet<>();
      before.ifPresent(last -> there.addAll(last.manifest().files()));
      DiskSpace.require(
          target.folder(),
          files.keySet().stream()
              .filter(file -> !there.contains(file))
              .mapToLong(PublishedFile::size)
              .sum());
      int done = 0;
      for (Map.Entry<PublishedFile, Path> each : files.entrySet()) {
        progress.refuseWhenCancelled();
        progress.at(done, files.size(), each.getKey().path());
        write(each.getKey(), each.getValue(), part, there);
        done++;
      }
      progress.at(done, files.size(), "");
    }

    private void write(PublishedFile file, Path from, Path part, Set<PublishedFile> there)
        throws IOException {
      Path to = part.resolve(file.path());
      if (there.contains(file)) {
        Path old = before.orElseThrow().folder().path().resolve(file.path());
        if (copy.same(old, file)) {
          copy.link(old, file, to);
          kept += file.size();
          return;
        }
      }
      copy.copy(from, file, to);
      if (!copy.same(to, file)) {
        throw ArchiveException.of(PublishMessage.NOT_READ_BACK, file.path());
      }
      written += file.size();
    }
  }
}
