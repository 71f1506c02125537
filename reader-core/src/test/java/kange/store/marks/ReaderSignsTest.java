package kange.store.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.catalogue.ArticleSummary;
import kange.model.history.LogKind;
import kange.model.issue.Article;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.message.Message;
import kange.model.reading.ReadingPosition;
import kange.store.Issues;
import kange.store.MarkedArchive;
import kange.store.history.HistoryMessage;
import kange.store.history.Log;
import kange.store.issue.Replacement;
import kange.store.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stars, places where one stopped, tags: given, kept while their article is away, taken back. */
class ReaderSignsTest extends MarkedArchive {
  private static final long NOWHERE = 99;
  private static final String THIRD = "夜深了，志书翻到最后一卷，灯下只剩一个人。";

  private long issue;
  private List<Long> ids = List.of();

  @BeforeEach
  void fill() {
    issue = add("2", Issues.written(1, "小台账", TOOL, WELL, THIRD), Issues.written(2, "夜巡记", WELL));
    ids = articles(issue);
  }

  private UserDataStore readers() {
    return stores.userData();
  }

  private void stopped(int block, double fraction) {
    readers().savePosition(new ReadingPosition(ids.getFirst(), block, fraction, NOON));
  }

  private ReadingPosition position() {
    return readers().position(ids.getFirst()).orElseThrow();
  }

  private Replacement read(Article... articles) {
    return stores.issues().replace(issue, Issues.incoming(articles));
  }

  private long number(String sql) {
    return stores.database().read(c -> Sql.number(c, sql));
  }

  @Test
  void starsAreGivenOnceAndTakenAway() {
    readers().setFavourite(ids.getFirst(), true, NOON);
    readers().setFavourite(ids.getFirst(), true, NOON.plusSeconds(9));
    readers().setFavourite(NOWHERE, true, NOON);
    assertEquals(List.of(ids.getFirst()), readers().favourites(List.of(ids.getFirst(), NOWHERE)));
    assertEquals(NOON.toEpochMilli(), number("SELECT marked_at FROM favourite"));
    readers().setFavourite(ids.getFirst(), false, NOON);
    assertEquals(List.of(), readers().favourites(ids));
  }

  @Test
  void whereOneStoppedLastCounts() {
    assertEquals(Optional.empty(), readers().position(ids.getFirst()));
    stopped(0, 0.2);
    stopped(2, 0.75);
    assertEquals(new ReadingPosition(ids.getFirst(), 2, 0.75, NOON), position());
    readers().savePosition(new ReadingPosition(ids.getLast(), 0, 0.1, NOON.plusSeconds(1)));
    readers().savePosition(new ReadingPosition(NOWHERE, 0, 0.1, NOON));
    assertEquals(
        ids.reversed(), readers().recentlyRead(9).stream().map(ArticleSummary::id).toList());
    assertEquals(1, readers().recentlyRead(1).size());
  }

  @Test
  void thePlaceIsFoundByTheWordsOfItsBlockOrOfTheNearestThatIsStillThere() {
    stopped(1, 0.4);
    read(Issues.written(1, "小台账", "导语。", TOOL, WELL, THIRD));
    assertEquals(2, position().block());
    assertEquals(0.5, position().fraction());
    read(Issues.written(1, "小台账", TOOL, "全新的一段，与旧文无关。", THIRD));
    assertEquals(2, position().block(), "what came behind it counts first");
    read(Issues.written(1, "小台账", THIRD));
    assertEquals(0, position().block());
  }

  @Test
  void whereNoWordsAreLeftThePlaceIsInProportion() {
    stopped(2, 0.9);
    read(Issues.written(1, "小台账", "一二三四五。", "二三四五六。", "三四五六七。", "四五六七八。", "五六七八九。", "六七八九十。"));
    assertEquals(4, position().block());
    assertEquals(4 / 6.0, position().fraction());
  }

  @Test
  void whatDidNotChangeKeepsItsPlaceAndAnArticleReadToItsEndStaysRead() {
    stopped(1, 0.4);
    read(Issues.written(1, "小台账", TOOL, WELL, THIRD));
    assertEquals(0.4, position().fraction());
    stopped(2, 1);
    read(Issues.written(1, "小台账", "导语。", TOOL, WELL, THIRD));
    assertEquals(new ReadingPosition(ids.getFirst(), 3, 1, NOON), position());
  }

  @Test
  void signsOfAnArticleThatIsAwayWaitAndAreGivenBack() {
    long away = ids.getLast();
    readers().setFavourite(away, true, NOON);
    stores.marks().tags().add(List.of(away), "党建", NOON);
    stores.marks().lists().add(list, ids, NOON);
    Article first = Issues.written(1, "小台账", TOOL);
    assertEquals(List.of("夜巡记"), read(first).kept());
    assertEquals(List.of("夜巡记"), stores.issues().waitingSigns());
    assertEquals(3, number("SELECT count(*) FROM kept_sign"));
    assertEquals(List.of("夜巡记"), read(first, Issues.written(9, "夜巡记", "别的文字。")).givenBack());
    long back = articles(issue).getLast();
    assertEquals(List.of(back), readers().favourites(List.of(back)));
    assertEquals(List.of("党建"), tags(back));
    assertEquals(List.of(ids.getFirst(), back), stores.marks().lists().articleIds(list));
    assertEquals(List.of(), stores.issues().waitingSigns());
    assertEquals(NOON.toEpochMilli(), number("SELECT marked_at FROM favourite"));
  }

  @Test
  void anArticleWithoutSignsLeavesNothingThatWaits() {
    Replacement done = read(Issues.written(1, "小台账", TOOL));
    assertEquals(List.of(), done.kept());
    assertFalse(done.tells());
  }

  @Test
  void whatAnActBroughtIsTakenBackUnlessItWasChangedSince() {
    mark(ids.getFirst());
    Highlight highlight = stores.marks().highlights().ofArticle(ids.getFirst()).getFirst();
    GivenMarks given = new GivenMarks();
    long at = NOON.toEpochMilli();
    given.add("favourite", ids.getFirst(), 0, at);
    given.add("article_note", ids.getFirst(), 0, at - 1);
    given.add("article_tag", ids.getFirst(), number("SELECT id FROM tag"), at);
    given.add("reading_list_article", ids.getFirst(), list, 0);
    given.add("highlight", ids.getFirst(), highlight.id(), at);
    given.add("reading_list", 0, list, at);
    int gone =
        stores
            .database()
            .write(
                c -> {
                  Message what = Message.of(HistoryMessage.MARKS_TAKEN, "读者", 5);
                  long entry = Log.record(c, act(), LogKind.MARKS, what);
                  given.write(c, entry);
                  assertEquals(6, Sql.number(c, "SELECT count(*) FROM given_mark"));
                  return GivenMarks.takeBack(c, entry);
                });
    assertEquals(4, gone, "the note was written on; the list itself is no mark");
    assertEquals(0, number("SELECT count(*) FROM given_mark"));
    assertEquals(List.of(), stores.marks().lists().all());
    assertEquals(1, number("SELECT count(*) FROM article_note"));
    assertEquals(0, number("SELECT count(*) FROM highlight"));
  }

  @Test
  void aSelectionThatIsNotInTheArticleIsRefused() {
    HighlightStore highlights = stores.marks().highlights();
    long article = ids.getFirst();
    for (BlockSpan nowhere :
        List.of(
            new BlockSpan(3, new Span(0, 1)),
            new BlockSpan(0, new Span(0, TOOL.length() + 1)),
            new BlockSpan(0, new Span(2, 2)))) {
      ArchiveException moved =
          assertThrows(
              ArchiveException.class,
              () ->
                  highlights.add(
                      article, List.of(nowhere), HighlightColour.GREEN, Optional.empty(), NOON));
      assertEquals("store.selection-moved", moved.message().code());
    }
    Highlight whole =
        highlights
            .add(
                article,
                List.of(new BlockSpan(2, new Span(0, THIRD.length()))),
                HighlightColour.GREEN,
                Optional.of("批"),
                NOON)
            .getFirst();
    assertEquals(THIRD, whole.text());
    assertEquals(
        Optional.of("批"),
        highlights.annotate(whole.id(), Optional.empty(), NOON).orElseThrow().note());
    assertEquals(Optional.empty(), highlights.find(whole.id()).orElseThrow().note());
    assertEquals(Optional.empty(), highlights.annotate(NOWHERE, Optional.empty(), NOON));
  }

  @Test
  void tagsAreKnownHoweverTheyAreWritten() {
    TagStore tags = stores.marks().tags();
    tags.add(List.of(ids.getFirst()), "党建", NOON);
    assertTrue(tags.exists("黨建") && !tags.exists("党务"));
    assertTrue(tags.same("黨建", "党建") && !tags.same("党建", "党务"));
    assertEquals(Set.of(ids.getFirst()), tags.bearing(ids, "黨建"));
    assertEquals(Set.of(), tags.bearing(ids, "党务"));
    assertEquals(Optional.empty(), stores.marks().all().ofArticles(ids).get(ids.getFirst()).note());
    stores.marks().notes().write(ids.getFirst(), "读过", NOON);
    assertEquals(
        Optional.empty(), stores.marks().all().ofArticles(ids).get(ids.getFirst()).officeNote());
  }
}
