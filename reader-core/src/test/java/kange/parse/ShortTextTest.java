package kange.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;
import org.junit.jupiter.api.Test;

/** Texts so short that no line of them looks like running prose. */
class ShortTextTest {
  @Test
  void anArticleOfShortParagraphsIsReadToItsLastLine() {
    ParsedIssue issue = Texts.parse("# 值班札记\n\n文/林小禾\n\n值班的人把登记簿翻到新的一页。\n\n写下日期、天气和来访的人。");
    assertEquals(1, issue.articles().size());
    Article article = issue.articles().getFirst();
    assertEquals("值班札记", article.title());
    assertEquals("写下日期、天气和来访的人。", article.blocks().getLast().text());
  }
}
