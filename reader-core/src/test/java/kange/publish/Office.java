package kange.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.archive.Archive;
import kange.archive.SampleFiles;
import kange.model.Progress;
import kange.model.intake.DuplicatePolicy;
import kange.model.publish.PublishReport;
import kange.model.search.SearchRequest;

/** A librarian's archive, the folder it is published into, and what is asked of a reader's copy. */
final class Office {
  static final List<String> ISSUES =
      List.of("supplement.txt", "square-columns.txt", "dotted-contents.txt", "gb18030.txt");

  private static Optional<Path> begun = Optional.empty();

  private final Path archive;
  private final Path files;
  private final Path share;
  private int changes;

  Office(Path folder) {
    archive = folder.resolve("编辑部/库");
    files = folder.resolve("来稿");
    share = folder.resolve("共享/刊阁");
  }

  Path archive() {
    return archive;
  }

  Path share() {
    return share;
  }

  Path edition(int number) {
    return EditionFolder.in(share, number).path();
  }

  /** Brings issues in. */
  void file(String... names) {
    try (Archive open = Archive.open(archive)) {
      for (String name : names) {
        open.importFiles(
            List.of(SampleFiles.copy(name, files)), DuplicatePolicy.REPORT, Progress.NONE);
      }
    }
  }

  PublishReport publish() {
    try (Archive open = Archive.openAtRest(archive)) {
      return open.publications().publish(share, false, "test", Progress.NONE);
    }
  }

  /** Files issues and publishes, one edition an issue. */
  void publishEach(String... names) {
    for (String name : names) {
      file(name);
      publish();
    }
  }

  /** Changes something that readers see, and publishes. */
  void publishChanged() {
    try (Archive open = Archive.open(archive)) {
      changes++;
      open.marks().setFavourite(1, changes % 2 == 1);
      open.publications().publish(share, false, "test", Progress.NONE);
    }
  }

  /** One with an issue in its first edition: each test gets a copy of one that was made once. */
  static synchronized Office begun(Path folder) {
    try {
      if (begun.isEmpty()) {
        Path made = Files.createTempDirectory("kange-office");
        new Office(made).publishEach(ISSUES.getFirst());
        begun = Optional.of(made);
      }
      copy(begun.get(), folder);
      return new Office(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /**
   * Opens what a reader has and looks through it: edition, issues, whether check is content, and
   * how many articles a search for a common word finds, held against the database.
   */
  static Seen look(Path place) {
    try (Archive open = Archive.openAtRest(place)) {
      int found = open.searcher().search(SearchRequest.of("的", 5), () -> false).total();
      long held = open.catalogue().journals().stream().mapToInt(j -> j.articles()).sum();
      return new Seen(
          open.edition().orElseThrow().number(),
          open.catalogue().journals().stream().mapToInt(j -> j.issues()).sum(),
          open.check(false).sound(),
          found > 0 && found <= held,
          open.searcher().status().substitute());
    }
  }

  /**
   * What was seen.
   *
   * @param searchable whether a search answered as it should
   * @param substitute whether the index had to be made here
   */
  record Seen(int edition, int issues, boolean sound, boolean searchable, boolean substitute) {}

  static Seen sound(int edition, int issues) {
    return new Seen(edition, issues, true, true, false);
  }
}
