package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.DateOrder;
import kange.model.catalogue.IssueFilter;
import kange.model.catalogue.NameFilter;
import kange.model.catalogue.NameKind;
import kange.model.intake.DuplicatePolicy;
import kange.model.marks.MarkQuery;
import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.store.sql.Statements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementsTest {
  private static final String PROSE =
      "渡口的晨雾还没有散，值班的同志已经沿着堤岸走了两个来回，把夜里涨水的刻度一一记在本子上，再把松动的木桩重新敲紧，直到第一班船靠岸。";
  private static final String SURNAMES = "赵钱孙李周吴郑王冯陈";
  private static final String GIVEN = "建国文海晓明立春秋实";
  private static final int ISSUES = 30;
  private static final int ARTICLES_PER_ISSUE = 20;
  private static final int PAGE = 50;
  private static final int FEW = 5;
  private static final int EXPORTED = 500;

  @TempDir static Path folder;
  private static Archive archive;

  @BeforeAll
  static void fill() throws IOException {
    archive = Archive.open(folder.resolve("archive"));
    for (int i = 1; i <= ISSUES; i++) {
      write("青石渡", i, ARTICLES_PER_ISSUE);
    }
    archive.importFiles(List.of(folder.resolve("files")), DuplicatePolicy.REPORT, Progress.NONE);
    archive.searcher().awaitLevel();
    assertEquals(ISSUES * ARTICLES_PER_ISSUE, archive.catalogue().articleCount(ArticleFilter.ALL));
  }

  private static Path write(String journal, int issue, int articles) throws IOException {
    StringBuilder contents = new StringBuilder();
    StringBuilder texts = new StringBuilder();
    for (int a = 1; a <= articles; a++) {
      String title = "渡口纪事之" + numeral(issue) + "与" + numeral(a);
      String author = "" + SURNAMES.charAt(a % 10) + GIVEN.charAt(issue % 10) + "芳";
      if (a % 4 == 1) {
        contents.append("\n## 栏目").append(numeral(issue)).append(numeral(a)).append("\n\n");
      }
      contents.append("- %02d %s  \n%s\n".formatted(1 + 3 * a, title, author));
      texts.append("# ").append(title).append("\n\n文 / ").append(author).append("\n\n");
      texts.append(PROSE).append("\n\n").append(PROSE).append("\n\n");
    }
    String masthead = "# " + journal + "\n20" + (10 + issue) + "年第1期\n\n# 目录\n\n";
    Path files = Files.createDirectories(folder.resolve("files"));
    return Files.writeString(
        files.resolve(journal + issue + ".txt"), masthead + contents + "\n" + texts);
  }

  private static String numeral(int n) {
    String digits = "零一二三四五六七八九";
    return "" + digits.charAt(n / 10) + digits.charAt(n % 10);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  @Test
  void aPageOfHitsTakesAtMostFiveStatements() {
    for (String words : List.of("渡口", "渡口 晨雾", "值班晨雾堤岸木桩", "zhaojianfang")) {
      SearchRequest page = SearchRequest.of(words, PAGE);
      SearchResult found = archive.searcher().search(page, () -> false);
      assertTrue(found.hits().size() >= FEW, words + ": " + found.hits().size());
      assertTrue(statements(() -> archive.searcher().search(page, () -> false)) <= 5, words);
    }
  }

  @Test
  void allThatMatchIsNamedWithoutAStatement() {
    SearchRequest all = SearchRequest.all("渡口", SearchFilter.NONE, SearchOrder.RELEVANCE);
    assertEquals(ISSUES * ARTICLES_PER_ISSUE, archive.searcher().ids(all, () -> false).size());
    assertEquals(0, statements(() -> archive.searcher().ids(all, () -> false)));
  }

  @Test
  void suggestionsAreReadInTwoStatementsTitlesAndOtherNames() {
    assertTrue(archive.searcher().suggest("渡口", PAGE).size() >= FEW);
    assertEquals(2, statements(() -> archive.searcher().suggest("渡口", PAGE)));
  }

  @Test
  void noPageTakesMoreStatementsForMoreRows() {
    Catalogue catalogue = archive.catalogue();
    assertTheSame(limit -> catalogue.issues(IssueFilter.ALL, 0, limit));
    assertTheSame(limit -> catalogue.articles(ArticleFilter.ALL, 0, limit));
    assertTheSame(limit -> catalogue.names(NameFilter.all(NameKind.COLUMN), 0, limit));
    assertTheSame(limit -> catalogue.names(NameFilter.all(NameKind.PERSON), 0, limit));
    archive.marks().tags().add(ids(PAGE), "晨雾");
    ids(PAGE).forEach(id -> archive.marks().setFavourite(id, true));
    assertTheSame(limit -> archive.marks().search(MarkQuery.ALL, 0, limit).hits());
    assertTheSame(limit -> archive.marks().tags().articles("晨雾", 0, limit));
    long list = archive.marks().lists().create("渡口").id();
    archive.marks().lists().add(list, ids(PAGE));
    assertTheSame(limit -> archive.marks().lists().articles(list, 0, limit));
  }

  @Test
  void aTagIsGivenToManyArticlesInAsManyStatementsAsToOne() {
    long one = statements(() -> archive.marks().tags().add(ids(1), "晨雾"));
    archive.marks().tags().delete("晨雾");
    assertEquals(one, statements(() -> archive.marks().tags().add(ids(PAGE), "晨雾")));
    assertEquals(ids(PAGE).size(), archive.marks().tags().articles("晨雾", 0, PAGE).size());
  }

  @Test
  void aListForExportIsSummedUpInOneStatementHoweverLong() {
    List<Long> all = ids(EXPORTED);
    assertEquals(EXPORTED, archive.catalogue().summaries(all).size());
    assertEquals(1, statements(() -> archive.catalogue().summaries(all)));
  }

  @Test
  void anExportReadsManyArticlesAsItReadsFew() {
    Path file = folder.resolve("出.txt");
    assertEquals(
        statements(() -> archive.exports().write(ids(FEW), file, Progress.NONE)),
        statements(() -> archive.exports().write(ids(EXPORTED), file, Progress.NONE)));
  }

  @Test
  void anIssueWithManyArticlesIsReadAsOneWithFew() throws IOException {
    Path file = write("独页", 1, 1);
    long small = imported(file);
    long large = archive.catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().issueId();
    for (LongFunction<?> reading :
        List.<LongFunction<?>>of(
            id -> archive.catalogue().parsed(id),
            id -> archive.catalogue().doubts(id),
            id -> archive.catalogue().leftovers(id),
            id -> archive.profiles().reread(id))) {
      assertEquals(statements(() -> reading.apply(small)), statements(() -> reading.apply(large)));
    }
    archive.history().delete(List.of(small));
    archive.searcher().awaitLevel();
  }

  private static long imported(Path file) {
    return archive
        .importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE)
        .outcomes()
        .getFirst()
        .issue()
        .orElseThrow();
  }

  private static List<Long> ids(int count) {
    return archive.catalogue().articleIds(ArticleFilter.ALL, DateOrder.NEWEST).subList(0, count);
  }

  /** The same statements for a page of few rows as for a page of many. */
  private static void assertTheSame(IntFunction<List<?>> page) {
    assertEquals(FEW, page.apply(FEW).size());
    assertTrue(page.apply(PAGE).size() > 2 * FEW);
    assertEquals(statements(() -> page.apply(FEW)), statements(() -> page.apply(PAGE)));
  }

  private static int statements(Supplier<?> work) {
    return Statements.during(work).size();
  }
}
