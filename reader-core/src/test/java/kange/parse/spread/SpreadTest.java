package kange.parse.spread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kange.model.issue.Article;
import kange.model.issue.BlockKind;
import kange.model.issue.ParsedIssue;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private static String wrapped(String paragraphs) {
    StringBuilder lines = new StringBuilder();
    for (String text : paragraphs.split("\n", -1)) {
      for (int i = 0; i < text.length(); i += 16) {
        lines.append(text, i, Math.min(text.length(), i + 16)).append('\n');
      }
    }
    return lines.toString();
  }

  @Test
  void headingsThatWereMovedToTheEndStandOverTheirSectionsAgain() {
    String river = Texts.PROSE + "\n修石阶。" + Texts.PROSE + "\n渡行人。" + Texts.PROSE;
    String books = Texts.OTHER_PROSE + "\n添新书。" + Texts.OTHER_PROSE + "\n亮灯火。" + Texts.OTHER_PROSE;
    ParsedIssue issue =
        Texts.parse(
            wrapped(river + "\n" + books)
                + "\n图书室里灯火明\n\n老渡口修新石阶\n\n小镇一日\n——清江市河街镇见闻\n\n□ 本报记者 何晓舟\n");
    assertEquals(1, issue.articles().size());
    Article article = issue.articles().getFirst();
    assertEquals("小镇一日", article.title());
    assertEquals("——清江市河街镇见闻", article.subtitle().orElse(""));
    assertEquals("何晓舟", article.authors().getFirst().name());
    assertEquals(List.of("老渡口修新石阶", "图书室里灯火明"), Texts.texts(article, BlockKind.HEADING));
  }
}
