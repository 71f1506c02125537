package kange.export.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.export.ArticleFixtures;
import kange.model.export.DocumentParts;
import kange.model.export.ExportOrder;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.Test;

/** Who wrote what, so that a name is found as in a dictionary. */
class AuthorIndexTest {
  @Test
  void namesStandByTheirPinyinUnderTheirLetters() {
    List<ArticleText> articles =
        List.of(by("甲", "周阿婆", "单小雨"), by("乙", "何远舟"), by("丙", "Anna Li"), by("丁", "单小雨"));
    assertEquals(
        List.of("A", "Anna Li: 2", "H", "何远舟: 1", "S", "单小雨: 0", "3", "Z", "周阿婆: 0"),
        lines(articles));
  }

  @Test
  void aNameWithoutALetterStandsBehindTheOthers() {
    assertEquals(
        List.of("Z", "周阿婆: 1", "#", "★★: 0"), lines(List.of(by("甲", "★★"), by("乙", "周阿婆"))));
  }

  @Test
  void anAuthorWhoIsNamedTwiceUnderAnArticleStandsThereOnce() {
    assertEquals(List.of("H", "何远舟: 0"), lines(List.of(by("甲", "何远舟", " 何远舟 "))));
  }

  @Test
  void asManyAreCountedAsNamesStandThereAndABlankOneIsNone() {
    List<ArticleText> articles = List.of(by("甲", "何远舟", " "), by("乙", "何远舟", "周阿婆"));
    assertEquals(List.of("H", "何远舟: 0", "1", "Z", "周阿婆: 1"), lines(articles));
    assertEquals(2, AuthorIndex.names(AuthorIndex.of(ExportSelection.picked(articles))));
  }

  @Test
  void whereIssuesDifferEachLineSaysItsOwn() {
    List<ArticleText> articles =
        List.of(
            ArticleFixtures.in("2025年第8期", ArticleFixtures.essay()), ArticleFixtures.research());
    assertEquals(
        "云溪机关 2025年第8期", AuthorIndex.of(ExportSelection.picked(articles)).getLast().beside());
    assertEquals(
        "", AuthorIndex.of(ExportSelection.picked(ArticleFixtures.issue())).getLast().beside());
  }

  @Test
  void thereIsNoneOfOneArticleOrOfNobody() {
    assertTrue(indexed(ArticleFixtures.issue()));
    assertFalse(indexed(List.of(ArticleFixtures.research())));
    assertFalse(indexed(List.of(ArticleFixtures.report(), ArticleFixtures.report())));
  }

  @Test
  void theContentsNameItLastAndInNoGroup() {
    List<ArticleText> articles = new ArrayList<>(ArticleFixtures.issue());
    articles.add(ArticleFixtures.in("2025年第8期", ArticleFixtures.essay()));
    ContentsItem last =
        ContentsPlan.of(
                new ExportSelection(
                    articles, ExportOrder.ISSUE, DocumentParts.NONE.withAuthorIndex(true)))
            .getLast();
    assertEquals("作者索引", last.title());
    assertEquals(articles.size(), last.article());
    assertTrue(last.groupEnds());
  }

  private static boolean indexed(List<ArticleText> articles) {
    return new ExportSelection(
            articles, ExportOrder.PICKED, DocumentParts.NONE.withAuthorIndex(true))
        .authorIndex();
  }

  private static List<String> lines(List<ArticleText> articles) {
    List<String> lines = new ArrayList<>();
    for (ContentsItem line : AuthorIndex.of(ExportSelection.picked(articles))) {
      line.group().ifPresent(lines::add);
      lines.add(line.column().map(name -> name + ": ").orElse("") + line.article());
    }
    return lines;
  }

  private static ArticleText by(String title, String... names) {
    return ArticleFixtures.article(
        1,
        title,
        Optional.empty(),
        Optional.empty(),
        List.of(names),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
