package kange.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kange.app.shell.SampleIssues;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.intake.DuplicatePolicy;

/**
 * Archives with the samples in them, indexed to the end: each test gets a copy of its own of one
 * that is filled once in a process.
 */
public final class SampleArchive {
  private static final Map<Optional<String>, Path> FILLED = new HashMap<>();

  private SampleArchive() {}

  /** Opens an archive of all samples in {@code folder/archive}. */
  public static Archive all(Path folder) throws IOException {
    return open(folder, Optional.empty());
  }

  /** Opens an archive of one sample in {@code folder/archive}. */
  public static Archive one(Path folder, String sample) throws IOException {
    return open(folder, Optional.of(sample));
  }

  /** Opens an archive of the one sample that will do where any will. */
  public static Archive one(Path folder) throws IOException {
    return one(folder, "big5-no-contents.txt");
  }

  /** Leaves a closed archive of all samples in a folder that is not there yet. */
  public static void copyAllTo(Path archive) throws IOException {
    copy(filled(Optional.empty()), archive);
  }

  private static Archive open(Path folder, Optional<String> sample) throws IOException {
    Path archive = folder.resolve("archive");
    copy(filled(sample), archive);
    return Archive.open(archive);
  }

  private static synchronized Path filled(Optional<String> sample) throws IOException {
    Path ready = FILLED.get(sample);
    if (ready == null) {
      ready = fill(sample);
      FILLED.put(sample, ready);
    }
    return ready;
  }

  private static Path fill(Optional<String> sample) throws IOException {
    Path folder = Files.createTempDirectory("kange-samples");
    Path home = folder.resolve("archive");
    List<Path> files =
        SampleIssues.copyTo(folder.resolve("samples")).stream()
            .filter(file -> sample.isEmpty() || file.endsWith(sample.get()))
            .toList();
    if (files.isEmpty()) {
      throw new IOException("no sample " + sample.orElse(""));
    }
    try (Archive archive = Archive.open(home)) {
      archive.importFiles(files, DuplicatePolicy.REPORT, Progress.NONE);
      archive.searcher().awaitLevel();
    }
    deleteAtExit(folder);
    return home;
  }

  /** What was asked for last is deleted first: folders go after what is in them. */
  private static void deleteAtExit(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.forEach(path -> path.toFile().deleteOnExit());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
