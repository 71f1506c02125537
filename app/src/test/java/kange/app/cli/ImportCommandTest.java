package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.app.shell.SampleIssues;
import kange.archive.Archive;
import kange.model.queue.QueueState;
import kange.model.queue.QueuedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportCommandTest {
  @TempDir Path folder;
  private Path archive;
  private List<Path> samples;

  @BeforeEach
  void copySamples() throws IOException {
    archive = folder.resolve("archive");
    samples = SampleIssues.copyTo(folder.resolve("samples"));
  }

  @Test
  void everyFileAndTheSumAreSaid() {
    CliRun run = CliRun.of("import", "--archive", archive, folder.resolve("samples"));
    assertEquals(0, run.status(), run.err());
    samples.forEach(s -> assertTrue(run.out().contains(s.getFileName().toString()), run.out()));
    assertTrue(run.out().contains("导入 " + samples.size() + " 期"), run.out());
  }

  @Test
  void aMissingAndAnEmptyFileAreNamedAndTheRestIsImported() throws IOException {
    Path missing = folder.resolve("不在.txt");
    Path empty = Files.createFile(folder.resolve("空的.txt"));
    CliRun run = CliRun.of("import", "--archive", archive, missing, empty, samples.getFirst());
    assertEquals(1, run.status());
    assertEquals(2, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("不在.txt"), run.err());
    assertTrue(run.err().contains("空的.txt"), run.err());
    assertTrue(run.out().contains("导入 1 期"), run.out());
  }

  @Test
  void whatIsThereAlreadyIsReportedSkippedOrReplacedAsAsked() {
    Path file = samples.getFirst();
    assertEquals(0, CliRun.of("import", "--archive", archive, file).status());
    CliRun again = CliRun.of("import", "--archive", archive, "--json", file);
    assertEquals(1, again.status());
    assertEquals(1, again.json().get("failed").asInt());
    assertEquals(1, again.err().lines().count(), again.err());
    CliRun skipped = CliRun.of("import", "--archive", archive, "--skip", "--json", file);
    assertEquals(0, skipped.status(), skipped.err());
    assertEquals(1, skipped.json().get("skipped").asInt());
    CliRun replaced = CliRun.of("import", "--archive", archive, "--replace", "--json", file);
    assertEquals(0, replaced.status(), replaced.err());
    assertEquals(1, replaced.json().get("replaced").asInt());
    assertEquals(1, CliRun.of("issues", "--archive", archive, "--json").json().size());
  }

  @Test
  void whatIsOnlyReadWaitsInTheArchiveAndIsFiledByNobody() throws IOException {
    Path greeting = Files.writeString(folder.resolve("a.txt"), "你好");
    Path missing = folder.resolve("不在.txt");
    Path sure = folder.resolve("samples").resolve("supplement.txt");
    CliRun run = CliRun.of("import", "--archive", archive, "--review", sure, greeting, missing);
    assertEquals(1, run.status());
    assertTrue(run.out().contains("supplement.txt") && run.out().contains("没有存疑"), run.out());
    assertTrue(run.out().contains("不像一期刊物 1 个"), run.out());
    assertTrue(run.err().contains("不在.txt"), run.err());
    assertEquals(0, CliRun.of("issues", "--archive", archive, "--json").json().size());
    CliRun json = CliRun.of("import", "--archive", archive, "--review", "--json", sure);
    assertEquals(0, json.status(), json.err());
    JsonNode file = json.json().get("files").get(0);
    assertEquals("read", file.get("status").asString());
    assertEquals(0, file.get("doubts").asInt());
    try (Archive open = Archive.open(archive)) {
      assertEquals(3, open.queue().files().size());
    }
  }

  @Test
  void anIssueThatNamesNoJournalWaitsAsOneOfUnknownJournalNotAsItsFiles() throws IOException {
    String text = "渡口的晨雾还没有散，值班的同志已经沿着堤岸走了两个来回，把夜里涨水的刻度一一记在本子上。".repeat(3);
    Path unnamed = folder.resolve("扫描件.txt");
    Files.writeString(unnamed, "2024年第3期\n\n# 渡口的石阶\n\n文 / 何晓舟\n\n" + text + "\n");
    CliRun run = CliRun.of("import", "--archive", archive, "--review", unnamed);
    assertTrue(run.out().contains("“扫描件.txt”：刊名不详 2024年第3期，"), run.out());
  }

  @Test
  void doubtsAreSaidForEachArticle() throws IOException {
    Path plain = folder.resolve("plain.txt");
    Files.writeString(
        plain,
        """
        # 山里的图书室

        村口新开了一间图书室，每逢周末都有孩子来借书。管理员老周说，书不多，看的人不少。

        一年下来，借出去的书有三百多册，还回来的也有三百多册，一本没有少。
        """);
    CliRun json = CliRun.of("import", "--archive", archive, "--json", plain);
    JsonNode outcome = json.json().get("outcomes").get(0);
    JsonNode doubtful = outcome.get("doubtful");
    assertTrue(doubtful.size() + outcome.get("doubts").size() > 0, json.out());
    CliRun text = CliRun.of("import", "--archive", archive, "--replace", plain);
    for (JsonNode article : doubtful) {
      assertTrue(text.out().contains(article.get("title").asString()), text.out());
      String sentence = article.get("doubts").get(0).get("message").asString();
      assertTrue(text.out().contains(sentence), text.out());
    }
  }

  @Test
  void whatIsNoIssueIsNamedAndFiledOnlyAsIs() throws IOException {
    Path greeting = Files.writeString(folder.resolve("a.txt"), "你好");
    CliRun run = CliRun.of("import", "--archive", archive, greeting, samples.getFirst());
    assertEquals(1, run.status());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("a.txt") && run.err().contains("--as-is"), run.err());
    assertTrue(run.out().contains("不像一期刊物 1 个"), run.out());
    CliRun json = CliRun.of("import", "--archive", archive, "--json", greeting);
    assertEquals(1, json.json().get("no_issue").asInt());
    assertEquals("no-issue", json.json().get("outcomes").get(0).get("status").asString());
    try (Archive open = Archive.open(archive)) {
      assertEquals(
          List.of(QueueState.NO_ISSUE),
          open.queue().files().stream().map(QueuedFile::state).toList());
    }
    CliRun asIs = CliRun.of("import", "--archive", archive, "--as-is", greeting);
    assertEquals(0, asIs.status(), asIs.err());
    assertEquals(2, CliRun.of("issues", "--archive", archive, "--json").json().size());
  }

  @Test
  void replaceAndSkipExcludeEachOther() {
    CliRun run =
        CliRun.of("import", "--archive", archive, "--replace", "--skip", samples.getFirst());
    assertEquals(2, run.status());
    assertFalse(Files.exists(archive));
  }

  @Test
  void whileSomebodyHoldsTheArchiveOneReadsAndSearchesButDoesNotImport() {
    assertEquals(0, CliRun.of("import", "--archive", archive, samples.get(0)).status());
    try (Archive held = Archive.open(archive)) {
      assertFalse(held.access().refused());
      CliRun refused = CliRun.of("import", "--archive", archive, samples.get(1));
      assertEquals(1, refused.status());
      assertEquals(1, refused.err().lines().count(), refused.err());
      assertEquals(1, CliRun.of("issues", "--archive", archive, "--json").json().size());
      CliRun search = CliRun.of("search", "--archive", archive, "--json", "的");
      assertEquals(0, search.status(), search.err());
      assertTrue(search.json().get("total").asInt() > 0);
    }
  }
}
