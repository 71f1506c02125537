package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kange.model.ArchiveException;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.DateOrder;
import kange.model.catalogue.IssueSummary;
import kange.model.history.Operation;
import kange.model.issue.Article;
import kange.model.issue.BlockSpan;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.Correction;
import kange.model.issue.IssueDoubts;
import kange.model.issue.JournalProfile;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Span;
import kange.model.issue.TextChange;
import kange.model.marks.HighlightColour;
import kange.model.reading.ArticleBody;
import kange.model.reading.ArticleText;
import kange.model.reading.ReadingPosition;
import kange.model.review.Revision;
import kange.model.scan.ScanFile;
import kange.model.scan.ScanFormat;
import kange.model.source.IssueSource;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.TestKeys;
import kange.store.authority.AuthorityStore;
import kange.store.marks.HighlightStore;
import kange.store.marks.NoteStore;
import kange.store.marks.ReadingListStore;
import kange.store.marks.TagStore;
import kange.store.marks.UserDataStore;
import kange.store.scan.ScanStore;
import kange.store.sql.ChangeLog;
import kange.store.sql.Database;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueStoreTest {
  private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");

  @TempDir Path folder;
  private Database database;
  private IssueStore issues;
  private SourceStore sources;
  private ArticleStore articles;
  private UserDataStore userData;

  @BeforeEach
  void open() {
    database = Database.open(EmptyArchive.at(folder.resolve("kange.db")));
    issues = new IssueStore(database, new TestKeys());
    sources = new SourceStore(database);
    articles = new ArticleStore(database);
    userData = new UserDataStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anIssueComesBackAsItWasWritten() {
    ParsedIssue parsed = Issues.issue("远山机关", 2026, "2", 3);
    long id = issues.add(Issues.incoming(parsed));
    assertEquals(Optional.of(parsed), issues.parsed(id));
    IssueSource source = Issues.incoming(parsed).source();
    assertArrayEquals(source.bytes(), sources.bytes(id).orElseThrow());
    assertEquals(source.taken(), sources.find(id).orElseThrow().taken());
  }

  @Test
  void anIssueThatIsNotThereHasNoParseAndNoDoubts() {
    long nobody = issues.add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 1))) + 1;
    assertEquals(Optional.empty(), issues.parsed(nobody));
    assertEquals(Optional.empty(), issues.doubts(nobody));
  }

  @Test
  void anIssueWhoseSourceIsLostHasNoParse() {
    long id = issues.add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 1)));
    database.change(c -> Sql.update(c, "DELETE FROM source WHERE issue_id = ?", id));
    assertEquals(Optional.empty(), issues.parsed(id));
  }

  @Test
  void severalAuthorsComeBackInPrintedOrder() {
    Article one = Issues.article(1, "三人谈", "江涛", "特稿");
    List<Contributor> authors =
        List.of(
            new Contributor("单田", ContributorKind.PERSON),
            new Contributor("远山市 档案馆", ContributorKind.ORGANIZATION),
            new Contributor("江涛", ContributorKind.PERSON));
    Article written =
        new Article(
            one.title(),
            one.subtitle(),
            one.kicker(),
            authors,
            one.byline(),
            one.column(),
            one.page(),
            one.source(),
            one.note(),
            one.lines(),
            one.blocks(),
            one.confidence(),
            one.warnings());
    ParsedIssue parsed = Issues.issue("远山机关", 2026, "2", List.of(written));
    long id = issues.add(Issues.incoming(parsed));
    assertEquals(Optional.of(parsed), issues.parsed(id));
    assertEquals(authors, articles.page(ArticleFilter.ofIssue(id), 0, 1).getFirst().authors());
  }

  @Test
  void theListShowsIssuesByJournalAndNewestFirst() {
    for (String number : List.of("2", "10", "增刊", "9")) {
      issues.add(Issues.incoming(Issues.issue("乙刊", 2025, number, 1)));
    }
    issues.add(Issues.incoming(Issues.issue("乙刊", 2026, "1", 1)));
    issues.add(Issues.incoming(Issues.issue("丙刊", 2020, "1", 2)));
    List<String> labels = issues.all().stream().map(IssueSummary::label).toList();
    assertEquals(
        List.of(
            "丙刊 2020年第1期",
            "乙刊 2026年第1期",
            "乙刊 2025年增刊",
            "乙刊 2025年第10期",
            "乙刊 2025年第9期",
            "乙刊 2025年第2期"),
        labels);
    IssueSummary first = issues.all().get(0);
    assertEquals(2, first.articles());
    assertEquals(3, first.doubts());
    // A heading and a paragraph each: 一、丙刊1第1篇 and 丙刊1第1篇的正文，𠮷祥二〇二六。
    assertEquals(2 * (8 + 6 + 11), first.characters());
    assertEquals(List.of("特稿", "调研"), first.columns());
    assertEquals(Optional.of(first), issues.find(first.id()));
  }

  @Test
  void theSameIdentityOrTheSameBytesCannotBeThereTwice() {
    ParsedIssue parsed = Issues.issue("远山机关", 2026, "2", 3);
    long id = issues.add(Issues.incoming(parsed));
    assertThrows(ArchiveException.class, () -> issues.add(Issues.incoming(parsed)));
    assertEquals(1, issues.count());
    assertEquals(Optional.of(id), sources.issueOf(parsed.source().sha256()));
    assertEquals(Optional.of(id), issues.withIdentity("远山机关20262"));
    assertEquals(3, articles.count(ArticleFilter.ALL));
  }

  @Test
  void deletingAnIssueLeavesNoRowBehind() {
    List<Long> empty = rowCounts();
    long id = issues.add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 3)));
    long article = articles.page(ArticleFilter.ofIssue(id), 0, 1).get(0).id();
    userData.setFavourite(article, true, NOON);
    userData.savePosition(new ReadingPosition(article, 2, 0.5, NOON));
    new HighlightStore(database, new TestKeys())
        .add(
            article,
            List.of(new BlockSpan(0, new Span(0, 2))),
            HighlightColour.YELLOW,
            Optional.empty(),
            NOON);
    new NoteStore(database).write(article, "读过", NOON);
    new TagStore(database, new TestKeys()).add(List.of(article), "党建", NOON);
    ReadingListStore lists = new ReadingListStore(database, new TestKeys());
    lists.add(lists.create("待读", NOON).id(), List.of(article), NOON);
    long leaving = articles.page(ArticleFilter.ofIssue(id), 2, 1).get(0).id();
    userData.setFavourite(leaving, true, NOON);
    issues.replace(id, Issues.incoming(Issues.issue("远山机关", 2026, "2", 2)));
    correct(id);
    AuthorityName name = new AuthorityName(AuthorityKind.PERSON, "单田");
    AuthorityName other = new AuthorityName(AuthorityKind.PERSON, "单田（二）");
    new AuthorityStore(database, new TestKeys())
        .apply(new AuthorityAct.Distinguish(name, other, List.of(article)), Issues.by());
    ScanFile scan = new ScanFile(0, "印本.pdf", "ab", ScanFormat.PDF, 9, 4);
    new ScanStore(database).attach(id, List.of(scan), Issues.by());
    new ScanStore(database).label(id, 2, Optional.of(1));
    assertFalse(rowCounts().contains(0L), "every table must be filled: " + rowCounts());
    issues.delete(List.of(id), Issues.by());
    assertEquals(empty, rowCounts());
    assertThrows(ArchiveException.class, () -> issues.delete(List.of(id), Issues.by()));
  }

  @Test
  void replacingAnIssueKeepsMarksOfArticlesThatAreStillThere() {
    ParsedIssue before = Issues.issue("远山机关", 2026, "2", 4);
    long id = issues.add(Issues.incoming(before));
    List<Long> ids = ids(id);
    ids.forEach(a -> userData.setFavourite(a, true, NOON));
    ids.forEach(a -> userData.savePosition(new ReadingPosition(a, 1, 0.25, NOON)));
    // The first is gone, the second retitled at its place, the third and fourth swapped.
    List<Article> now = new ArrayList<>();
    now.add(Issues.article(2, "换了题目", "江涛", "新栏目"));
    now.add(Issues.article(4, "远山机关2第 4 篇", "江涛", "特稿"));
    now.add(Issues.article(3, "远山机关2第3篇", "何人", "特稿"));
    now.add(Issues.article(9, "新添一篇", "何人", "特稿"));
    ParsedIssue after = Issues.issue("远山机关", 2026, "2", now);
    issues.replace(id, Issues.incoming(after));

    assertEquals(Optional.of(after), issues.parsed(id));
    List<Long> idsNow = ids(id);
    assertEquals(List.of(ids.get(1), ids.get(3), ids.get(2)), idsNow.subList(0, 3));
    assertFalse(ids.contains(idsNow.get(3)), "a new article gets an id that was never used");
    assertEquals(
        List.of(true, true, true, false),
        articles.summaries(idsNow).stream().map(ArticleSummary::favourite).toList());
    assertEquals(0.25, userData.position(ids.get(1)).orElseThrow().fraction());
    assertEquals(Optional.empty(), userData.position(ids.get(0)));
    assertEquals(4, articles.count(ArticleFilter.ALL));
  }

  @Test
  void anArticleThatMovedToOtherLinesIsKnownByItsTitle() {
    long id = issues.add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 2)));
    List<Long> before = ids(id);
    Article moved = Issues.article(9, "远山机关2第2篇", "江涛", "特稿");
    issues.replace(id, Issues.incoming(Issues.issue("远山机关", 2026, "2", List.of(moved))));
    assertEquals(before.subList(1, 2), ids(id));
    assertEquals(Optional.of("远山机关2026-2.txt"), sources.name(id));
    assertEquals(
        articles.summaries(ids(id)),
        articles.printedSummaries(ids(id)),
        "nothing was said of names");
  }

  @Test
  void anIssueReadAnewShowsItsNewCard() {
    long id = issues.add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 4)));
    issues.replace(id, Issues.incoming(Issues.issue("远山通讯", 2025, "3", 2)));
    IssueSummary now = issues.find(id).orElseThrow();
    assertEquals("远山通讯 2025年第3期", now.label());
    assertEquals(2, now.articles());
    assertEquals(Optional.of(id), issues.withIdentity("远山通讯20253"));
    assertEquals(Optional.empty(), issues.withIdentity("远山机关20262"));
  }

  @Test
  void partsOfAnIssueAreReadByThemselves() {
    ParsedIssue parsed = Issues.issue("远山机关", 2026, "2", 2);
    ParsedIssue blank = Issues.issue("远山机关", 2026, "3", 0);
    long id = issues.add(Issues.incoming(parsed));
    long empty = issues.add(Issues.incoming(blank));
    assertEquals(List.of(id, empty), issues.ids());
    assertEquals(2, issues.count());
    assertEquals(parsed.other(), issues.leftovers(id));
    assertEquals(Optional.of(parsed.source().sha256()), sources.digest(id));
    assertEquals(
        List.of(new LineRange(1, 1), new LineRange(2, 4), new LineRange(5, 7)),
        issues.claimedLines(id).stream()
            .sorted(Comparator.comparingInt(LineRange::first))
            .toList());
    IssueDoubts doubts = issues.doubts(id).orElseThrow();
    assertEquals(parsed.warnings(), doubts.ofIssue());
    assertEquals(
        parsed.articles().stream().map(Article::warnings).toList(),
        doubts.ofArticles().stream().map(IssueDoubts.OfArticle::doubts).toList());
  }

  @Test
  void articlesAreReadOneByOneOrTogether() {
    ParsedIssue parsed = Issues.issue("远山机关", 2026, "2", 3);
    long id = issues.add(Issues.incoming(parsed));
    List<Long> ids = ids(id);
    assertEquals(ids, articles.ids(ArticleFilter.ofIssue(id), DateOrder.NEWEST));
    assertEquals(
        parsed.articles(), articles.ofIssue(id).stream().map(ArticleText::article).toList());
    assertEquals(parsed.articles().get(1), articles.find(ids.get(1)).orElseThrow().article());
    assertEquals(
        List.of(parsed.articles().get(2).blocks(), parsed.articles().get(0).blocks()),
        articles.bodies(List.of(ids.get(2), 98765L, ids.get(0))).stream()
            .map(ArticleBody::blocks)
            .toList());
    assertEquals(Optional.empty(), articles.find(98765));
  }

  @Test
  void replacingLeavesNothingOfTheOldReadingBehind() {
    long id = issues.add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 4)));
    List<Long> once = rowCounts();
    issues.replace(id, Issues.incoming(Issues.issue("远山机关", 2026, "2", 4)));
    assertEquals(once, rowCounts());
  }

  @Test
  void everyChangeOfAnIssueGetsANewNumber() {
    ChangeLog changes = new ChangeLog(database);
    assertEquals(0, changes.last());
    long one = issues.add(Issues.incoming(Issues.issue("远山机关", 2026, "1", 1)));
    long two = issues.add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 1)));
    issues.replace(one, Issues.incoming(Issues.issue("远山机关", 2026, "1", 1)));
    issues.delete(List.of(two), Issues.by());
    assertEquals(
        List.of(new ChangeLog.Change(3, one, false), new ChangeLog.Change(4, two, true)),
        changes.after(0, 10));
    assertEquals(List.of(new ChangeLog.Change(4, two, true)), changes.after(3, 10));
    assertEquals(new ChangeLog.Lag(4, 1, 0, 1), changes.lag(3));
  }

  private void correct(long id) {
    ParsedIssue now = issues.parsed(id).orElseThrow();
    List<Integer> same = IntStream.range(0, now.articles().size()).boxed().toList();
    Correction act = new TextChange(2, "另一个题目");
    new ReviewStore(database, new TestKeys())
        .add(
            id,
            now,
            1,
            JournalProfile.NONE,
            new Revision(List.of(act), NOON, "reader"),
            1,
            new ReviewStore.Step(
                now,
                now,
                Optional.empty(),
                same,
                new ChangeLog(database).of(id),
                Operation.by("reader"),
                ""));
  }

  private List<Long> ids(long issue) {
    return articles.page(ArticleFilter.ofIssue(issue), 0, 100).stream()
        .map(ArticleSummary::id)
        .toList();
  }

  /** Rows of every table that holds issues or what hangs on them. */
  private List<Long> rowCounts() {
    return database.read(
        c -> {
          List<Long> counts = new ArrayList<>();
          for (String table :
              Sql.list(
                  c,
                  "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                      + " AND name NOT IN ('archive', 'digest', 'change_log', 'journal_habit', 'reading_list',"
                      + " 'log', 'bin', 'bin_part', 'see_change', 'distinct_names',"
                      + " 'declined_habit', 'bin_scan', 'habit_change', 'given_mark',"
                      + " 'departed_article', 'departed_mark') AND name NOT LIKE 'queued%' ORDER BY name",
                  r -> r.getString(1))) {
            counts.add(Sql.number(c, "SELECT count(*) FROM " + table));
          }
          return counts;
        });
  }
}
