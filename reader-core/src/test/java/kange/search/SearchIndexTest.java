package kange.search;

import static kange.search.TestArchive.Draft.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.Span;
import kange.model.reading.ArticleText;
import kange.model.search.FacetValue;
import kange.model.search.IndexStatus;
import kange.model.search.MarkedText;
import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.model.search.SearchSuggestion;
import kange.search.query.Readings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  @TempDir Path folder;
  private TestArchive archive;

  @BeforeEach
  void openArchive() {
    archive =
        new TestArchive(folder)
            .with(
                article(1, "机关食堂反浪费", "食堂实行小份菜，光盘成风。", "党员干部带头节约。")
                    .by("江涛", "单于立")
                    .column("改进作风")
                    .done(),
                article(2, "党建引领社区养老", "社区开设助餐点，机关党员上门服务。食堂也来帮忙。")
                    .by("欧阳明")
                    .column("党建创新")
                    .subtitle("清江区的实践")
                    .done())
            .with(
                article(3, "数字赋能：2.0版平台上线", "平台运用NLP技术，围绕“8+X”模式，党建工作更便捷。")
                    .in("南山通讯", 2026, 2, 2)
                    .by("江涛")
                    .column("党建创新")
                    .kicker("走进新时代")
                    .done(),
                article(4, "会议综述", "会上讨论了干部作风，没有别的内容。").in("南山通讯", 2026, 2, 2).column("要闻").done());
  }

  @AfterEach
  void closeArchive() {
    archive.close();
  }

  @Test
  void oneTwoThreeAndMoreCharactersAreFound() {
    assertEquals(List.of("机关食堂反浪费"), archive.titles("盘"));
    assertEquals(List.of("机关食堂反浪费"), archive.titles("份菜"));
    assertEquals(List.of("数字赋能：2.0版平台上线"), archive.titles("P技术"));
    assertEquals(List.of("党建引领社区养老"), archive.titles("党员上门服务。食堂"));
    assertEquals(List.of(), archive.titles("服务食堂上门"));
  }

  @Test
  void aPhraseDoesNotCrossFromOneParagraphToTheNext() {
    assertEquals(List.of("机关食堂反浪费"), archive.titles("光盘成风 党员干部"));
    assertEquals(List.of(), archive.titles("成风。党员"));
  }

  @Test
  void spacesMeanAndAndOperatorsWork() {
    assertEquals(List.of("党建引领社区养老"), archive.titles("食堂 党建"));
    assertEquals(3, archive.titles("食堂 OR NLP").size());
    assertEquals(List.of("机关食堂反浪费"), archive.titles("食堂 -社区"));
    assertEquals(List.of("党建引领社区养老"), archive.titles("（食堂 或 会议） 非 （光盘 或 作风）"));
    assertEquals(3, archive.titles("NOT 会议").size());
  }

  @Test
  void fieldsNarrowToTheirPart() {
    assertEquals(List.of("机关食堂反浪费"), archive.titles("标题:食堂"));
    assertEquals(2, archive.titles("作者：江涛").size());
    assertEquals(2, archive.titles("栏目:党建").size());
    assertEquals(2, archive.titles("journal:南山").size());
    assertEquals(2, archive.titles("年:2026 期:2").size());
    assertEquals(2, archive.titles("期:02").size());
    assertEquals(4, archive.titles("年:2025-2026").size());
    assertEquals(2, archive.titles("年:二〇二五").size());
    assertEquals(List.of("党建引领社区养老"), archive.titles("副标题:清江"));
    assertEquals(List.of("数字赋能：2.0版平台上线"), archive.titles("引题:新时代"));
  }

  @Test
  void everyPartOfTheHeadIsSearchedToo() {
    assertEquals(List.of("党建引领社区养老"), archive.titles("欧阳"));
    assertEquals(List.of("党建引领社区养老"), archive.titles("清江区的实践"));
    assertEquals(List.of("数字赋能：2.0版平台上线"), archive.titles("走进新时代"));
    assertEquals(List.of("会议综述"), archive.titles("要闻"));
  }

  @Test
  void authorsAreFoundByPinyinAndInitials() {
    assertEquals(2, archive.titles("jiangtao").size());
    assertEquals(2, archive.titles("jt").size());
    assertEquals("“jt”（“jt”按作者拼音）", Readings.of(archive.search("jt").reading()));
    assertEquals(List.of("党建引领社区养老"), archive.titles("作者:ouyang"));
    assertEquals(List.of("机关食堂反浪费"), archive.titles("jt 食堂"));
  }

  @Test
  void lettersThatStandInATextAreTextFirst() {
    archive.with(article(9, "聂立平的文章", "别的内容").in("南山通讯", 2026, 3, 3).by("聂立平").done());
    assertEquals(List.of("数字赋能：2.0版平台上线"), archive.titles("nlp"));
    assertEquals(List.of("聂立平的文章"), archive.closeTitles("nlp"));
    assertEquals(1, archive.search("nlp").total());
  }

  @Test
  void theTitleComesBeforeTheTextAndAPhraseBeforeScatteredWords() {
    assertEquals("机关食堂反浪费", archive.titles("食堂").get(0));
    archive.with(
        article(11, "甲", "清风徐来，" + "别的事情说了很多很多。".repeat(30) + "明月相照。")
            .in("南山通讯", 2026, 3, 3)
            .done(),
        article(12, "乙", "先有明月，再有清风，一路同行。" + "别的事情说了很多很多。".repeat(30))
            .in("南山通讯", 2026, 3, 3)
            .done(),
        article(13, "丙", "大家都说清风明月。" + "别的事情说了很多很多。".repeat(60)).in("南山通讯", 2026, 3, 3).done(),
        article(14, "清风明月", "别的事情说了很多很多。".repeat(60)).in("南山通讯", 2026, 3, 3).done());
    assertEquals(List.of("清风明月", "丙", "乙", "甲"), archive.titles("清风 明月"));
  }

  @Test
  void aPhraseInALongTextComesBeforeItsWordsApartInAShortOne() {
    archive.with(
        article(15, "长", "别的事情说了很多很多。".repeat(200) + "大家都说清风明月。").in("南山通讯", 2026, 3, 3).done(),
        article(16, "短", "清风与明月，明月与清风。", "清风，清风；明月，明月。").in("南山通讯", 2026, 3, 3).done());
    assertEquals(List.of("长", "短"), archive.titles("清风 明月"));
  }

  @Test
  void whereNothingMatchesTheClosestComeFlagged() {
    SearchResult result = archive.search("那篇关于单位食堂反对浪费的文章");
    assertEquals(0, result.total());
    assertEquals("机关食堂反浪费", result.hits().get(0).article().title());
    assertTrue(result.hits().get(0).close());
    assertEquals(List.of(), archive.closeTitles("食堂"));
    assertEquals(List.of(), archive.closeTitles("饕餮"));
  }

  @Test
  void theClosestKeepToWhatTheListIsNarrowedTo() {
    archive.with(article(31, "食堂里的浪费", "单位食堂反对浪费。").in("南山通讯", 2024, 3, 3).by("江涛").done());
    List<SearchFilter> narrowed =
        List.of(
            new SearchFilter(
                Optional.of("南山通讯"), Optional.empty(), Optional.empty(), Optional.empty()),
            new SearchFilter(
                Optional.empty(), Optional.of(2024), Optional.empty(), Optional.empty()),
            new SearchFilter(
                Optional.empty(), Optional.empty(), Optional.of("改进作风"), Optional.empty()),
            new SearchFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("单于立")));
    List<String> found =
        narrowed.stream()
            .map(f -> new SearchRequest("那篇关于单位食堂反对浪费的文章", f, SearchOrder.RELEVANCE, 0, 10))
            .map(r -> titlesOf(archive.search(r)))
            .map(titles -> String.join("、", titles))
            .toList();
    assertEquals(List.of("食堂里的浪费", "食堂里的浪费", "机关食堂反浪费", "机关食堂反浪费"), found);
  }

  @Test
  void otherWordsForWhatWasTypedHelpToFindTheClosest() {
    archive.with(article(21, "十分钟晨会", "驾驶员们每天列队学习。").in("南山通讯", 2026, 3, 3).done());
    assertEquals("十分钟晨会", archive.closeTitles("司机每天早上列队").get(0));
  }

  @Test
  void marksAreExactInTitleAndSnippet() {
    SearchResult result = archive.search("ＮＬＰ 平台");
    MarkedText snippet = result.hits().get(0).snippet();
    assertEquals(List.of("平台", "NLP"), shown(snippet));
    assertEquals(List.of("平台"), shown(result.hits().get(0).title()));
    assertEquals(
        List.of(new Span(2, 6), new Span(7, 8), new Span(8, 9)),
        archive.index().marks("黨建工作 会", "加强党建工作大会会"));
    assertEquals(List.of(), archive.index().marks("作者:江涛 -党建", "江涛谈党建"));
    assertEquals(List.of(), archive.index().marks("那篇关于食堂浪费的文章", "食堂里的浪费"));
    assertEquals(
        List.of(new Span(0, 2), new Span(4, 6)),
        archive.index().closeMarks("那篇关于食堂浪费的文章", "食堂里的浪费"));
  }

  @Test
  void whatIsAskedForInTheTitleIsMarkedThereAndAnAuthorIsNot() {
    SearchResult result = archive.search("作者:机关 或 标题:食堂");
    assertEquals(List.of("食堂"), shown(result.hits().getFirst().title()));
  }

  @Test
  void whatIsOnlyExcludedLeavesAllTheOthers() {
    assertEquals(List.of("会议综述"), archive.titles("NOT 食堂 NOT 平台"));
  }

  @Test
  void theTimeAnAnswerTookIsItsOwn() {
    long began = System.nanoTime();
    double told = archive.search("食堂").elapsedMillis();
    double passed = (System.nanoTime() - began) / 1e6;
    assertTrue(told > 0 && told <= passed, told + " of " + passed);
  }

  @Test
  void facetsCountAndDoNotNarrowThemselves() {
    SearchResult all = archive.search("党");
    assertEquals(
        List.of(new FacetValue("清江机关", 2), new FacetValue("南山通讯", 1)), all.facets().journals());
    assertEquals(
        List.of(new FacetValue("2026", 1), new FacetValue("2025", 2)), all.facets().years());
    assertEquals(new FacetValue("江涛", 2), all.facets().authors().get(0));

    SearchFilter filter =
        new SearchFilter(
            Optional.of("清江机关"), Optional.empty(), Optional.of("党建创新"), Optional.empty());
    SearchResult narrowed =
        archive.search(new SearchRequest("党", filter, SearchOrder.RELEVANCE, 0, 10));
    assertEquals(1, narrowed.total());
    assertEquals("党建引领社区养老", narrowed.hits().get(0).article().title());
    assertEquals(2, narrowed.facets().journals().size());
    assertEquals(List.of("党建创新", "改进作风"), columns(narrowed));
    assertEquals(List.of(new FacetValue("2025", 1)), narrowed.facets().years());
  }

  @Test
  void newestFirstAndPageByPage() {
    SearchRequest newest =
        new SearchRequest("干部 或 党建", SearchFilter.NONE, SearchOrder.NEWEST, 0, 2);
    SearchResult first = archive.search(newest);
    assertEquals(4, first.total());
    assertEquals(List.of(3L, 4L), ids(first));
    SearchRequest next = new SearchRequest("干部 或 党建", SearchFilter.NONE, SearchOrder.NEWEST, 2, 2);
    assertEquals(List.of(1L, 2L), ids(archive.search(next)));
  }

  @Test
  void allHitsCanBeAskedForAtOnce() {
    SearchRequest all = SearchRequest.of("党", Integer.MAX_VALUE);
    assertEquals(3, archive.search(all).hits().size());
    SearchRequest beyond =
        new SearchRequest("党", SearchFilter.NONE, SearchOrder.NEWEST, Integer.MAX_VALUE, 10);
    assertEquals(List.of(), archive.search(beyond).hits());
  }

  @Test
  void anIssueIsReplacedAndRemovedAsAWhole() {
    archive.with(article(5, "新的一篇", "只有这篇。").in("南山通讯", 2026, 2, 2).done());
    assertEquals(List.of(), archive.titles("NLP"));
    assertEquals(List.of("新的一篇"), archive.titles("只有这篇"));
    assertEquals(2, archive.index().issueCount());
    archive.index().apply(List.of(2L), List.of(), 9);
    assertEquals(1, archive.index().issueCount());
    assertEquals(9, archive.index().lastChange());
  }

  @Test
  void authorsColumnsAndTitlesAreSuggestedWhileTyping() {
    assertEquals(
        List.of(new SearchSuggestion(SearchSuggestion.Kind.AUTHOR, "江涛", 2)),
        archive.index().suggest("jiangt", 5));
    assertEquals(
        List.of(
            new SearchSuggestion(SearchSuggestion.Kind.COLUMN, "党建创新", 2),
            new SearchSuggestion(SearchSuggestion.Kind.TITLE, "党建引领社区养老", 1)),
        archive.index().suggest("黨建", 5));
    assertEquals(List.of(), archive.index().suggest(" ", 5));
  }

  @Test
  void aCancelledSearchEndsEarly() {
    SearchResult result =
        archive.index().search(SearchRequest.of("党", 10), IndexStatus.open(0, 2), () -> true);
    assertEquals(List.of(), result.hits());
    assertFalse(result.index().complete());
  }

  @Test
  void anOpenedQuoteIsTextWhereTextsHaveItAndHalfTypedElsewhere() {
    assertEquals(List.of("数字赋能：2.0版平台上线"), archive.titles("“8+X"));
    assertEquals("「“8+X」", Readings.of(archive.search("“8+X").reading()));
    assertEquals(List.of("机关食堂反浪费"), archive.titles("“光盘成"));
    assertEquals("「“光盘成」（「“光盘成」按“光盘成”）", Readings.of(archive.search("“光盘成").reading()));
  }

  private static List<Long> ids(SearchResult result) {
    return result.hits().stream().map(h -> h.article().id()).toList();
  }

  private static List<String> titlesOf(SearchResult result) {
    return result.hits().stream().map(h -> h.article().title()).toList();
  }

  private static List<String> columns(SearchResult result) {
    return result.facets().columns().stream().map(FacetValue::value).toList();
  }

  private static List<String> shown(MarkedText marked) {
    return marked.marks().stream().map(s -> marked.text().substring(s.start(), s.end())).toList();
  }

  @Test
  void allThatMatchAreNamedHoweverManyInTheOrderOfThePages() {
    int many = 5_200;
    String between = "值班的同志沿着堤岸走来走去，把夜里涨水的刻度一一记在本子上，再把松动的木桩重新敲紧。";
    List<ArticleText> texts = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      // Words near each other bring an article forward, but only among the best at first sight.
      String text = i % 40 == 0 ? "渡口起了晨雾。" + between : "渡口起了。" + between + "晨雾";
      texts.add(article(100 + i, "札记", text).in("青石渡", 1990 + i % 30, 1, 10 + i).done());
    }
    archive.with(texts);
    for (SearchOrder order : SearchOrder.values()) {
      List<Long> ids =
          archive.index().ids(SearchRequest.all("渡口 晨雾", SearchFilter.NONE, order), () -> false);
      assertEquals(many, ids.size());
      assertEquals(many, Set.copyOf(ids).size());
      for (int offset = 0; offset < 400; offset += 50) {
        SearchRequest page = new SearchRequest("渡口 晨雾", SearchFilter.NONE, order, offset, 50);
        List<Long> paged =
            archive.search(page).hits().stream().map(hit -> hit.article().id()).toList();
        assertEquals(ids.subList(offset, offset + 50), paged, order + " from " + offset);
      }
    }
  }

  @Test
  void onlyThoseThatMatchInFullAndPassTheFilterAreNamed() {
    SearchFilter journal =
        new SearchFilter(Optional.of("南山通讯"), Optional.empty(), Optional.empty(), Optional.empty());
    assertEquals(List.of(3L), ids("党建", journal));
    assertEquals(Set.of(2L, 3L), Set.copyOf(ids("党建", SearchFilter.NONE)));
    assertFalse(archive.closeTitles("食堂浪费作风报告").isEmpty());
    assertEquals(List.of(), ids("食堂浪费作风报告", SearchFilter.NONE));
    assertEquals(List.of(), ids(" ", SearchFilter.NONE));
  }

  private List<Long> ids(String query, SearchFilter filter) {
    return archive
        .index()
        .ids(SearchRequest.all(query, filter, SearchOrder.RELEVANCE), () -> false);
  }
}
