package kange.export.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kange.export.ArticleFixtures;
import kange.model.export.ExportOrder;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on a contents page, and over what. */
class ContentsPlanTest {
  private static final String JULY = "2025年第7期";
  private static final String AUGUST = "2025年第8期";

  @Test
  void articlesOfMixedIssuesHaveNoIssueOverThemAndEachSaysItsOwn() {
    assertEquals(
        List.of("甲 / 江涛　云溪机关 2025年第7期", "乙 / 云溪机关 2025年第8期", "丙 / 江涛　云溪机关 2025年第7期"),
        lines(
            ExportOrder.PICKED,
            article("甲", JULY, "要闻", "江涛"),
            article("乙", AUGUST, "", ""),
            article("丙", JULY, "要闻", "江涛")));
  }

  @Test
  void articlesThatStandTogetherByIssueStandUnderItAndUnderTheirColumns() {
    assertEquals(
        List.of(
            "[云溪机关 2025年第7期]",
            "<要闻>",
            "甲 / 江涛",
            "乙 / 单田",
            "[云溪机关 2025年第8期]",
            "<要闻>",
            "丙 / 江涛",
            "丁 / 江涛"),
        lines(
            ExportOrder.ISSUE,
            article("甲", JULY, "要闻", "江涛"),
            article("乙", JULY, "要闻", "单田"),
            article("丙", AUGUST, "要闻", "江涛"),
            article("丁", AUGUST, "", "江涛")));
  }

  @Test
  void byColumnTheColumnIsOverThemAndTheIssueBeside() {
    assertEquals(
        List.of(
            "[要闻]",
            "甲 / 江涛　云溪机关 2025年第7期",
            "乙 / 江涛　云溪机关 2025年第8期",
            "[未分栏目]",
            "丙 / 江涛　云溪机关 2025年第7期"),
        lines(
            ExportOrder.COLUMN,
            article("甲", JULY, "要闻", "江涛"),
            article("乙", AUGUST, "要闻", "江涛"),
            article("丙", JULY, "", "江涛")));
  }

  @Test
  void byAuthorTheNameIsNotSaidAgainBesideEachTitle() {
    assertEquals(
        List.of("[江涛]", "甲 / 云溪机关 2025年第7期", "乙 / 江涛　单田　云溪机关 2025年第8期"),
        lines(
            ExportOrder.AUTHOR,
            article("甲", JULY, "", "江涛"),
            article("乙", AUGUST, "", "江涛", "单田")));
  }

  @Test
  void whereNoneHasAColumnNothingIsSaidOfColumns() {
    assertEquals(
        List.of("甲 / 江涛　云溪机关 2025年第7期", "乙 / 江涛　云溪机关 2025年第8期"),
        lines(ExportOrder.COLUMN, article("甲", JULY, "", "江涛"), article("乙", AUGUST, "", "江涛")));
  }

  @Test
  void byDateTheYearIsOverThem() {
    assertEquals(
        List.of("[2025年]", "甲 / 云溪机关 2025年第7期", "乙 / 云溪机关 2025年第8期"),
        lines(ExportOrder.DATE, article("甲", JULY, "", ""), article("乙", AUGUST, "", "")));
  }

  @Test
  void ofOneIssueOnlyTheColumnsStandOverThem() {
    assertEquals(
        List.of("<要闻>", "甲 / 江涛"), lines(ExportOrder.PICKED, article("甲", JULY, "要闻", "江涛")));
  }

  @ParameterizedTest
  @EnumSource(ExportOrder.class)
  void noGroupStandsThereTwiceHoweverTheArticlesWereMoved(ExportOrder order) {
    Random random = new Random(7);
    List<String> columns = List.of("要闻", "文史", "");
    List<String> authors = List.of("江涛", "单田", "");
    for (int round = 0; round < 300; round++) {
      List<ArticleText> articles =
          IntStream.range(0, 1 + random.nextInt(8))
              .mapToObj(
                  i ->
                      article(
                          "第" + i + "篇",
                          random.nextBoolean() ? JULY : AUGUST,
                          columns.get(random.nextInt(3)),
                          authors.get(random.nextInt(3))))
              .toList();
      Set<String> groups = new HashSet<>();
      Set<String> columnsOfGroup = new HashSet<>();
      int at = 0;
      for (ContentsItem entry : ContentsPlan.of(new ExportSelection(articles, order))) {
        assertEquals(at++, entry.article(), "all of them, in their order");
        entry.group().ifPresent(group -> assertEquals(true, groups.add(group), group));
        if (entry.group().isPresent()) {
          columnsOfGroup.clear();
        }
        entry.column().ifPresent(column -> assertEquals(true, columnsOfGroup.add(column), column));
      }
      assertEquals(articles.size(), at);
    }
  }

  private static List<String> lines(ExportOrder order, ArticleText... articles) {
    List<String> lines = new ArrayList<>();
    for (ContentsItem entry : ContentsPlan.of(new ExportSelection(List.of(articles), order))) {
      entry.group().ifPresent(group -> lines.add("[" + group + "]"));
      entry.column().ifPresent(column -> lines.add("<" + column + ">"));
      lines.add(entry.title() + " / " + entry.beside());
    }
    return lines;
  }

  private static ArticleText article(String title, String issue, String column, String... authors) {
    return ArticleFixtures.in(
        issue,
        ArticleFixtures.article(
            1,
            title,
            Optional.empty(),
            Optional.empty(),
            List.of(authors).stream().filter(name -> !name.isEmpty()).toList(),
            Optional.of(column),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }
}
