package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kange.model.Progress;
import kange.model.catalogue.IssueSummary;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportReport;
import kange.model.queue.QueueState;
import kange.model.queue.QueueWatcher;
import kange.model.queue.QueuedFile;
import kange.model.search.SearchRequest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is done with the queue: what waits there is nowhere else, and nothing is filed twice.
 */
class QueueLawsTest {
  private static final int STEPS = 40;

  @TempDir Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<String> imports = new ArrayList<>();
  private Archive archive;

  private void write() throws IOException {
    String text = Files.readString(SampleFiles.copy("supplement.txt", folder));
    for (int i = 0; i < 6; i++) {
      String other = text.replace("2024", String.valueOf(2001 + i)).replace("机关", "机关" + i);
      files.add(Files.writeString(folder.resolve(i + ".txt"), other));
    }
    files.add(Files.writeString(folder.resolve("twin.txt"), Files.readString(files.getFirst())));
    files.add(Files.writeString(folder.resolve("a.txt"), "你好"));
    files.add(Files.createFile(folder.resolve("空.txt")));
    files.add(SampleFiles.copy("gb18030.txt", folder));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatWaitsIsNowhereElse(long seed) throws IOException {
    write();
    Random random = new Random(seed);
    archive = Archive.open(folder.resolve("archive"));
    try {
      for (int i = 0; i < STEPS; i++) {
        step(random);
        hold();
      }
      archive.searcher().awaitLevel();
      Set<Long> filed =
          archive.catalogue().issues().stream().map(IssueSummary::id).collect(Collectors.toSet());
      archive
          .searcher()
          .search(SearchRequest.of("机关", 1000), () -> false)
          .hits()
          .forEach(hit -> assertTrue(filed.contains(hit.article().issueId()), hit::toString));
      assertTrue(archive.check(false).sound());
    } finally {
      archive.close();
    }
  }

  private void step(Random random) {
    IntakeQueue queue = archive.queue();
    List<Long> ids = queue.files().stream().map(QueuedFile::id).toList();
    List<Long> some = ids.stream().filter(id -> random.nextInt(3) == 0).toList();
    switch (random.nextInt(9)) {
      case 0, 1 -> queue.add(List.of(files.get(random.nextInt(files.size()))), () -> false);
      case 2, 3 -> queue.read(Progress.NONE, QueueWatcher.NONE);
      case 4 -> queue.remove(some);
      case 5 -> queue.putBack(List.of(1L + random.nextInt(12)));
      case 6 -> file(some, random);
      case 7 -> {
        if (imports.isEmpty()) {
          queue.again(some);
        } else {
          archive.history().undo(imports.removeLast());
        }
      }
      default -> {
        archive.close();
        archive = Archive.open(folder.resolve("archive"));
        if (random.nextBoolean()) {
          archive.queue().tidy();
        }
      }
    }
  }

  private void file(List<Long> some, Random random) {
    ImportOptions options =
        random.nextBoolean()
            ? ImportOptions.USUAL.undoubtedOnly()
            : ImportOptions.of(DuplicatePolicy.SKIP).asItIs();
    ImportReport report = archive.queue().file(some, options, Progress.NONE, QueueWatcher.NONE);
    if (report.outcomes().stream().anyMatch(o -> o.filed())) {
      imports.add(report.operation().id());
    }
  }

  private void hold() {
    Set<String> sources = new HashSet<>();
    for (IssueSummary issue : archive.catalogue().issues()) {
      assertTrue(sources.add(issue.sourceFile()), "twice: " + issue.sourceFile());
    }
    for (QueuedFile file : archive.queue().files()) {
      if (file.state() == QueueState.READ || file.state() == QueueState.NO_ISSUE) {
        assertFalse(sources.contains(file.name()), file::toString);
        assertTrue(archive.queue().issue(file.id()).isPresent(), file::toString);
      }
      if (file.state().done()) {
        assertTrue(sources.contains(file.name()), file::toString);
        assertEquals(
            file.name(),
            archive.catalogue().issue(file.issue().orElseThrow()).orElseThrow().sourceFile());
      }
    }
  }
}
