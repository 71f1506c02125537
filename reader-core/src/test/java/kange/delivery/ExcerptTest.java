package kange.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kange.export.ArticleFixtures;
import kange.model.issue.Block;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void aPassageSaysWhereItWasCutAndWhatIsNotThereIsLeftOut() {
    ArticleText whole = ArticleFixtures.simple("雨", "一二三四五", "六七八九十");
    assertEquals(List.of("……二三……"), cut(whole, new BlockSpan(0, new Span(1, 3))));
    assertEquals(
        List.of("……四五", "六七……"),
        cut(whole, new BlockSpan(0, new Span(3, 5)), new BlockSpan(1, new Span(0, 2))));
    assertEquals(List.of("一二三四五"), cut(whole, new BlockSpan(0, new Span(0, 5))));
    assertEquals(List.of("……十"), cut(whole, new BlockSpan(1, new Span(4, 99))));
    assertEquals(
        List.of(), cut(whole, new BlockSpan(2, new Span(0, 1)), new BlockSpan(0, new Span(2, 2))));
  }

  private static List<String> cut(ArticleText whole, BlockSpan... passage) {
    ArticleText part = Excerpt.of(whole, List.of(passage));
    assertEquals(whole.article().title() + "（节选）", part.article().title());
    return part.article().blocks().stream().map(Block::text).toList();
  }
}
