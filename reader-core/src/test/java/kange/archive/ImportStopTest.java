package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kange.model.Progress;
import kange.model.catalogue.IssueSummary;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever stops an import waits for no file, and finds nothing filed of the one that was read. */
class ImportStopTest {
  /** Read in several seconds. */
  private static final int MANY = 120;

  /** Written in a second. */
  private static final int SOME = 20;

  /** A second, and slack for a machine that does other things besides. */
  private static final Duration SOON = Duration.ofSeconds(3);

  @TempDir Path folder;
  private Archive archive;
  private Path large;

  @BeforeEach
  void open() throws IOException {
    archive = Archive.open(folder.resolve("archive"));
    large = folder.resolve("大.txt");
  }

  private void write(int copies) throws IOException {
    Path sample = SampleFiles.copy("dotted-contents.txt", folder);
    Files.writeString(large, (Files.readString(sample) + "\n").repeat(copies));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  /** Stops as soon as a file is begun, or some time after. */
  private final class Stopped implements Progress {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicBoolean stop = new AtomicBoolean();

    @Override
    public void at(int done, int total, String item) {
      begun.countDown();
    }

    @Override
    public boolean cancelled() {
      return stop.get();
    }

    /** How long an import went on after it was told to stop. */
    Duration after(long millis, ImportOptions options) throws Exception {
      CompletableFuture<ImportReport> running =
          CompletableFuture.supplyAsync(
              () -> archive.importFiles(List.of(large), options, this, outcome -> {}));
      assertTrue(begun.await(1, TimeUnit.MINUTES));
      Thread.sleep(millis);
      Instant asked = Instant.now();
      stop.set(true);
      ImportReport report = running.get(1, TimeUnit.MINUTES);
      assertTrue(report.cancelled(), "the file was done before it was stopped");
      assertEquals(List.of(), report.outcomes());
      return Duration.between(asked, Instant.now());
    }
  }

  @Test
  void itEndsWhileALargeFileIsRead() throws Exception {
    write(MANY);
    Duration took = new Stopped().after(0, ImportOptions.USUAL);
    assertTrue(took.compareTo(SOON) < 0, "took " + took);
    assertEquals(List.of(), archive.catalogue().issues());
  }

  @Test
  void nothingOfAnIssueStaysThatIsBeingWritten() throws Exception {
    write(SOME);
    assertFalse(
        archive.importFiles(List.of(large), DuplicatePolicy.REPORT, Progress.NONE).cancelled());
    IssueSummary there = archive.catalogue().issues().getFirst();
    Files.writeString(large, "\n\n" + Files.readString(large));
    Progress whileWriting =
        new Progress() {
          private int asked;

          @Override
          public void at(int done, int total, String item) {}

          @Override
          public boolean cancelled() {
            // Asked article by article once it is being written; seldom before.
            boolean writing =
                StackWalker.getInstance()
                    .walk(frames -> frames.anyMatch(f -> f.getClassName().endsWith("IssueWriter")));
            asked += writing ? 1 : 0;
            return asked > SOME;
          }
        };
    ImportReport report =
        archive.importFiles(
            List.of(large), ImportOptions.of(DuplicatePolicy.REPLACE), whileWriting, outcome -> {});
    assertTrue(report.cancelled());
    assertEquals(List.of(there), archive.catalogue().issues());
    assertEquals(
        there.articles(), archive.catalogue().parsed(there.id()).orElseThrow().articles().size());
  }
}
