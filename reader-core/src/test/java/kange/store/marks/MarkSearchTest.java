package kange.store.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkHit;
import kange.model.marks.MarkKind;
import kange.model.marks.MarkPage;
import kange.model.marks.MarkQuery;
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

class MarkSearchTest {
  private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");

  @TempDir Path folder;
  private Database database;
  private MarkStore marks;
  private List<Long> ids;

  @BeforeEach
  void open() {
    database = Database.open(EmptyArchive.at(folder.resolve("kange.db")));
    marks = new MarkStore(database, new TestKeys());
    long issue =
        new IssueStore(database, new TestKeys())
            .add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 3)));
    ids =
        new ArticleStore(database)
            .page(ArticleFilter.ofIssue(issue), 0, 10).stream().map(ArticleSummary::id).toList();
    HighlightStore highlights = new HighlightStore(database, new TestKeys());
    // The second block: "远山机关2第1篇的正文，𠮷祥二〇二六。"
    BlockSpan name = new BlockSpan(1, new Span(12, 15));
    highlights.add(
        ids.get(0), List.of(name), HighlightColour.GREEN, Optional.of("查 ABC 档案"), at(1));
    highlights.add(ids.get(1), List.of(name), HighlightColour.PINK, Optional.empty(), at(2));
    new NoteStore(database).write(ids.get(2), "与上一期对照着读", at(3));
    new UserDataStore(database).setFavourite(ids.get(1), true, at(4));
    new TagStore(database, new TestKeys()).add(List.of(ids.get(0)), "人物", at(5));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aPageIsPartOfTheWholeAndCountsTheWholeWithAndWithoutWords() {
    for (MarkQuery query : List.of(MarkQuery.ALL, MarkQuery.ofText("远山"))) {
      MarkPage whole = marks.search(query, 0, 100);
      MarkPage part = marks.search(query, 1, 2);
      assertEquals(whole.hits().size(), whole.total());
      assertEquals(whole.total(), part.total());
      assertEquals(whole.hits().subList(1, 3), part.hits());
      assertEquals(List.of(), marks.search(query, 100, 2).hits());
    }
  }

  @Test
  void theArticlesOfTheMarksAskedForComeEachOnce() {
    assertEquals(List.of(ids.get(0), ids.get(1), ids.get(2)), marks.articles(MarkQuery.ALL));
    assertEquals(List.of(ids.get(2)), marks.articles(MarkQuery.ofText("对照")));
    assertEquals(Set.copyOf(ids), marks.annotated(ids));
    assertEquals(Set.of(ids.get(2)), marks.annotated(List.of(ids.get(2), 987L)));
  }

  @Test
  void withoutWordsAllMarksComeLatestFirst() {
    MarkPage all = marks.search(MarkQuery.ALL, 0, 10);
    assertEquals(5, all.total());
    assertEquals(
        List.of(
            MarkKind.TAGS,
            MarkKind.FAVOURITE,
            MarkKind.NOTE,
            MarkKind.HIGHLIGHT,
            MarkKind.HIGHLIGHT),
        all.hits().stream().map(MarkHit::kind).toList());
    MarkHit last = all.hits().get(4);
    assertEquals(ids.get(0), last.article().id());
    assertEquals("𠮷祥", last.highlight().orElseThrow().text());
    assertEquals(List.of("人物"), last.tags());
    assertEquals("与上一期对照着读", all.hits().get(2).note().orElseThrow().text());
  }

  @Test
  void aPageIsAPartOfTheWhole() {
    MarkPage page = marks.search(MarkQuery.ALL, 1, 2);
    assertEquals(5, page.total());
    assertEquals(marks.search(MarkQuery.ALL, 0, 10).hits().subList(1, 3), page.hits());
    assertEquals(List.of(), marks.search(MarkQuery.ALL, 7, 2).hits());
  }

  @Test
  void wordsAreFoundInQuoteNoteTagAndTitleHoweverTheyAreWritten() {
    assertEquals(2, count("𠮷祥"));
    assertEquals(1, count("ａｂｃ檔案"));
    assertEquals(1, count("对照"));
    assertEquals(2, count("人物"), "the highlight and the tags of the article");
    assertEquals(5, count("遠山机关"));
    assertEquals(2, count("第１篇"));
    assertEquals(1, count("𠮷祥　人物"));
    assertEquals(0, count("𠮷祥 对照"));
    assertEquals(0, count("祥查"), "words do not run from the quote into the note");
  }

  @Test
  void kindColourTagAndArticleNarrow() {
    assertEquals(1, total(Set.of(MarkKind.NOTE), Set.of(), "", OptionalLong.empty()));
    assertEquals(1, total(Set.of(), Set.of(HighlightColour.PINK), "", OptionalLong.empty()));
    assertEquals(2, total(Set.of(), Set.of(), "人 物", OptionalLong.empty()));
    assertEquals(2, total(Set.of(), Set.of(), "", OptionalLong.of(ids.get(1))));
    assertEquals(
        0,
        total(Set.of(MarkKind.FAVOURITE), Set.of(HighlightColour.PINK), "", OptionalLong.empty()));
  }

  private int count(String text) {
    return marks.search(MarkQuery.ofText(text), 0, 10).total();
  }

  private int total(
      Set<MarkKind> kinds, Set<HighlightColour> colours, String tag, OptionalLong article) {
    Optional<String> wanted = Optional.of(tag).filter(t -> !t.isEmpty());
    return marks.search(new MarkQuery("", kinds, colours, wanted, article), 0, 10).total();
  }

  private static Instant at(int seconds) {
    return NOON.plusSeconds(seconds);
  }
}
