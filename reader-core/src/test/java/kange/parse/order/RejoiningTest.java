package kange.parse.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kange.model.issue.Article;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;

/** Articles cut by others: pages that changed places, and printed jumps. */
class RejoiningTest {
  private static final String CONTENTS =
      "# 清江党建\n\n2025年第3期\n\n# 目录\n\n- 03 渡口边的老石阶\n何晓舟\n- 05 灯下的图书室\n林小满\n- 08 采茶时节的山里人\n周云帆\n\n\n";
  private static final String THIRD =
      "\n\n# 采茶时节的山里人\n\n文 / 周云帆\n\n清明前后的山里最忙，天不亮就有人背着竹篓上坡，赶在日头出来以前采下头一茬嫩芽。采下的茶叶当天就要炒制，灶火一直烧到后半夜，满村都是茶香。□\n";

  private static Article byTitle(ParsedIssue issue, String title) {
    return issue.articles().stream().filter(a -> a.title().equals(title)).findFirst().orElseThrow();
  }

  private static String text(Article article) {
    return String.join("\n", article.blocks().stream().map(b -> b.text()).toList());
  }

  @Test
  void anArticleCutByTheNextOneGoesOnBehindIt() {
    int cut = Texts.PROSE.indexOf("摆渡的老人把船") + 7;
    ParsedIssue issue =
        Texts.parse(
            CONTENTS
                + "# 渡口边的老石阶\n\n文 / 何晓舟\n\n渡口的老人姓何，摆渡的日子有四十年了，镇里人都认得他和他的船。\n\n"
                + Texts.PROSE.substring(0, cut)
                + "\n\n\n# 灯下的图书室\n\n文 / 林小满\n\n"
                + (Texts.OTHER_PROSE + "\n\n").repeat(6)
                + "夜深了，图书室的灯还亮着，管理员在黑板上写下明天要还的书名。□\n\n"
                + Texts.PROSE.substring(cut)
                + "渡口的石阶，他也天天打扫，摆渡的老人说这是给往来的人看的脸面。□"
                + THIRD);
    Article first = byTitle(issue, "渡口边的老石阶");
    assertTrue(text(first).contains(Texts.PROSE), () -> text(first));
    assertTrue(first.warnings().stream().anyMatch(w -> w.code().equals("continued-elsewhere")));
    assertTrue(text(byTitle(issue, "灯下的图书室")).endsWith("明天要还的书名。"));
  }

  @Test
  void aPrintedJumpIsFollowed() {
    ParsedIssue issue =
        Texts.parse(
            CONTENTS
                + "# 渡口边的老石阶\n\n文 / 何晓舟\n\n"
                + Texts.PROSE
                + "\n\n（下转第7页）\n\n\n# 灯下的图书室\n\n文 / 林小满\n\n"
                + Texts.OTHER_PROSE
                + "□\n\n（上接第4页）\n\n后来石阶上装了扶手，老人们上下也不再要人搀，渡口从早到晚都有说笑的声音。□"
                + THIRD);
    Article first = byTitle(issue, "渡口边的老石阶");
    assertTrue(text(first).contains("后来石阶上装了扶手"), () -> text(first));
    assertEquals(2, first.lines().size());
    assertEquals(Texts.OTHER_PROSE, text(byTitle(issue, "灯下的图书室")));
  }

  @Test
  void articlesInOrderStayAsTheyStand() {
    ParsedIssue issue =
        Texts.parse(
            CONTENTS
                + "# 渡口边的老石阶\n\n文 / 何晓舟\n\n"
                + Texts.PROSE
                + "□\n\n\n# 灯下的图书室\n\n文 / 林小满\n\n"
                + Texts.OTHER_PROSE
                + "□"
                + THIRD);
    assertEquals(
        List.of("渡口边的老石阶", "灯下的图书室", "采茶时节的山里人"),
        issue.articles().stream().map(Article::title).toList());
    for (Article article : issue.articles()) {
      assertEquals(1, article.lines().size(), article::title);
      assertEquals(List.of(), article.warnings(), article::title);
    }
    assertEquals(List.of(new LineRange(15, 19)), issue.articles().getFirst().lines());
  }

  @Test
  void aNameBelowAnEditorsNoteEndsNoArticle() {
    String torn = Texts.PROSE.substring(0, Texts.PROSE.indexOf("摆渡的老人把船") + 7);
    ParsedIssue issue =
        Texts.parse(
            CONTENTS
                + "# 渡口边的老石阶\n\n> 编者按：渡口修好以后，来信的人很多，说的都是旧事。\n\n（何晓舟）\n\n"
                + (Texts.PROSE + "\n\n").repeat(4)
                + torn
                + "\n\n\n# 灯下的图书室\n\n文 / 林小满\n\n"
                + (Texts.OTHER_PROSE + "\n\n").repeat(4)
                + THIRD);
    assertTrue(
        issue.articles().stream()
            .flatMap(a -> a.warnings().stream())
            .noneMatch(w -> w.code().equals("continued-elsewhere")));
  }
}
