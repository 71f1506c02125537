package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.Correction;
import kange.model.issue.ParsedIssue;
import kange.review.RandomActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections written to a file and applied in another archive. */
class CorrectionsTest {
  private static final int STEPS = 25;

  @TempDir Path folder;

  private Archive with(String name, String... samples) {
    Archive archive = Archive.open(folder.resolve(name));
    for (String sample : samples) {
      Path file = SampleFiles.copy(sample, folder.resolve(name + "-files"));
      archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
    }
    return archive;
  }

  private static long issue(Archive archive, String file) {
    return archive.catalogue().issues().stream()
        .filter(i -> i.sourceFile().equals(file))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static void correct(ReviewSession desk, long seed) {
    RandomActs acts = new RandomActs(seed, desk.state().issue().source().lines());
    while (desk.state().done() < STEPS) {
      List<Correction> act = List.of(acts.next(desk.state().issue()));
      if (desk.preview(act).isPresent()) {
        desk.take(act);
      }
    }
  }

  @Test
  void aFreshImportOfTheSameSourceReadsTheSameWithThem() throws Exception {
    Path file = folder.resolve("corrections.json");
    ParsedIssue corrected;
    try (Archive archive = with("one", "markdown-contents.txt", "supplement.txt")) {
      ReviewSession desk = archive.desk().open(issue(archive, "markdown-contents.txt"));
      correct(desk, 4);
      corrected = desk.state().issue();
      Files.writeString(file, archive.corrections().json(Optional.empty()));
    }
    try (Archive archive = with("two", "markdown-contents.txt")) {
      List<Corrections.Applied> applied = archive.corrections().apply(file);
      assertEquals(List.of(STEPS), applied.stream().map(Corrections.Applied::steps).toList());
      long issue = issue(archive, "markdown-contents.txt");
      assertEquals(corrected, archive.desk().open(issue).state().issue());
    }
  }

  @Test
  void whatWasTakenBackIsNotWritten() {
    try (Archive archive = with("one", "markdown-contents.txt")) {
      long issue = issue(archive, "markdown-contents.txt");
      ReviewSession desk = archive.desk().open(issue);
      correct(desk, 5);
      while (desk.state().canUndo()) {
        desk.undo();
      }
      assertEquals("[]", archive.corrections().json(Optional.of(issue)).replaceAll("\\s", ""));
    }
  }

  @Test
  void aSourceThatIsNotHereIsNamed() throws Exception {
    Path file = folder.resolve("corrections.json");
    try (Archive archive = with("one", "markdown-contents.txt")) {
      correct(archive.desk().open(issue(archive, "markdown-contents.txt")), 6);
      Files.writeString(file, archive.corrections().json(Optional.empty()));
    }
    try (Archive archive = with("two", "supplement.txt")) {
      Corrections.Applied applied = archive.corrections().apply(file).getFirst();
      assertEquals(Optional.empty(), applied.label());
      assertEquals("archive.corrected-source-not-there", applied.refused().getFirst().code());
    }
  }

  @Test
  void aFileOfSomethingElseIsRefusedAndChangesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("other.json"), "[{\"steps\":[{\"acts\":[{}]}]}]");
    Path none = Files.writeString(folder.resolve("none.json"), "not even JSON");
    try (Archive archive = with("one", "supplement.txt")) {
      for (Path each : List.of(file, none)) {
        ArchiveException refused =
            assertThrows(ArchiveException.class, () -> archive.corrections().apply(each));
        assertEquals("archive.not-corrections", refused.message().code());
      }
      ArchiveException missing =
          assertThrows(
              ArchiveException.class,
              () -> archive.corrections().apply(folder.resolve("missing.json")));
      assertEquals("archive.corrections-unreadable", missing.message().code());
    }
  }
}
