package kange.parse.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;

/** A short line between a text and the next title belongs to what it speaks of. */
class BorderLinesTest {
  private static List<Article> read(String between) {
    String file =
        "# 灯下的图书室\n\n文/林小满\n\n%s\n\n\n%s\n\n# 渡口边的老石阶\n\n文/何晓舟\n\n%s\n\n# 山路十八弯\n\n文/周海生\n\n%s\n"
            .formatted(Texts.OTHER_PROSE, between, Texts.PROSE, Texts.PROSE);
    return Texts.parse(file).articles();
  }

  @Test
  void aCaptionThatRepeatsTheTextAboveEndsIt() {
    List<Article> articles = read("附近的学生放学以后在写作业");
    assertEquals(Optional.empty(), articles.get(1).kicker());
    assertEquals("附近的学生放学以后在写作业", articles.getFirst().blocks().getLast().text());
  }

  @Test
  void whatRepeatsTheTextBelowStandsOverItsTitle() {
    List<Article> articles = read("摆渡的老人把船收拾得干干净净");
    assertEquals(Optional.of("摆渡的老人把船收拾得干干净净"), articles.get(1).kicker());
    assertEquals(Texts.OTHER_PROSE, articles.getFirst().blocks().getLast().text());
  }
}
