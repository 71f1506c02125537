package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import kange.model.issue.LineRange;
import kange.store.issue.ArticleMatcher.Candidate;
import org.junit.jupiter.api.Test;

class ArticleMatcherTest {
  @Test
  void theSameTitleIsTheSameArticleWhereverItStands() {
    assertEquals(
        Map.of(0, 1, 1, 0),
        ArticleMatcher.match(
            List.of(article("甲", 1, 10), article("乙", 11, 20)),
            List.of(article("乙", 101, 110), article("甲", 111, 120))));
  }

  @Test
  void aRetitledArticleIsKnownByItsLines() {
    assertEquals(
        Map.of(0, 0),
        ArticleMatcher.match(List.of(article("秦巷新风", 1, 10)), List.of(article("蓁巷新风", 3, 12))));
  }

  @Test
  void halfAnOverlapIsNeeded() {
    assertEquals(
        Map.of(), ArticleMatcher.match(List.of(article("甲", 1, 10)), List.of(article("乙", 7, 16))));
  }

  @Test
  void ofSeveralOfOneTitleTheOneAtThePlaceIsTaken() {
    List<Candidate> before = List.of(article("图片新闻", 1, 10), article("图片新闻", 50, 60));
    assertEquals(
        Map.of(0, 1, 1, 0),
        ArticleMatcher.match(before, List.of(article("图片新闻", 50, 60), article("图片新闻", 1, 10))));
    assertEquals(
        Map.of(0, 0, 1, 1),
        ArticleMatcher.match(
            before, List.of(article("图片新闻", 100, 110), article("图片新闻", 150, 160))));
  }

  @Test
  void noTitleIsNoSameTitle() {
    assertEquals(
        Map.of(), ArticleMatcher.match(List.of(article("", 1, 5)), List.of(article("", 6, 9))));
  }

  private static Candidate article(String title, int first, int last) {
    return Candidate.of(title, List.of(new LineRange(first, last)));
  }
}
