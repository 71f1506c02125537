package kange.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.message.Message;
import kange.model.scan.ScanFile;
import kange.platform.AtomicFile;
import kange.platform.Sha256;
import kange.platform.StoppableInput;

/**
 * The folder beside the database in which scans are kept, each under its SHA-256; nobody ever
 * writes to one that is there.
 */
public final class ScanFolder {
  /** Its name in an archive's folder. */
  public static final String NAME = "scans";

  private final Path folder;

  private ScanFolder(Path folder) {
    this.folder = folder;
  }

  /** The one that belongs to a database. */
  public static ScanFolder beside(Path database) {
    return new ScanFolder(database.resolveSibling(NAME));
  }

  /**
   * Where a scan is kept, whether or not it is there.
   *
   * @param name its {@link ScanFile#keptName}
   */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /**
   * Whether a scan is there with the bytes it was kept with.
   *
   * @param sha256 of those bytes
   * @param stop asked again and again
   * @throws java.util.concurrent.CancellationException when it says true
   */
  public boolean sound(String name, String sha256, BooleanSupplier stop) {
    try (InputStream in = new StoppableInput(Files.newInputStream(file(name)), stop)) {
      return Sha256.sha256(in).equals(sha256);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Copies files into the folder, all of them or none; one that is there already is written again,
   * for it may be damaged.
   *
   * @param progress asked also in the midst of a file whether to stop
   * @return the files as they are kept, with no ids yet
   * @throws java.util.concurrent.CancellationException when it was stopped
   * @throws ArchiveException when one is no scan or cannot be copied
   */
  public List<ScanFile> keep(List<Path> paths, Progress progress) {
    List<Path> files = ScanCollector.collect(paths);
    List<ScanProbe.Probed> probed = new ArrayList<>();
    for (Path file : files) {
      progress.refuseWhenCancelled();
      probed.add(ScanProbe.probe(file));
    }
    List<ScanFile> kept = new ArrayList<>();
    Set<Path> fresh = new HashSet<>();
    boolean done = false;
    try {
      for (int i = 0; i < files.size(); i++) {
        progress.refuseWhenCancelled();
        progress.at(i, files.size(), files.get(i).getFileName().toString());
        kept.add(keep(files.get(i), probed.get(i), fresh, progress::cancelled));
      }
      done = true;
      return kept;
    } finally {
      if (!done) {
        discard(fresh);
      }
    }
  }

  private ScanFile keep(
      Path source, ScanProbe.Probed probed, Set<Path> fresh, BooleanSupplier stop) {
    try {
      AtomicFile.makeFolders(folder);
      Path part = Files.createTempFile(folder, ".kange-", ".part");
      try {
        String sha256 = copy(source, part, stop);
        ScanFile file =
            new ScanFile(
                0,
                source.getFileName().toString(),
                sha256,
                probed.format(),
                Files.size(part),
                probed.pages());
        Path target = file(file.keptName());
        if (!Files.exists(target)) {
          fresh.add(target);
        }
        AtomicFile.move(part, target);
        return file;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ScanMessage.NOT_KEPT, source, folder), e);
    }
  }

  private static String copy(Path source, Path part, BooleanSupplier stop) throws IOException {
    try (InputStream in = new StoppableInput(Files.newInputStream(source), stop);
        OutputStream out = Files.newOutputStream(part)) {
      return Sha256.copy(in, out);
    }
  }

  /** Removes all that is kept and is none of these, with what a crash left of unfinished copies. */
  public void keepOnly(Set<String> names) {
    try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      discard(
          all.filter(file -> !names.contains(file.getFileName().toString()))
              .filter(Files::isRegularFile)
              .toList());
    } catch (IOException e) {
      log(e);
    }
  }

  private static void discard(Iterable<Path> files) {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        log(e);
      }
    }
  }

  /** A file too many harms nobody; it goes the next time. */
  private static void log(IOException e) {
    System.getLogger(ScanFolder.class.getName())
        .log(System.Logger.Level.WARNING, "a scan that nobody has was not removed", e);
  }
}
