package kange.store.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.history.BinEntry;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.model.history.Operation;
import kange.model.history.UndoReport;
import kange.model.issue.Article;
import kange.model.issue.BlockSpan;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Span;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.reading.ReadingPosition;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.TableDump;
import kange.store.TestKeys;
import kange.store.issue.NewIssue;
import kange.store.sql.ChangeLog;
import kange.store.sql.Maintenance;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was deleted, replaced or brought in can be taken back, row by row. */
class UndoStoreTest {
  private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");
  private static final int LONG_LINES = 60_000;
  private static final int LONG_ARTICLE = 200;
  private static final int LARGEST_PART = 300_000;
  private static final String TOOL = "坡道口放了一个工具箱，谁都可以借用。";
  private static final String WELL = "井水在三月里清了，村里人都去看。";

  @TempDir Path folder;
  private Stores stores;
  private long list;

  @BeforeEach
  void open() {
    stores = Stores.open(folder.resolve(Stores.FILE), false, new TestKeys());
    list = stores.marks().lists().create("待读", NOON).id();
  }

  @AfterEach
  void close() {
    assertEquals(0, new Maintenance(stores.database()).danglingRows());
    assertEquals(0, new Maintenance(stores.database()).miscountedIssues().size());
    stores.database().close();
  }

  private static Operation act() {
    return Operation.by("值班员");
  }

  private static NewIssue by(Operation act, ParsedIssue parsed) {
    NewIssue issue = Issues.incoming(parsed);
    return new NewIssue(
        parsed, issue.source(), issue.identity(), issue.importedAt(), act, issue.parser());
  }

  private long add(String number, Article... articles) {
    return stores
        .issues()
        .add(Issues.incoming(Issues.issue("远山机关", 2026, number, List.of(articles))));
  }

  private static Article[] two() {
    return new Article[] {Issues.written(1, "小台账", "导语。", TOOL), Issues.written(2, "夜巡记", WELL)};
  }

  private List<Long> articles(long issue) {
    return stores.articles().page(ArticleFilter.ofIssue(issue), 0, 100).stream()
        .map(ArticleSummary::id)
        .toList();
  }

  /** Marks of every kind on one article. */
  private void mark(long article) {
    stores.userData().setFavourite(article, true, NOON);
    stores.userData().savePosition(new ReadingPosition(article, 0, 0.5, NOON));
    highlight(article, 0);
    stores.marks().notes().write(article, "读过", NOON);
    stores.marks().tags().add(List.of(article), "党建", NOON);
    stores.marks().lists().add(list, List.of(article), NOON);
  }

  private Highlight highlight(long article, int block) {
    return stores
        .marks()
        .highlights()
        .add(
            article,
            List.of(new BlockSpan(block, new Span(0, 3))),
            HighlightColour.YELLOW,
            Optional.of("批"),
            NOON)
        .getFirst();
  }

  private List<String> tags(long article) {
    return Objects.requireNonNull(stores.marks().all().ofArticles(List.of(article)).get(article))
        .tags();
  }

  private void delete(long issue) {
    stores.issues().delete(List.of(issue), act());
  }

  private List<LogEntry> log() {
    return stores.history().log(LogQuery.ALL, 0, 100);
  }

  private List<BinEntry> bin() {
    return stores.history().bin(0, 100);
  }

  @Test
  void aDeletedIssueComesBackRowByRowWithItsMarks() {
    add("1", two());
    long issue = add("2", two());
    articles(issue).forEach(this::mark);
    stores
        .database()
        .change(
            c -> {
              Sql.update(c, "INSERT INTO review VALUES (?, 1, x'0A0B', 1, '{}')", issue);
              Sql.update(c, "INSERT INTO revision VALUES (?, 1, 5, '值班员', '[]')", issue);
            });
    long replaced = add("3", two());
    mark(articles(replaced).getLast());
    // Leaves signs that wait for their article.
    stores
        .issues()
        .replace(replaced, Issues.incoming(Issues.issue("远山机关", 2026, "3", List.of(two()[0]))));
    Map<String, List<String>> before = TableDump.of(stores.database());
    for (long gone : List.of(issue, replaced)) {
      delete(gone);
      assertNotEquals(before, TableDump.of(stores.database()));
      assertEquals(Optional.empty(), stores.issues().find(gone));
      long seen = stores.changes().last();
      UndoReport report = stores.undo().last(act());
      assertEquals(
          List.of("history.deleted"), report.undone().stream().map(m -> m.code()).toList());
      assertEquals(List.of(), report.remarks());
      assertEquals(before, TableDump.of(stores.database()));
      assertEquals(
          List.of(gone),
          stores.changes().after(seen, 10).stream().map(ChangeLog.Change::issue).toList());
    }
  }

  @Test
  void theBinSurvivesReopening() {
    long issue = add("2", two());
    articles(issue).forEach(this::mark);
    Map<String, List<String>> before = TableDump.of(stores.database());
    delete(issue);
    stores.database().close();
    stores = Stores.open(folder.resolve(Stores.FILE), false, new TestKeys());
    assertEquals(List.of("远山机关 2026年第2期"), bin().stream().map(BinEntry::label).toList());
    stores.undo().fetchBack(List.of(bin().getFirst().id()), act());
    assertEquals(before, TableDump.of(stores.database()));
    assertEquals(List.of(), bin());
  }

  @Test
  void aReplacedIssueComesBackRowByRow() {
    long issue = add("2", two());
    articles(issue).forEach(this::mark);
    Map<String, List<String>> before = TableDump.of(stores.database());
    Article other = Issues.written(1, "别的题目", "全新的文字，与旧文无关。");
    stores.issues().replace(issue, Issues.incoming(other));
    stores.undo().last(act());
    assertEquals(before, TableDump.of(stores.database()));
    // What had taken its place is not lost either.
    stores.undo().fetchBack(List.of(bin().getFirst().id()), act());
    assertEquals(
        List.of("别的题目"),
        stores.articles().page(ArticleFilter.ofIssue(issue), 0, 9).stream()
            .map(ArticleSummary::title)
            .toList());
    stores.undo().last(act());
    assertEquals(before, TableDump.of(stores.database()));
  }

  @Test
  void whatReadersMarkedSinceStaysWhenAReplacedIssueComesBack() {
    long issue = add("2", two());
    List<Long> then = articles(issue);
    stores.userData().setFavourite(then.getLast(), true, NOON);
    Highlight old = highlight(then.getFirst(), 1);
    Article fresh = Issues.written(3, "新来的一篇", "只在新读法里的文字。");
    stores
        .issues()
        .replace(issue, Issues.incoming(Issues.written(1, "小台账", TOOL, "尾声。"), two()[1], fresh));
    List<Long> now = articles(issue);
    // Since: a star taken away, a note, a tag, a colour, a position; and marks on an article that
    // goes.
    stores.userData().setFavourite(then.getLast(), false, NOON);
    stores.marks().notes().write(then.getLast(), "后来写的", NOON);
    stores.marks().tags().add(List.of(then.getFirst()), "工具", NOON);
    stores.marks().highlights().recolour(old.id(), HighlightColour.GREEN, NOON);
    stores.userData().savePosition(new ReadingPosition(then.getFirst(), 0, 0.1, NOON));
    stores.marks().lists().add(list, List.of(then.getFirst()), NOON);
    stores.userData().setFavourite(now.getLast(), true, NOON);
    stores.marks().notes().write(now.getLast(), "写在新篇上", NOON);

    UndoReport report = stores.undo().last(act());

    assertEquals(then, articles(issue));
    assertEquals(
        List.of("导语。", TOOL),
        stores.articles().find(then.getFirst()).orElseThrow().article().blocks().stream()
            .map(b -> b.text())
            .toList());
    assertFalse(stores.articles().summaries(List.of(then.getLast())).getFirst().favourite());
    String note =
        stores
            .marks()
            .all()
            .ofArticles(List.of(then.getLast()))
            .get(then.getLast())
            .note()
            .orElseThrow()
            .text();
    assertTrue(note.startsWith("后来写的") && note.contains("写在新篇上"), note);
    assertEquals(List.of("工具"), tags(then.getFirst()));
    Highlight kept =
        stores
            .marks()
            .all()
            .ofArticles(List.of(then.getFirst()))
            .get(then.getFirst())
            .highlights()
            .getFirst();
    assertEquals(old.id(), kept.id());
    assertEquals(HighlightColour.GREEN, kept.colour());
    assertEquals(1, kept.quotation().place().block(), "where its words stand in the old text");
    assertEquals(1, stores.userData().position(then.getFirst()).orElseThrow().block());
    assertEquals(List.of(then.getFirst()), stores.marks().lists().articleIds(list));
    assertEquals(List.of("新来的一篇"), stores.issues().waitingSigns());
    assertEquals(
        List.of("history.marks-wait", "history.marks-handed-on"),
        report.remarks().stream().map(m -> m.code()).toList());
  }

  @Test
  void anImportOfManyIsUndoneAsOne() {
    long there = add("1", two());
    Map<String, List<String>> before = TableDump.of(stores.database());
    Operation act = act();
    for (String number : List.of("2", "3", "4")) {
      stores.issues().add(by(act, Issues.issue("远山机关", 2026, number, 3)));
    }
    stores.issues().replace(there, by(act, Issues.issue("远山机关", 2026, "1", 1)));
    assertEquals(
        List.of(4, 4, 4, 4, 1), log().stream().map(LogEntry::together).toList(), "4 of one act");
    UndoReport report = stores.undo().operation(act.id(), act(), Progress.NONE);
    assertEquals(4, report.undone().size());
    assertEquals(before, TableDump.of(stores.database()));
    assertEquals(4, bin().size());
    ArchiveException again =
        assertThrows(
            ArchiveException.class, () -> stores.undo().operation(act.id(), act(), Progress.NONE));
    assertEquals("history.already-undone", again.message().code());
    stores
        .undo()
        .fetchBack(bin().stream().filter(b -> !b.instead()).map(BinEntry::id).toList(), act());
    assertEquals(4, stores.issues().count());
  }

  @Test
  void whatIsUndoneStandsInTheLogAndIsNamed() {
    long issue = add("2", two());
    delete(issue);
    stores.undo().last(act());
    assertEquals(
        List.of(LogKind.UNDO, LogKind.DELETE, LogKind.IMPORT),
        log().stream().map(LogEntry::kind).toList());
    assertEquals("值班员", log().getFirst().who());
    assertEquals(List.of("远山机关 2026年第2期"), log().getFirst().what().arguments());
    assertTrue(log().get(1).undoneAt().isPresent());
    assertEquals(List.of(false, false, true), log().stream().map(LogEntry::undoable).toList());
    assertEquals(1, stores.history().countLog(new LogQuery(Optional.of(LogKind.DELETE), "")));
    assertEquals(3, stores.history().countLog(new LogQuery(Optional.empty(), "2026年第2")));
    assertEquals(1, stores.history().countLog(new LogQuery(Optional.empty(), "2026-2.TXT")));
    assertEquals(2, stores.history().countLog(new LogQuery(Optional.empty(), "值班")));
    stores.undo().last(act());
    assertEquals(0, stores.issues().count());
    ArchiveException nothing =
        assertThrows(ArchiveException.class, () -> stores.undo().last(act()));
    assertEquals("history.nothing-to-undo", nothing.message().code());
  }

  @Test
  void whereTheSameIssueIsInMeanwhileItIsNamedAndNothingChanges() {
    long issue = add("2", two());
    delete(issue);
    add("2", two()[0]);
    Map<String, List<String>> now = TableDump.of(stores.database());
    ArchiveException refused =
        assertThrows(
            ArchiveException.class,
            () -> stores.undo().fetchBack(List.of(bin().getFirst().id()), act()));
    assertEquals("history.bytes-taken", refused.message().code());
    assertEquals(
        List.of("远山机关 2026年第2期", "远山机关 2026年第2期", "远山机关2026-2.txt"), refused.message().arguments());
    assertEquals(now, TableDump.of(stores.database()));
    assertEquals(1, bin().size());
    assertEquals(3, log().size());
  }

  @Test
  void namesAndNumbersThatAreOthersByThenGiveWay() {
    long issue = add("2", two());
    articles(issue).forEach(this::mark);
    long first = add("1", two());
    stores.marks().lists().add(list, articles(first), NOON);
    delete(issue);
    // The numbers that authors, blocks, tags had are given to others; the list is put in order
    // anew.
    long other = add("3", Issues.article(1, "别的", "别人", "别栏"), Issues.article(2, "又", "江涛", "特稿"));
    stores.marks().tags().add(articles(other), "新词", NOON);
    stores.marks().lists().move(list, articles(first).reversed(), 0, NOON);
    stores.undo().fetchBack(List.of(bin().getFirst().id()), act());
    assertEquals(
        List.of("江涛"),
        stores.articles().page(ArticleFilter.ofIssue(issue), 0, 1).getFirst().authors().stream()
            .map(a -> a.name())
            .toList());
    assertEquals(
        Stream.of(articles(issue), articles(first)).flatMap(List::stream).toList(),
        stores.marks().lists().articleIds(list));
    assertEquals(List.of("党建"), tags(articles(issue).getFirst()));
    assertEquals(List.of("新词"), tags(articles(other).getFirst()));
    assertEquals(
        Optional.of(Issues.issue("远山机关", 2026, "2", List.of(two()))),
        stores.issues().parsed(issue));
  }

  @Test
  void placesOnAListThatWasDeletedAreToldAsGone() {
    long issue = add("2", two());
    articles(issue).forEach(this::mark);
    delete(issue);
    stores.marks().lists().delete(list);
    UndoReport report = stores.undo().last(act());
    assertEquals(
        List.of(List.<Object>of("远山机关 2026年第2期", 2)),
        report.remarks().stream().map(m -> m.arguments()).toList());
    assertEquals(List.of("党建"), tags(articles(issue).getFirst()));
  }

  @Test
  void whatLeftTheBinForGoodCannotBeUndone() {
    long one = add("1", two());
    long two = add("2", two());
    long three = add("3", two());
    delete(one);
    delete(two);
    LogEntry deleted = log().get(1);
    stores.undo().purge(List.of(bin().getLast().id()), act());
    assertEquals(List.of(two), bin().stream().map(BinEntry::issue).toList());
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> stores.undo().entry(deleted.id(), act()));
    assertEquals("history.not-undoable", refused.message().code());
    assertEquals(1, stores.undo().purgeAll(act()));
    assertEquals(0, stores.history().countBin());
    assertEquals(Set.of(three), Set.copyOf(stores.issues().ids()));
    assertEquals(2, stores.history().countLog(new LogQuery(Optional.of(LogKind.PURGE), "")));
  }

  @Test
  void anIssueOfSixtyThousandLinesGoesAndComesBackWithoutBeingHeldInMemory() {
    List<Article> many = new ArrayList<>();
    for (int i = 1; i <= LONG_LINES / LONG_ARTICLE; i++) {
      String[] paragraphs = new String[LONG_ARTICLE];
      for (int p = 0; p < paragraphs.length; p++) {
        paragraphs[p] = "第" + i + "篇第" + p + "段，" + WELL;
      }
      many.add(Issues.written(i, "第" + i + "篇", paragraphs));
    }
    long issue = add("9", many.toArray(Article[]::new));
    Map<String, List<String>> before = TableDump.of(stores.database());
    delete(issue);
    long parts = stores.database().read(c -> Sql.number(c, "SELECT count(*) FROM bin_part"));
    long largest =
        stores.database().read(c -> Sql.number(c, "SELECT max(length(packed)) FROM bin_part"));
    assertTrue(parts > 1 && largest < LARGEST_PART, parts + " parts, " + largest);
    stores.undo().last(act());
    assertEquals(before, TableDump.of(stores.database()));
  }

  @Test
  void aLaterSchemaFindsItsOwnRowsToo() {
    stores
        .database()
        .change(
            c -> {
              Sql.update(
                  c,
                  "CREATE TABLE later (id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE, act TEXT NOT NULL) STRICT");
              Sql.update(
                  c,
                  "CREATE TABLE later_line (later_id INTEGER NOT NULL REFERENCES later (id) ON DELETE CASCADE, line INTEGER NOT NULL) STRICT");
            });
    long issue = add("2", two());
    stores
        .database()
        .change(
            c -> {
              Sql.update(c, "INSERT INTO later VALUES (7, ?, '改题')", issue);
              Sql.update(c, "INSERT INTO later_line VALUES (7, 12)");
            });
    Map<String, List<String>> before = TableDump.rows(stores.database());
    delete(issue);
    stores
        .database()
        .change(
            c -> {
              Sql.update(c, "ALTER TABLE later ADD COLUMN settled INTEGER NOT NULL DEFAULT 3");
              Sql.update(c, "ALTER TABLE later DROP COLUMN act");
            });
    stores.undo().last(act());
    Map<String, List<String>> after = TableDump.rows(stores.database());
    assertEquals(List.of("[7, " + issue + ", 3]"), after.get("later"));
    assertEquals(before.get("later_line"), after.get("later_line"));
    assertEquals(before.get("article"), after.get("article"));
  }

  /**
   * A row that kept the issue from going could not come back with it. One that only remembers the
   * issue, and forgets it when it goes, is none of its own.
   */
  @Test
  void allThatHangsOnAnIssueGoesWithIt() {
    Set<String> own = new HashSet<>(Set.of("issue"));
    List<String> others = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      others.clear();
      stores
          .database()
          .change(
              c ->
                  Sql.list(
                      c,
                      "SELECT m.name, k.\"table\", k.on_delete FROM sqlite_schema m,"
                          + " pragma_foreign_key_list(m.name) k WHERE m.type = 'table'"
                          + " AND k.on_delete <> 'SET NULL'",
                      r ->
                          own.contains(r.getString(2))
                              && (r.getString(3).equals("CASCADE")
                                  ? own.add(r.getString(1))
                                  : others.add(r.getString(1)))));
    }
    assertTrue(
        own.containsAll(Set.of("block", "leftover_line", "kept_sign", "revision")), own::toString);
    assertEquals(List.of(), others);
  }
}
