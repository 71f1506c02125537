package kange.parse.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kange.model.issue.Article;
import kange.parse.IssueParser;
import kange.parse.Texts;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** Labels before titles, which stand in the body alone, or on the contents page alone. */
class PrintedLabelTest {
  private static String title(String printed) {
    return printed.substring(PrintedLabel.end(printed));
  }

  @Test
  void aLabelStandsInBracketsBeforeABarOrBeforeAColon() {
    assertEquals("渡口的石阶", title("【译】渡口的石阶"));
    assertEquals(" 渡口的石阶", title("[推荐] 渡口的石阶"));
    assertEquals(" 渡口的石阶", title("本月简报 | 渡口的石阶"));
    assertEquals("渡口的石阶", title("连载：渡口的石阶"));
  }

  @Test
  void noLabelIsAWholeLineALongOneOrWhoSigns() {
    for (String whole :
        new String[] {
          "",
          "渡口",
          "【党建聚焦】",
          "｜渡口的石阶",
          "【渡口边上的那些老石阶】又长又滑",
          "渡口边上的石阶：又长又滑",
          "译者：何晓舟",
          "封三：渡口的石阶",
          "渡口："
        }) {
      assertEquals(0, PrintedLabel.end(whole), whole);
    }
  }

  /** The second line alone is just what would be left if the first were taken for a label. */
  @Test
  void aTitleInTwoLinesStaysWholeWhetherItsLabelIsListedOrPrinted() {
    assertEquals("简报 | 渡口石阶又长 岸边木桩见真章", first("渡口石阶又长 岸边木桩见真章", "简报 | 渡口石阶又长"));
    assertTrue(first("【译】渡口石阶又长 岸边木桩见真章", "渡口石阶又长").endsWith("渡口石阶又长 岸边木桩见真章"));
  }

  /** A column's label stands on a line of its own, above the line that the title's label opens. */
  @Test
  void theLineAboveALabelIsNoPartOfIt() {
    assertEquals("简报 | 渡口石阶又长 岸边木桩见真章", first("渡口石阶又长 岸边木桩见真章", "治水方略\n\n", "简报 | 渡口石阶又长"));
  }

  private static String first(String listed, String printed) {
    return first(listed, "", printed);
  }

  private static String first(String listed, String above, String printed) {
    String file =
        """
        目录

        %s ...... 何晓舟 3
        堤上的木桩 ...... 江望 8
        老仓库里的水痕 ...... 林启航 20
        一架旧风琴 ...... 陶然 23

        """
                .formatted(listed)
            + above
            + article("%s\n## 岸边木桩见真章".formatted(printed), "何晓舟")
            + article("堤上的木桩", "江望")
            + article("老仓库里的水痕", "林启航")
            + article("一架旧风琴", "陶然");
    Article article = new IssueParser().parse(SourceText.of(file, "石阶.txt")).articles().getFirst();
    return article.title();
  }

  private static String article(String title, String author) {
    return "## " + title + "\n\n文 / " + author + "\n\n" + Texts.PROSE + "\n\n";
  }
}
