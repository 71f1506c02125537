package kange.search;

import static kange.search.TestArchive.Draft.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import kange.model.reading.ArticleText;
import kange.model.search.FacetValue;
import kange.model.search.SearchFilter;
import kange.model.search.SearchHit;
import kange.model.search.SearchOrder;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.model.search.SearchSpread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a search is cut into pages, they hold what it finds, each once, in one order. */
class PagingTest {
  /** More than are looked at again for words near each other. */
  private static final int ARTICLES = 260;

  private static final int BATCH = 40;
  private static final int QUERIES = 30;
  private static final List<String> WORDS =
      List.of("支部", "项目", "治理", "食堂", "党员", "乡村", "调研", "服务", "清风", "明月");

  @TempDir Path folder;
  private final Random random = new Random(13);
  private final List<ArticleText> articles = new ArrayList<>();
  private TestArchive archive;

  @BeforeEach
  void fill() {
    archive = new TestArchive(folder.resolve("first"));
    for (int id = 1; id <= ARTICLES; id++) {
      // Few texts for many articles: most hits are as good as some others.
      Random text = new Random(id % 23);
      String paragraph = words(text, 12) + "。" + words(text, 8);
      articles.add(
          article(id, words(text, 2), paragraph)
              .in("清江机关", 2020 + id % 3, 1 + id % 12, 1 + id / 20)
              .by("江涛")
              .column("要闻")
              .done());
    }
    fill(archive, articles);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void thePagesTogetherAreWhatOneLongPageHolds() {
    for (int i = 0; i < QUERIES; i++) {
      String query = query();
      for (SearchOrder order : SearchOrder.values()) {
        SearchResult whole = archive.search(request(query, order, 0, ARTICLES));
        List<Long> expected = full(whole);
        assertEquals(whole.total(), expected.size(), query);
        assertEquals(expected.size(), new HashSet<>(expected).size(), query);
        assertEquals(expected, pages(query, order, 7 + random.nextInt(90)), query);
      }
    }
  }

  @Test
  void theIdsThatAreExportedAreThoseThatAreFound() {
    for (int i = 0; i < QUERIES; i++) {
      String query = query();
      for (SearchOrder order : SearchOrder.values()) {
        SearchRequest all = SearchRequest.all(query, SearchFilter.NONE, order);
        List<Long> found = full(archive.search(request(query, order, 0, ARTICLES)));
        assertEquals(found, archive.index().ids(all, () -> false), query);
      }
    }
  }

  @Test
  void anIndexFilledInAnotherOrderAnswersInTheSame() {
    List<ArticleText> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    try (TestArchive other = new TestArchive(folder.resolve("other"))) {
      other.with(shuffled);
      for (int i = 0; i < QUERIES; i++) {
        String query = query();
        for (SearchOrder order : SearchOrder.values()) {
          SearchRequest request = request(query, order, 0, ARTICLES);
          assertEquals(full(archive.search(request)), full(other.search(request)), query);
        }
      }
    }
  }

  @Test
  void articlesThatOnlyComeCloseStandOnceBelowTheLastFullHit() {
    List<ArticleText> coded = new ArrayList<>();
    for (int id = 1; id <= 50; id++) {
      String text = id % 2 == 0 ? "平台代号jt已经启用。" : "会上没有说代号。";
      coded.add(article(id, "第" + id + "篇", text).by(id % 2 == 0 ? "陈明" : "江涛").done());
    }
    try (TestArchive other = new TestArchive(folder.resolve("coded")).with(coded)) {
      List<Long> whole = ids(other.search(request("jt", SearchOrder.RELEVANCE, 0, ARTICLES)));
      assertEquals(50, whole.size());
      List<Long> paged = new ArrayList<>();
      for (int offset = 0; offset < 60; offset += 7) {
        paged.addAll(ids(other.search(request("jt", SearchOrder.RELEVANCE, offset, 7))));
      }
      assertEquals(whole, paged);
    }
  }

  @Test
  void whatIsCountedIsHowTheHitsSpread() {
    for (int i = 0; i < QUERIES; i++) {
      SearchRequest all = request(query(), SearchOrder.RELEVANCE, 0, ARTICLES);
      List<SearchHit> hits =
          archive.search(all).hits().stream().filter(hit -> !hit.close()).toList();
      SearchSpread spread = archive.index().spread(all, () -> false);
      assertEquals(hits.size(), spread.total(), all.query());
      Map<String, Long> years =
          hits.stream()
              .collect(
                  Collectors.groupingBy(
                      hit -> "" + hit.article().year().orElseThrow(), Collectors.counting()));
      Map<String, Long> counted =
          spread.facets().years().stream()
              .collect(Collectors.toMap(FacetValue::value, v -> (long) v.count()));
      assertEquals(years, counted, all.query());
    }
  }

  @Test
  void theQueriesFindMoreThanIsLookedAtAgain() {
    assertTrue(archive.search("支部 党员").total() > 100, "else no page would lie beyond it");
  }

  /** Whole issues at a time: {@code apply} replaces what it had of an issue. */
  private static void fill(TestArchive archive, List<ArticleText> articles) {
    for (int from = 0; from < articles.size(); ) {
      int to = Math.min(articles.size(), from + BATCH);
      while (to < articles.size()
          && articles.get(to).summary().issueId() == articles.get(to - 1).summary().issueId()) {
        to++;
      }
      archive.with(articles.subList(from, to));
      from = to;
    }
  }

  private List<Long> pages(String query, SearchOrder order, int size) {
    List<Long> all = new ArrayList<>();
    SearchResult page = archive.search(request(query, order, 0, size));
    while (!full(page).isEmpty()) {
      all.addAll(full(page));
      page = archive.search(request(query, order, all.size(), size));
    }
    return all;
  }

  private String query() {
    return switch (random.nextInt(7)) {
      case 0 -> word();
      case 1 -> word() + " " + word();
      case 2 -> word() + " " + word() + " " + word();
      case 3 -> word() + word();
      case 4 -> "标题:" + word();
      case 5 -> word() + " -" + word();
      default -> word().substring(0, 1);
    };
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? "，" : "");
    }
    return text.toString();
  }

  private static List<Long> ids(SearchResult result) {
    return result.hits().stream().map(PagingTest::id).toList();
  }

  private static List<Long> full(SearchResult result) {
    return result.hits().stream().filter(h -> !h.close()).map(PagingTest::id).toList();
  }

  private static long id(SearchHit hit) {
    return hit.article().id();
  }

  private static SearchRequest request(String query, SearchOrder order, int offset, int limit) {
    return new SearchRequest(query, SearchFilter.NONE, order, offset, limit);
  }
}
