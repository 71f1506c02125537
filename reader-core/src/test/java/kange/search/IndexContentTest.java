package kange.search;

import static kange.search.TestArchive.Draft.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import kange.model.issue.Span;
import kange.model.reading.ArticleText;
import kange.model.search.FacetValue;
import kange.model.search.IndexStatus;
import kange.model.search.SearchFacets;
import kange.model.search.SearchFilter;
import kange.model.search.SearchHit;
import kange.model.search.SearchOrder;
import kange.model.search.SearchRequest;
import kange.model.search.SearchSuggestion;
import kange.model.search.SearchSuggestion.Kind;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index holds is counted, listed, suggested and put in order, commit after commit. */
class IndexContentTest {
  private static final ArticleText FIRST =
      article(1, "渡口", "渡口起了晨雾。").by("江涛", "单田").column("札记").done();
  private static final ArticleText SECOND =
      article(2, "石阶", "石阶连着渡口。").by("江涛").in("南山通讯", 2026, 12, 2).column("札记").done();
  private static final ArticleText THIRD =
      article(3, "井水", "井水清了。").in("南山通讯", 2026, 2, 3).column("要闻").done();

  @TempDir Path temporary;
  private Path folder;
  private TestArchive archive;

  @BeforeEach
  void fill() {
    folder = temporary.resolve("index");
    // One by one: articles of one change are written by several threads, in any order.
    archive = new TestArchive(folder).with(FIRST).with(SECOND).with(THIRD);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<Long> ids(String query, SearchOrder order) {
    return archive.index().ids(SearchRequest.all(query, SearchFilter.NONE, order), () -> false);
  }

  @Test
  void articlesAndIssuesThatAreThereAreCounted() {
    assertEquals(List.of(1L, 2L, 3L), archive.index().articleIds().stream().sorted().toList());
    assertEquals(3, archive.index().issueCount());
    assertEquals(3, archive.index().lastChange());
    archive.index().apply(List.of(3L), List.of(), 4);
    assertEquals(List.of(1L, 2L), archive.index().articleIds().stream().sorted().toList());
    assertEquals(2, archive.index().issueCount());
    assertTrue(archive.index().written() && archive.index().present());
    assertEquals(Analysis.VERSION, SearchIndex.analysis());
  }

  @Test
  void theNewestIssueComesFirstAndInItTheFirstArticle() {
    archive.with(
        article(5, "乙", "同一期。").in("南山通讯", 2026, 12, 5).done(),
        article(4, "甲", "同一期。").in("南山通讯", 2026, 12, 5).done(),
        article(6, "丙", "同一期。").in("南山通讯", 2027, 1, 6).done());
    assertEquals(List.of(6L, 4L, 5L), ids("同一期", SearchOrder.NEWEST));
    assertEquals(List.of(2L, 1L), ids("渡口", SearchOrder.NEWEST), "by year");
    assertEquals(List.of(2L, 3L), ids("刊名:南山 -同一期", SearchOrder.NEWEST), "by number");
  }

  @Test
  void valuesAreCountedTheMostFrequentFirst() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      FacetValues authors = FacetValues.read(reader, Fields.AUTHOR_VALUE);
      assertEquals(2, authors.size());
      int[] counts = new int[authors.size()];
      IntStream.range(0, reader.maxDoc()).forEach(document -> authors.count(document, counts));
      List<FacetValue> both = List.of(new FacetValue("江涛", 2), new FacetValue("单田", 1));
      assertEquals(both, authors.top(counts, 9));
      assertEquals(both, authors.top(counts, 9), "names that were shown before");
      assertEquals(both.subList(0, 1), authors.top(counts, 1));
      assertEquals(List.of(), authors.top(new int[2], 9));
      int tao = authors.number("江涛");
      int tian = authors.number("单田");
      assertEquals(
          List.of(true, true, true, false, false, false),
          List.of(
              authors.has(0, tao),
              authors.has(0, tian),
              authors.has(1, tao),
              authors.has(1, tian),
              authors.has(2, tao),
              authors.has(0, authors.number("何人"))));
      int[] even = {4, 4};
      assertEquals(
          List.of("单田", "江涛"), authors.top(even, 9).stream().map(FacetValue::value).toList());
    }
  }

  @Test
  void yearsAndNumbersAreReadHoweverTheyAreWritten() {
    for (String year : List.of("年:2026", "年:2026年", "年:二〇二六", "年:2027-2026", "年:2026至2030")) {
      assertEquals(2, ids(year, SearchOrder.NEWEST).size(), year);
    }
    assertEquals(3, ids("年:202", SearchOrder.NEWEST).size());
    assertEquals(3, ids("年:2025~2026", SearchOrder.NEWEST).size());
    for (String number : List.of("期:12", "期:第12期", "期:012")) {
      assertEquals(List.of(2L), ids(number, SearchOrder.NEWEST), number);
    }
    assertEquals(List.of(1L), ids("作者:shan", SearchOrder.NEWEST));
    assertEquals(List.of(), ids("作者:shan田", SearchOrder.NEWEST));
  }

  @Test
  void whatIsTypedIsSuggestedNamesThatBeginWithItFirst() {
    archive.with(
        article(7, "札记一则", "别的。").by("老江涛").in("南山通讯", 2027, 1, 7).column("江边").done(),
        article(8, "江边的人", "别的。").in("南山通讯", 2027, 1, 7).done(),
        article(9, "江边的人", "别的。").in("南山通讯", 2027, 1, 7).done());
    assertEquals(
        List.of(
            new SearchSuggestion(Kind.AUTHOR, "江涛", 2),
            new SearchSuggestion(Kind.COLUMN, "江边", 1),
            new SearchSuggestion(Kind.AUTHOR, "老江涛", 1),
            new SearchSuggestion(Kind.TITLE, "江边的人", 1)),
        archive.index().suggest("江", 9));
    assertEquals(
        List.of(
            new SearchSuggestion(Kind.AUTHOR, "江涛", 2),
            new SearchSuggestion(Kind.TITLE, "江边的人", 1)),
        archive.index().suggest("江", 2));
    assertEquals(
        List.of(new SearchSuggestion(Kind.AUTHOR, "江涛", 2)), archive.index().suggest("jt", 2));
    assertEquals(List.of(), archive.index().suggest("jx", 2));
  }

  private static ScoreDoc[] found(DirectoryReader reader, Query query) throws IOException {
    return new IndexSearcher(reader).search(query, 9).scoreDocs;
  }

  @Test
  void whatIsPresentIsWorthSoMuchMore() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      Query plain = new TermQuery(new Term(Fields.PAIRS, "渡口"));
      Query present = new PresenceQuery(plain, 5);
      ScoreDoc[] without = found(reader, plain);
      ScoreDoc[] with = found(reader, present);
      assertEquals(2, with.length);
      for (int i = 0; i < with.length; i++) {
        assertEquals(without[i].score + 5, with[i].score, 1e-4);
        assertEquals(without[i].doc, with[i].doc);
      }
      assertEquals(
          1, new IndexSearcher(reader).search(present, 1).scoreDocs.length, "the best alone");
      assertEquals(2, new IndexSearcher(reader).count(present));
    }
    Query plain = new TermQuery(new Term(Fields.PAIRS, "渡口"));
    assertEquals(new PresenceQuery(plain, 5), new PresenceQuery(plain, 5));
    assertEquals(new PresenceQuery(plain, 5).hashCode(), new PresenceQuery(plain, 5).hashCode());
    assertNotEquals(new PresenceQuery(plain, 5).hashCode(), new PresenceQuery(plain, 6).hashCode());
    assertNotEquals(new PresenceQuery(plain, 5), new PresenceQuery(plain, 6));
    assertNotEquals(
        new PresenceQuery(plain, 5),
        new PresenceQuery(new TermQuery(new Term(Fields.PAIRS, "石阶")), 5));
    assertEquals("渡口+5.0", new PresenceQuery(plain, 5).toString(Fields.PAIRS));
  }

  @Test
  void anIndexIsDeletedWithItsFolderUnlessSomethingElseIsInIt() throws IOException {
    assertThrows(IOException.class, () -> SearchIndex.delete(folder), "it is being written");
    archive.close();
    Path notes = Files.writeString(folder.resolve("说明.txt"), "别删");
    SearchIndex.delete(folder);
    try (var left = Files.list(folder)) {
      assertEquals(List.of(notes), left.toList());
    }
    Files.delete(notes);
    SearchIndex.delete(folder);
    assertFalse(Files.exists(folder));
    SearchIndex.delete(folder);
    archive = new TestArchive(folder);
  }

  @Test
  void whoLooksThroughAnIndexMayStop() {
    assertTrue(archive.index().sound(() -> false));
    assertThrows(CancellationException.class, () -> archive.index().sound(() -> true));
    assertTrue(archive.index().sound(() -> false), "stopped is not damaged");
  }

  @Test
  void anIndexInMemoryAnswersLikeAnyOther() {
    MadeArticles articles = new MadeArticles(id -> Optional.of(FIRST).filter(a -> id == 1));
    try (SearchIndex index = SearchIndex.inMemory("a", articles)) {
      assertTrue(index.written() && index.present());
      assertEquals(0, index.lastChange());
      index.apply(List.of(1L), List.of(FIRST), 5);
      SearchHit hit =
          index
              .search(SearchRequest.of("渡口", 9), IndexStatus.open(1, 1), () -> false)
              .hits()
              .getFirst();
      assertEquals(1, hit.article().id());
      assertTrue(hit.score() > 0);
      assertEquals(5, index.lastChange());
      assertTrue(index.sound(() -> false));
    }
  }

  @Test
  void longValuesAreComparedByTheirBeginnings() {
    String name = "字".repeat(ArticleDocument.LONGEST_VALUE + 9);
    archive.with(article(10, name, "长名。").in(name, 2026, 1, 10).column(name).done());
    SearchFilter filter =
        new SearchFilter(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    assertEquals(
        List.of(10L),
        archive.index().ids(SearchRequest.all("长名", filter, SearchOrder.RELEVANCE), () -> false));
    assertEquals(ArticleDocument.LONGEST_VALUE, ArticleDocument.value(name).length());
    assertEquals("字", ArticleDocument.value("字"));
  }

  private static SearchFilter filter(String journal, int year, String column, String author) {
    return new SearchFilter(
        Optional.of(journal).filter(v -> !v.isEmpty()),
        Optional.of(year).filter(v -> v > 0),
        Optional.of(column).filter(v -> !v.isEmpty()),
        Optional.of(author).filter(v -> !v.isEmpty()));
  }

  @Test
  void eachFilterNarrowsWhatIsFound() {
    List<List<Long>> narrowed =
        List.of(
                filter("清江机关", 0, "", ""),
                filter("", 2026, "", ""),
                filter("", 0, "要闻", ""),
                filter("", 0, "", "单田"))
            .stream()
            .map(f -> SearchRequest.all("渡口 或 井水", f, SearchOrder.NEWEST))
            .map(r -> archive.index().ids(r, () -> false))
            .toList();
    assertEquals(List.of(List.of(1L), List.of(2L, 3L), List.of(3L), List.of(1L)), narrowed);
  }

  @Test
  void aFacetIsNotNarrowedByItsOwnFilter() {
    SearchRequest request =
        new SearchRequest("渡口 或 井水", filter("", 0, "要闻", ""), SearchOrder.RELEVANCE, 0, 9);
    SearchFacets facets = archive.index().spread(request, () -> false).facets();
    assertEquals(List.of(new FacetValue("札记", 2), new FacetValue("要闻", 1)), facets.columns());
    assertEquals(List.of(new FacetValue("南山通讯", 1)), facets.journals());
  }

  @Test
  void whatOnlyComesCloseIsShownAndNotAmongThoseThatMatch() {
    assertEquals("井水", archive.closeTitles("作者:江涛 井水").getFirst());
    assertEquals(List.of(), ids("作者:江涛 井水", SearchOrder.RELEVANCE));
    assertEquals(List.of(new Span(1, 3)), archive.index().marks("渡口 标题:石阶", "到渡口的石阶"));
    assertEquals(List.of(new Span(1, 3)), archive.index().closeMarks("关于渡口的文章 标题:石阶", "到渡口的石阶"));
  }

  @Test
  void veryOldArticlesAreFoundToo() {
    archive.with(
        article(11, "旧事", "旧事一桩。").in("南山通讯", 1980, 1, 11).done(),
        article(12, "旧闻", "旧事两桩。").in("南山通讯", 1912, 1, 12).done());
    assertEquals(List.of(11L, 12L), ids("旧事", SearchOrder.NEWEST));
  }

  @Test
  void whatEachFilterLeavesIsCounted() {
    SearchFilter column =
        new SearchFilter(Optional.empty(), Optional.empty(), Optional.of("札记"), Optional.empty());
    SearchFilter none =
        new SearchFilter(
            Optional.of("何刊"), Optional.of(1900), Optional.of("札记"), Optional.of("何人"));
    assertEquals(
        Arrays.asList(2, 0),
        List.of(column, none).stream()
            .map(f -> new SearchRequest("渡口 或 井水", f, SearchOrder.RELEVANCE, 0, 9))
            .map(r -> archive.index().spread(r, () -> false).total())
            .toList());
  }
}
