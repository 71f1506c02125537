package kange.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import kange.model.intake.FoundFiles;
import kange.model.intake.ImportOutcome;
import kange.platform.NaturalOrder;
import kange.store.Stores;

/** Finds the sources that files, folders and ZIPs stand for; what cannot be read gets a message. */
public final class FileCollector {
  /** Lower case, without the dot; the usual one first. */
  public static final List<String> ENDINGS =
      Stream.concat(SourceKinds.READ.stream(), Stream.of("zip")).toList();

  private final List<Path> files = new ArrayList<>();
  private final List<ImportOutcome> failures = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private final BooleanSupplier stop;

  private FileCollector(BooleanSupplier stop) {
    this.stop = stop;
  }

  /**
   * A file that is named is taken whatever it is called; of a folder only visible files of the
   * kinds that are read, and of ZIPs in it. Of one file in several forms the best is taken. What
   * else a person may have taken for text there, a document or a link that leads nowhere, is told.
   *
   * @param stop asked again and again, for a folder may be a whole disk
   * @throws CancellationException when it says true
   */
  public static FoundFiles collect(List<Path> paths, BooleanSupplier stop) {
    FileCollector collector = new FileCollector(stop);
    paths.forEach(collector::add);
    return new FoundFiles(collector.files, collector.failures);
  }

  private void add(Path path) {
    if (isArchive(path)) {
      failures.add(ImportMessages.failed(path, IntakeMessage.OTHER_ARCHIVE));
    } else if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.isRegularFile(path)) {
      addFile(path);
    } else if (Files.exists(path)) {
      failures.add(ImportMessages.failed(path, IntakeMessage.NO_FILE));
    } else {
      failures.add(ImportMessages.failed(path, missing(path)));
    }
  }

  /** What lies in an archive is no source: it is brought in as a whole. */
  private static boolean isArchive(Path folder) {
    return Files.isRegularFile(folder.resolve(Stores.FILE));
  }

  private static IntakeMessage missing(Path path) {
    return Files.isSymbolicLink(path) ? IntakeMessage.LINK_BROKEN : IntakeMessage.FILE_MISSING;
  }

  private void addFolder(Path folder) {
    List<Path> found = new ArrayList<>();
    List<Path> documents = new ArrayList<>();
    int failuresBefore = failures.size();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder, found, documents));
    } catch (IOException e) {
      failures.add(ImportMessages.failed(folder, IntakeMessage.FOLDER_UNREADABLE));
    }
    found.sort(Comparator.comparing(Path::toString, new NaturalOrder()));
    SourceKinds.oneOfEach(found).forEach(this::addFile);
    addDocuments(documents, found);
    if (found.isEmpty() && failures.size() == failuresBefore) {
      failures.add(ImportMessages.failed(folder, IntakeMessage.FOLDER_EMPTY));
    }
  }

  /** A document with a text of its name beside it is that text's scan, and nobody misses it. */
  private void addDocuments(List<Path> documents, List<Path> texts) {
    Set<Path> scanned = new HashSet<>();
    texts.forEach(text -> scanned.add(SourceKinds.withoutEnding(text)));
    documents.sort(Comparator.comparing(Path::toString, new NaturalOrder()));
    for (Path document : documents) {
      if (!scanned.contains(SourceKinds.withoutEnding(document))) {
        failures.add(ImportMessages.failed(document, IntakeMessage.DOCUMENT_NOT_READ));
      }
    }
  }

  private void addFile(Path file) {
    if (ZipFolder.is(file)) {
      FoundFiles inside = ZipFolder.look(file, stop);
      inside.files().forEach(this::addOnce);
      failures.addAll(inside.failures());
    } else {
      addOnce(file);
    }
  }

  /**
   * Ends what goes through many files.
   *
   * @throws CancellationException when it is to stop
   */
  static void refuseWhenStopped(BooleanSupplier stop) {
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  private void addOnce(Path file) {
    Path real = file.toAbsolutePath().normalize();
    try {
      real = file.toRealPath();
    } catch (IOException e) {
      // A name that leads nowhere any more: reading it will say so.
      real = file.toAbsolutePath().normalize();
    }
    if (seen.add(real)) {
      files.add(file);
    }
  }

  /** Collects in full depth; a link that leads back up is passed by. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> found;
    private final List<Path> documents;

    Visitor(Path root, List<Path> found, List<Path> documents) {
      this.root = root;
      this.found = found;
      this.documents = documents;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      // An archive that lies there, often the very one that is imported into, is not what was
      // meant.
      boolean passBy = !folder.equals(root) && (hidden(folder) || isArchive(folder));
      return passBy ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      refuseWhenStopped(stop);
      if (hidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      boolean text = SourceKinds.isReadByName(file) || ZipFolder.is(file);
      if (attributes.isSymbolicLink() && text) {
        failures.add(ImportMessages.failed(file, IntakeMessage.LINK_BROKEN));
      } else if (attributes.isRegularFile() && text) {
        if (ZipFolder.is(file) || SourceKinds.isRead(file)) {
          found.add(file);
        }
      } else if (attributes.isOther() && text) {
        failures.add(ImportMessages.failed(file, IntakeMessage.NO_FILE));
      } else if (attributes.isRegularFile() && SourceKinds.isDocument(file)) {
        documents.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      if (!(e instanceof FileSystemLoopException)) {
        failures.add(ImportMessages.failed(path, IntakeMessage.PATH_UNREADABLE));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path path) throws IOException {
      return SourceKinds.isPassedBy(path.getFileName().toString()) || Files.isHidden(path);
    }
  }
}
