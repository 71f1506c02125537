package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportReport;
import kange.model.issue.Contributor;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.model.search.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalProfilesTest {
  private static final String PROSE =
      "渡口的晨雾还没有散，值班的同志已经沿着堤岸走了两个来回，把夜里涨水的刻度一一记在本子上，再把松动的木桩重新敲紧，直到第一班船靠岸。";

  private static final String ISSUE =
      """
      《青石渡》编辑部
      2026年第%s期

      目录

      堤岸札语
      晨雾里的渡口 …… 3
      木桩与刻度 …… 5
      第一班船 …… 7

      晨雾里的渡口

      本篇撰述人 阿拉坦

      %s

      %s（完）

      木桩与刻度

      本篇撰述人 格日勒图

      %s

      渡口快讯第三版请勿外传

      %s（完）

      第一班船

      本篇撰述人 额尔敦

      %s

      %s（完）
      """;

  /** Behind a word that only the habits know. */
  private static final List<String> AUTHORS = List.of("阿拉坦", "格日勒图", "额尔敦");

  private static final String JOURNAL = "青石渡";
  private static final JournalProfile HABITS =
      new JournalProfile(List.of("堤岸札语"), List.of("本篇撰述人"), List.of("（完）"), List.of("渡口快讯*请勿外传"));

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("archive"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void aJournalsHabitsAreKeptWithTheArchive() {
    assertEquals(JournalProfile.NONE, archive.profiles().of(JOURNAL));
    archive.profiles().save(JOURNAL, HABITS);
    archive.close();
    archive = Archive.open(folder.resolve("archive"));
    assertEquals(HABITS, archive.profiles().of(JOURNAL));
  }

  @Test
  void anIssueOfAJournalWhoseHabitsAreKnownComesInReadByThem() throws IOException {
    long plain = importIssue("1");
    assertEquals(JOURNAL, archive.catalogue().issue(plain).orElseThrow().journalLabel());
    assertEquals(List.of(), authors(plain));

    archive.profiles().save(JOURNAL, HABITS);

    assertEquals(AUTHORS, authors(importIssue("2")));
    assertEquals(List.of(), authors(plain), "issues that are there stay as they are");
  }

  @Test
  void anIssueReadAgainIsReadByTheHabitsAndKeepsIdsMarksAndItsDay() throws IOException {
    long id = importIssue("1");
    IssueSummary before = archive.catalogue().issue(id).orElseThrow();
    List<Long> articles = ids(id);
    articles.forEach(a -> archive.marks().setFavourite(a, true));
    archive.profiles().save(JOURNAL, HABITS);

    assertTrue(archive.profiles().reread(id));

    assertEquals(AUTHORS, authors(id));
    assertEquals(articles, ids(id));
    assertTrue(page(id).stream().allMatch(ArticleSummary::favourite));
    assertEquals(before.importedAt(), archive.catalogue().issue(id).orElseThrow().importedAt());
    assertTrue(archive.check(false).sound());
    archive.searcher().awaitLevel();
    assertEquals(1, archive.searcher().search(SearchRequest.of("额尔敦", 5), () -> false).total());
    assertEquals(
        Optional.of("堤岸札语"),
        archive.catalogue().article(articles.getFirst()).orElseThrow().article().column());
  }

  @Test
  void anIssueThatReadsAsBeforeIsLeftAlone() throws IOException {
    long id = importIssue("1");
    assertEquals(List.of(), authors(id));
    assertFalse(archive.profiles().reread(id));
    archive.profiles().save(JOURNAL, HABITS);
    assertTrue(archive.profiles().reread(id));
    assertFalse(archive.profiles().reread(id));
    archive.profiles().save(JOURNAL, JournalProfile.NONE);
    assertTrue(archive.profiles().reread(id), "forgotten habits are undone");
    assertEquals(List.of(), authors(id));
  }

  @Test
  void runningHeadsThatHabitsPassOverStillNameTheIssue() {
    List<String> heads = List.of("*年第*期*", "*总第*", "*编辑部*", "《*》", "*月刊*");
    for (String sample : List.of("markdown-contents.txt", "square-columns.txt")) {
      Path file = SampleFiles.copy(sample, folder);
      ParsedIssue plain = IssueFiles.parse(file);
      archive
          .profiles()
          .save(
              plain.issue().journal().orElseThrow(),
              new JournalProfile(List.of(), List.of(), List.of(), heads));
      ParsedIssue read = archive.catalogue().parsed(importFile(file)).orElseThrow();
      assertNotEquals(plain, read, "the heads are passed over");
      assertEquals(plain.issue(), read.issue());
    }
  }

  @Test
  void anIssueWithoutANameStandsOnTheShelfByItsFilesNameWithoutTheEnding() throws IOException {
    Path file = Files.writeString(folder.resolve("灯下杂记.TXT"), "灯下杂记\n\n" + PROSE + "\n");
    long id = importFile(file);
    assertEquals("灯下杂记", archive.catalogue().issue(id).orElseThrow().journalLabel());
    assertEquals(
        List.of("灯下杂记"), archive.catalogue().journals().stream().map(j -> j.name()).toList());
    assertEquals("灯下杂记.TXT", archive.catalogue().issue(id).orElseThrow().sourceFile());
  }

  @Test
  void anIssueThatIsGoneCannotBeReadAgain() {
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> archive.profiles().reread(7));
    assertEquals("intake.issue-unknown", refused.message().code());
  }

  @Test
  void anArchiveThatIsReadOnlyTellsHabitsAndRefusesToChangeThem() throws IOException {
    long id = importIssue("1");
    archive.profiles().save(JOURNAL, HABITS);
    try (Archive reading = Archive.open(folder.resolve("archive"))) {
      assertEquals(HABITS, reading.profiles().of(JOURNAL));
      assertThrows(
          ArchiveException.class, () -> reading.profiles().save(JOURNAL, JournalProfile.NONE));
      assertThrows(ArchiveException.class, () -> reading.profiles().reread(id));
    }
  }

  private long importIssue(String number) throws IOException {
    String text = ISSUE.formatted(number, PROSE, PROSE, PROSE, PROSE, PROSE, PROSE);
    return importFile(Files.writeString(folder.resolve("渡口" + number + ".txt"), text));
  }

  private long importFile(Path file) {
    ImportReport report = archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
    return report.outcomes().getFirst().issue().orElseThrow();
  }

  private List<ArticleSummary> page(long issue) {
    return archive.catalogue().articles(ArticleFilter.ofIssue(issue), 0, 100);
  }

  private List<Long> ids(long issue) {
    return page(issue).stream().map(ArticleSummary::id).toList();
  }

  private List<String> authors(long issue) {
    return page(issue).stream().flatMap(a -> a.authors().stream()).map(Contributor::name).toList();
  }
}
