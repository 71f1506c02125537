package kange.store.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.issue.BlockSpan;
import kange.model.issue.LineRange;
import kange.model.issue.Span;
import kange.model.marks.ArticleMarks;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.TestKeys;
import kange.store.issue.ArticleStore;
import kange.store.issue.IssueStore;
import kange.store.sql.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Highlights and notes, and what becomes of them when their issue is read anew. */
class HighlightStoreTest {
  private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");
  private static final String FIRST = "石桥巷的排水口一共有三十七个，哪一个归谁管，过去谁也说不清。";
  private static final String SECOND = "网格员每天走一遍，把看到的记在本子上，回来再录进系统。";
  private static final String QUOTE = "把看到的记在本子上";

  @TempDir Path folder;
  private Database database;
  private IssueStore issues;
  private HighlightStore highlights;
  private MarkStore marks;
  private long issue;
  private long article;

  @BeforeEach
  void open() {
    database = Database.open(EmptyArchive.at(folder.resolve("kange.db")));
    issues = new IssueStore(database, new TestKeys());
    highlights = new HighlightStore(database, new TestKeys());
    marks = new MarkStore(database, new TestKeys());
    issue =
        issues.add(
            Issues.incoming(
                Issues.written(1, "小台账", FIRST, SECOND), Issues.written(2, "灯下读志", "夜深了。")));
    article = ids().get(0);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aHighlightComesBackWithItsWordsColourAndNote() {
    Highlight made = mark(QUOTE, Optional.of("好办法"));
    assertEquals(QUOTE, made.text());
    assertEquals(Optional.of(place(1, SECOND, QUOTE)), made.place());
    assertEquals(List.of(made), highlights.ofArticle(article));
    assertEquals(
        made,
        highlights.recolour(made.id(), HighlightColour.PINK, NOON.plusSeconds(9)).orElseThrow());
    highlights.annotate(made.id(), Optional.empty(), NOON.plusSeconds(10));
    Highlight now = highlights.find(made.id()).orElseThrow();
    assertEquals(HighlightColour.PINK, now.colour());
    assertEquals(Optional.empty(), now.note());
    assertEquals(NOON.plusSeconds(10), now.changedAt());
    assertEquals(NOON, now.createdAt());
    assertEquals(Optional.empty(), highlights.recolour(999, HighlightColour.BLUE, NOON));
  }

  @Test
  void aSelectionOverTwoBlocksIsMarkedInBothOrInNone() {
    List<BlockSpan> both = List.of(place(0, FIRST, "过去谁也说不清。"), place(1, SECOND, "网格员"));
    List<Highlight> made =
        highlights.add(article, both, HighlightColour.BLUE, Optional.of("两段"), NOON);
    assertEquals(List.of("过去谁也说不清。", "网格员"), made.stream().map(Highlight::text).toList());
    assertEquals(
        List.of(Optional.of("两段"), Optional.empty()), made.stream().map(Highlight::note).toList());
    List<BlockSpan> oneWrong = List.of(both.get(0), new BlockSpan(7, new Span(0, 1)));
    assertThrows(
        ArchiveException.class,
        () -> highlights.add(article, oneWrong, HighlightColour.BLUE, Optional.empty(), NOON));
    assertEquals(2, highlights.ofArticle(article).size());
  }

  @Test
  void whatWasRemovedCanBePutBack() {
    Highlight made = mark(QUOTE, Optional.of("好办法"));
    List<Highlight> removed = highlights.remove(List.of(made.id(), 999L));
    assertEquals(List.of(made), removed);
    assertEquals(List.of(), highlights.ofArticle(article));
    highlights.restore(removed);
    highlights.restore(removed);
    assertEquals(List.of(made), highlights.ofArticle(article));
  }

  @Test
  void whatIsPutBackAfterANewReadingStandsWhereTheWordsStandNow() {
    List<Highlight> removed = highlights.remove(List.of(mark(QUOTE, Optional.empty()).id()));
    issues.replace(issue, Issues.incoming(Issues.written(1, "小台账", "导语。", FIRST, SECOND)));
    highlights.restore(removed);
    assertEquals(Optional.of(place(2, SECOND, QUOTE)), only().place());
  }

  @Test
  void whatIsPutBackWhenTheArticleIsGoneIsRefused() {
    List<Highlight> removed = highlights.remove(List.of(mark(QUOTE, Optional.empty()).id()));
    issues.delete(List.of(issue), Issues.by());
    assertThrows(ArchiveException.class, () -> highlights.restore(removed));
  }

  @Test
  void aNewReadingOfTheIssueMovesTheHighlightWithItsWords() {
    Highlight made = mark(QUOTE, Optional.of("好办法"));
    issues.replace(
        issue,
        Issues.incoming(
            Issues.written(1, "小 台账", "导语。", FIRST, "如今" + SECOND.replace("本子", "簿子"))));
    Highlight now = only();
    assertEquals(made.id(), now.id());
    assertEquals("把看到的记在簿子上", now.text());
    assertEquals(
        Optional.of(place(2, "如今" + SECOND.replace("本子", "簿子"), "把看到的记在簿子上")), now.place());
    assertEquals(made.note(), now.note());
    assertEquals(made.changedAt(), now.changedAt());
  }

  @Test
  void wordsThatAreGoneAreKeptAndFindTheirPlaceWhenTheyComeBack() {
    Highlight made = mark(QUOTE, Optional.of("好办法"));
    issues.replace(issue, Issues.incoming(Issues.written(1, "小台账", FIRST, "全段改写。")));
    Highlight detached = only();
    assertFalse(detached.attached());
    assertEquals(Optional.empty(), detached.place());
    assertEquals(QUOTE, detached.text());
    assertEquals(made.note(), detached.note());
    issues.replace(issue, Issues.incoming(Issues.written(1, "小台账", FIRST, SECOND)));
    assertEquals(Optional.of(place(1, SECOND, QUOTE)), only().place());
  }

  @Test
  void wordsThatWentIntoAnotherArticleOfTheIssueAreMarkedThere() {
    mark(QUOTE, Optional.empty());
    issues.replace(
        issue,
        Issues.incoming(
            Issues.written(1, "小台账", FIRST), Issues.written(2, "灯下读志", "夜深了。" + SECOND)));
    assertEquals(List.of(), highlights.ofArticle(article));
    Highlight now = highlights.ofArticle(ids().get(1)).get(0);
    assertEquals(Optional.of(place(0, "夜深了。" + SECOND, QUOTE)), now.place());
  }

  @Test
  void aParagraphSplitWithinTheWordsLeavesBothPartsMarked() {
    mark("每天走一遍，把看到的", Optional.of("好办法"));
    issues.replace(
        issue, Issues.incoming(Issues.written(1, "小台账", FIRST, "网格员每天走一遍，", "把看到的记在本子上。")));
    List<Highlight> now = highlights.ofArticle(article);
    assertEquals(List.of("每天走一遍，", "把看到的"), now.stream().map(Highlight::text).toList());
    assertEquals(Optional.of("好办法"), now.get(0).note());
    assertEquals(Optional.empty(), now.get(1).note());
  }

  @Test
  void theMarksOfAnArticleThatAnotherTookInGoOverToThatOne() {
    long taken = ids().get(1);
    highlights.add(
        taken,
        List.of(new BlockSpan(0, new Span(0, 3))),
        HighlightColour.GREEN,
        Optional.empty(),
        NOON);
    new NoteStore(database).write(taken, "读过", NOON);
    new NoteStore(database).write(article, "在读", NOON);
    new TagStore(database, new TestKeys()).add(List.of(taken), "地方志", NOON);
    new UserDataStore(database).setFavourite(taken, true, NOON);
    ReadingListStore lists = new ReadingListStore(database, new TestKeys());
    long list = lists.create("待读", NOON).id();
    lists.add(list, List.of(taken), NOON);
    Article both = Issues.written(1, "小台账", FIRST, SECOND, "夜深了。");
    issues.replace(issue, Issues.incoming(Issues.withLines(both, new LineRange(2, 7))));
    assertEquals(List.of(article), ids());
    ArticleMarks now = marks.ofArticles(List.of(article)).get(article);
    assertEquals(Optional.of(new BlockSpan(2, new Span(0, 3))), now.highlights().get(0).place());
    assertEquals("在读\n（原记于《灯下读志》）读过", now.note().orElseThrow().text());
    assertEquals(List.of("地方志"), now.tags());
    assertEquals(List.of(article), lists.articleIds(list));
    assertTrue(new ArticleStore(database).summaries(List.of(article)).get(0).favourite());
  }

  @Test
  void whatWasWrittenOnAnArticleWithoutAnHeirStaysWithItsNeighbour() {
    long gone = ids().get(1);
    highlights.add(
        gone,
        List.of(new BlockSpan(0, new Span(0, 3))),
        HighlightColour.GREEN,
        Optional.empty(),
        NOON);
    new NoteStore(database).write(gone, "读过", NOON);
    issues.replace(issue, Issues.incoming(Issues.written(1, "小台账", FIRST, SECOND)));
    ArticleMarks now = marks.ofArticles(List.of(article)).get(article);
    assertEquals("夜深了", now.highlights().get(0).text());
    assertFalse(now.highlights().get(0).attached());
    assertEquals("（原记于《灯下读志》）读过", now.note().orElseThrow().text());
  }

  @Test
  void aReadingWithoutArticlesIsRefusedWhereReadersWroteSomething() {
    mark(QUOTE, Optional.empty());
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> issues.replace(issue, Issues.incoming()));
    assertEquals("store.notes-would-be-lost", refused.message().code());
    assertEquals(2, ids().size());
    assertEquals(1, highlights.ofArticle(article).size());
  }

  @Test
  void aNoteIsWrittenReplacedAndRemoved() {
    NoteStore notes = new NoteStore(database);
    assertEquals(Optional.empty(), notes.write(article, " 要点一 ", NOON));
    assertEquals("要点一", notes.write(article, "要点二", NOON).orElseThrow().text());
    assertEquals("要点二", notes.write(article, "  ", NOON).orElseThrow().text());
    assertEquals(Optional.empty(), marks.ofArticles(List.of(article)).get(article).note());
    notes.write(999, "无此文", NOON);
    assertEquals(ArticleMarks.NONE, marks.ofArticles(List.of(999L)).get(999L));
  }

  private Highlight mark(String words, Optional<String> note) {
    return highlights
        .add(article, List.of(place(1, SECOND, words)), HighlightColour.YELLOW, note, NOON)
        .get(0);
  }

  private Highlight only() {
    List<Highlight> all = highlights.ofArticle(article);
    assertEquals(1, all.size(), all::toString);
    return all.get(0);
  }

  private List<Long> ids() {
    return new ArticleStore(database)
        .page(ArticleFilter.ofIssue(issue), 0, 100).stream().map(ArticleSummary::id).toList();
  }

  private static BlockSpan place(int block, String text, String words) {
    int start = text.indexOf(words);
    return new BlockSpan(block, new Span(start, start + words.length()));
  }
}
