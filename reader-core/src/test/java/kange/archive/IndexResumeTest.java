package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kange.ChildJava;
import kange.model.search.IndexState;
import kange.model.search.IndexStatus;
import kange.model.search.SearchRequest;
import kange.store.Issues;
import kange.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexResumeTest {
  private static final int ISSUES = 400;

  @TempDir Path folder;

  @Test
  void killedWhileIndexingItGoesOnWhereItWas() throws Exception {
    Path home = Files.createDirectories(folder.resolve("archive"));
    Stores stores = Stores.open(home.resolve("kange.db"), false, new ChineseKeys());
    for (int n = 1; n <= ISSUES; n++) {
      stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "n" + n, 3)));
    }
    stores.database().close();

    int before = indexUntilKilled(home);
    assertTrue(before > 0 && before < ISSUES, "killed in the middle: " + before);

    List<IndexStatus> told = new CopyOnWriteArrayList<>();
    try (Archive archive = Archive.openAtRest(home)) {
      archive.searcher().onStatus(told::add);
      archive.searcher().awaitLevel();
      while (told.isEmpty() || told.getLast().state() != IndexState.LEVEL) {
        Thread.sleep(10);
      }
      assertTrue(
          told.stream().filter(s -> s.state().searchable()).allMatch(s -> s.indexed() >= before),
          "what was committed is not indexed again: " + told);
      assertEquals(IndexStatus.open(ISSUES, ISSUES), archive.searcher().status());
      assertEquals(
          3 * ISSUES, archive.searcher().search(SearchRequest.of("𠮷祥", 1), () -> false).total());
      assertTrue(
          archive.check(false).findings().stream()
              .anyMatch(f -> f.message().code().equals("check.index-sound")));
    }
  }

  /** Issues indexed when the child was killed. */
  private int indexUntilKilled(Path home) throws IOException, InterruptedException {
    ProcessBuilder builder = ChildJava.of(IndexingProgram.class, home);
    builder.redirectError(new File(folder.toFile(), "child.err"));
    Process child = builder.start();
    try (BufferedReader lines = child.inputReader()) {
      String line = lines.readLine();
      assertEquals(9, child.waitFor(), "it died in the middle");
      return Integer.parseInt(line);
    } finally {
      child.destroyForcibly();
    }
  }
}
