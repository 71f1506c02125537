package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import kange.app.shell.SampleIssues;
import kange.archive.Archive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that look into an archive, on one that holds all samples. */
class ArchiveCommandsTest {
  @TempDir static Path folder;
  private static Path archive;
  private static List<Path> samples;

  @BeforeAll
  static void importSamples() throws IOException {
    archive = folder.resolve("archive");
    samples = SampleIssues.copyTo(folder.resolve("samples"));
    CliRun run = CliRun.of("import", "--archive", archive, "--json", folder.resolve("samples"));
    assertEquals(0, run.status(), run.err());
    assertEquals(samples.size(), run.json().get("imported").asInt());
    assertEquals("", run.err());
  }

  private static CliRun run(String command, Object... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = command;
    all[1] = "--archive";
    all[2] = archive;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return CliRun.of(all);
  }

  private static JsonNode firstArticle() {
    return run("articles", "--json").json().get(0);
  }

  private static JsonNode articleTitled(String pattern) {
    return StreamSupport.stream(run("articles", "--json").json().spliterator(), false)
        .filter(article -> article.get("title").asString().matches(pattern))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void issuesAreListedAsJsonAndAsATable() {
    JsonNode issues = run("issues", "--json").json();
    assertEquals(samples.size(), issues.size());
    CliRun table = run("issues");
    assertEquals(0, table.status());
    for (JsonNode issue : issues) {
      assertTrue(issue.get("articles").asInt() > 0, issue.toString());
      assertTrue(table.out().contains(issue.get("file").asString()), table.out());
    }
    assertTrue(table.out().contains("共 " + samples.size() + " 期"), table.out());
  }

  @Test
  void anIssueThatNamesNoJournalIsListedWithoutOneAndNotUnderItsFilesName() throws IOException {
    Path own = folder.resolve("unnamed");
    Path greeting = Files.writeString(folder.resolve("问候.txt"), "你好");
    CliRun done = CliRun.of("import", "--archive", own, "--as-is", greeting);
    assertTrue((done.out() + done.err()).contains("“问候.txt”已导入，刊名不详，"), done.out() + done.err());
    String table = CliRun.of("issues", "--archive", own).out();
    assertTrue(table.contains("刊名不详"), table);
    assertEquals(List.of("问候.txt"), words(table, "问候"));
    String articles = CliRun.of("articles", "--archive", own).out();
    assertEquals(List.of("刊名不详（问候）"), words(articles, "问候"));
  }

  private static List<String> words(String text, String part) {
    return Arrays.stream(text.split("\\s+")).filter(word -> word.contains(part)).toList();
  }

  @Test
  void whatTheDatabaseAnswersLeavesTheIndexAlone() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("without an index"));
    Files.copy(archive.resolve("kange.db"), copy.resolve("kange.db"));
    JsonNode article = firstArticle().get("id");
    assertEquals(0, CliRun.of("issues", "--archive", copy).status());
    assertEquals(0, CliRun.of("articles", "--archive", copy).status());
    assertEquals(0, CliRun.of("show", "--archive", copy, article).status());
    assertTrue(Files.notExists(copy.resolve("index")), "nobody asked for the index");
  }

  @Test
  void articlesOfAnIssueAreThoseTheIssueCounts() {
    for (JsonNode issue : run("issues", "--json").json()) {
      JsonNode articles = run("articles", "--issue", issue.get("id"), "--json").json();
      assertEquals(issue.get("articles").asInt(), articles.size());
      articles.forEach(a -> assertEquals(issue.get("id"), a.get("issue")));
    }
  }

  @Test
  void articlesAreNarrowedByColumnAndByAuthor() {
    JsonNode all = run("articles", "--json").json();
    JsonNode some =
        StreamSupport.stream(all.spliterator(), false)
            .filter(a -> !a.get("column").isNull() && !a.get("authors").isEmpty())
            .findFirst()
            .orElseThrow();
    String column = some.get("column").asString();
    String author = some.get("authors").get(0).get("name").asString();
    JsonNode inColumn = run("articles", "--column", column, "--json").json();
    assertTrue(inColumn.size() > 0 && inColumn.size() < all.size());
    inColumn.forEach(a -> assertEquals(column, a.get("column").asString()));
    JsonNode byAuthor = run("articles", "--author", author, "--json").json();
    assertTrue(byAuthor.size() > 0 && byAuthor.size() < all.size());
    byAuthor.forEach(a -> assertTrue(a.get("authors").toString().contains(author)));
    assertTrue(run("articles", "--author", author).out().contains(some.get("title").asString()));
  }

  @Test
  void anArticleIsShownWithEveryWordOfItsText() {
    JsonNode id = firstArticle().get("id");
    JsonNode article = run("show", id, "--json").json();
    assertEquals(id, article.get("id"));
    String shown = run("show", id).out();
    assertTrue(shown.contains(article.get("title").asString()), shown);
    assertTrue(article.get("blocks").size() > 0);
    for (JsonNode block : article.get("blocks")) {
      block.get("text").asString().lines().forEach(l -> assertTrue(shown.contains(l), l));
    }
  }

  @Test
  void anUnknownArticleIsOneSentenceAndStatusOne() {
    CliRun run = run("show", 987654);
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("987654"), run.err());
  }

  @Test
  void searchFindsAWordOfATitleAndSaysHowLongItTook() {
    JsonNode article = articleTitled("\\p{IsHan}{4}.*");
    String word = article.get("title").asString().substring(0, 4);
    JsonNode found = run("search", "--json", word).json();
    assertEquals(word, found.get("query").asString());
    assertTrue(found.get("total").asInt() >= 1, found.toString());
    assertTrue(found.get("elapsed_ms").isNumber());
    assertTrue(found.get("facets").get("journals").size() > 0);
    assertTrue(
        StreamSupport.stream(found.get("hits").spliterator(), false)
            .anyMatch(h -> h.get("article").equals(article.get("id"))),
        found.toString());
    assertTrue(run("search", word).out().contains("〔" + word + "〕"));
  }

  @Test
  void aTitlePrintedWithSpacesIsFoundByItsCharacters() {
    JsonNode article = articleTitled("(\\p{IsHan} ){3}\\p{IsHan}.*");
    String printed = article.get("title").asString().substring(0, 7);
    String found = run("search", printed.replace(" ", "")).out();
    assertTrue(found.contains("〔" + printed + "〕"), found);
  }

  @Test
  void limitIsTheMostHitsShown() {
    assertEquals(2, run("search", "--json", "--limit", 2, "的").json().get("hits").size());
  }

  @Test
  void aFileOfQueriesGivesOneLineOfJsonEach() throws IOException {
    Path queries = folder.resolve("queries.txt");
    Files.writeString(queries, "\uFEFF工作\r\n\r\n学习 服务\r\n没有哪一篇有这句话呀\r\n");
    CliRun run = run("search", "--queries", queries);
    assertEquals(0, run.status(), run.err());
    List<JsonNode> lines = run.out().lines().map(l -> new JsonMapper().readTree(l)).toList();
    assertEquals(3, lines.size());
    assertEquals("工作", lines.get(0).get("query").asString());
    assertEquals("学习 服务", lines.get(1).get("query").asString());
    assertTrue(lines.get(0).get("total").asInt() > 0);
    assertEquals(0, lines.get(2).get("total").asInt());
    lines.forEach(l -> assertTrue(l.get("elapsed_ms").isNumber()));
  }

  @Test
  void queriesThatAreNotUtf8AreRefusedInOneSentence() throws IOException {
    Path queries = folder.resolve("gbk.txt");
    Files.write(queries, "党建".getBytes(Charset.forName("GB18030")));
    CliRun run = run("search", "--queries", queries);
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("UTF-8"), run.err());
  }

  @Test
  void aSoundArchiveIsSaidToBeSound() {
    CliRun run = run("check");
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.err());
    assertTrue(run.out().contains("完好"), run.out());
  }

  @Test
  void aBackupRestoresToTheSameArchive() {
    Path backup = folder.resolve("archive.backup");
    Path restored = folder.resolve("restored");
    assertEquals(0, run("backup", backup).status());
    CliRun restore = CliRun.of("restore", backup, restored);
    assertEquals(0, restore.status(), restore.err());
    assertEquals(
        run("articles", "--json").json(),
        CliRun.of("articles", "--archive", restored, "--json").json());
    assertEquals(0, CliRun.of("check", "--archive", restored).status());
  }

  @Test
  void aBackupIsTriedOutWithoutWritingAnything() throws IOException {
    Path backup = folder.resolve("archive.backup");
    assertEquals(0, run("backup", backup).status());
    byte[] before = Files.readAllBytes(backup);
    CliRun tried = run("backup", "--verify", backup);
    assertEquals(0, tried.status(), tried.err());
    assertTrue(tried.out().contains("这份备份可靠"), tried.out());
    assertArrayEquals(before, Files.readAllBytes(backup));
    Files.write(backup, Arrays.copyOf(before, before.length / 2));
    CliRun half = run("backup", "--verify", backup);
    assertEquals(1, half.status());
    assertTrue(half.err().contains("不是刊阁的备份文件"), half.err());
  }

  @Test
  void marksAreWrittenByThemselvesAndBroughtBackWhereTheyAreMissing() throws IOException {
    Path own = folder.resolve("own");
    assertEquals(0, CliRun.of("import", "--archive", own, folder.resolve("samples")).status());
    try (Archive open = Archive.open(own)) {
      open.marks().setFavourite(1, true);
      open.marks().note(1, "一条批注");
    }
    Path copy = folder.resolve("marks.jsonl");
    CliRun written = CliRun.of("backup", "--archive", own, "--marks", copy);
    assertEquals(0, written.status(), written.err());
    assertTrue(Files.readString(copy).contains("一条批注"));
    try (Archive open = Archive.open(own)) {
      open.marks().note(1, "");
    }
    CliRun back = CliRun.of("restore", "--marks", copy, own);
    assertEquals(0, back.status(), back.err());
    assertTrue(back.out().contains("带回 1 项"), back.out());
    try (Archive open = Archive.open(own)) {
      assertEquals("一条批注", open.marks().of(1).note().orElseThrow().text());
      open.marks().note(1, "另一条");
    }
    assertEquals(1, CliRun.of("restore", "--marks", copy, own).status());
    assertEquals(1, CliRun.of("restore", "--marks", copy, folder.resolve("nowhere")).status());
  }
}
