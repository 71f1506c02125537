package kange.parse.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.contents.place.Candidate;
import org.junit.jupiter.api.Test;

/** What print sets over a text, against what it was taken for and what is listed. */
class PrintedHeadsTest {
  private static final String TEXT = "BODY " + Texts.PROSE;
  private static final String OTHER = "BODY " + Texts.OTHER_PROSE;

  private static List<List<Integer>> lines(List<ArticleSegment> segments) {
    return segments.stream().map(ArticleSegment::lines).toList();
  }

  private static LabelledFile file(String... rows) {
    return new LabelledFile(Texts.NO_CONTENTS, rows);
  }

  /** An article on the second line, whose entry seems to end with these authors. */
  private static List<String> authors(String title, List<String> authors, String... rows) {
    ContentsEntry entry =
        new ContentsEntry(
            Optional.empty(), List.of(title), Optional.empty(), Optional.of(3), false);
    Contents contents = Texts.contents(List.of(), List.of(entry));
    LabelledFile file = new LabelledFile(contents, rows);
    file.placed.add(new Candidate(0, 1, 1, 1, 2, title, authors));
    return file.divide().getFirst().start().entryAuthors();
  }

  @Test
  void namesThatWereTakenForATitleSignTheLineAboveThem() {
    List<ArticleSegment> segments =
        file("TITLE 甲题", TEXT, "BODY 南岭的早晨", "TITLE 何晓舟 林小满", OTHER).divide();
    assertEquals(List.of(List.of(0, 1), List.of(2, 3, 4)), lines(segments));
    assertEquals(2, segments.getLast().start().first());
    assertEquals(2, segments.getLast().start().last());
    List<ArticleSegment> left =
        file("TITLE 甲题", TEXT, "CAPTION 南岭的早晨", "TITLE 何晓舟", OTHER).divide();
    assertEquals(List.of(List.of(0, 1), List.of(2, 3, 4)), lines(left));
    List<ArticleSegment> kicker =
        file("TITLE 甲题", TEXT, "KICKER 南岭的早晨", "TITLE 何晓舟", OTHER).divide();
    assertEquals(2, kicker.getLast().start().first());
  }

  @Test
  void aNameIsATitleBelowALabelTextAndWhereSomebodyElseSigns() {
    for (String above : List.of("BANNER 随笔", "BANNER 【南岭的早晨】", "CAPTION 图为南岭的早晨", TEXT)) {
      List<ArticleSegment> segments = file("TITLE 甲题", TEXT, above, "TITLE 何晓舟", OTHER).divide();
      assertEquals(3, segments.getLast().start().first(), above);
    }
    List<ArticleSegment> signed =
        file("TITLE 甲题", TEXT, "BODY 南岭的早晨", "TITLE 何晓舟", "BYLINE 林小满", OTHER).divide();
    assertEquals(3, signed.getLast().start().first());
  }

  @Test
  void whatSectionsAreHeadedWithBeginsNoArticle() {
    String text =
        "# 渡口边的老石阶\n\n文/何晓舟\n\n%1$s\n\n# %2$s\n\n文/周海生\n\n%1$s\n\n# 灯下的图书室\n\n文/林小满\n\n%1$s";
    assertEquals(2, Texts.parse(text.formatted(Texts.PROSE, "原因分析")).articles().size());
    assertEquals(3, Texts.parse(text.formatted(Texts.PROSE, "山路十八弯")).articles().size());
  }

  @Test
  void wordsOfAnEntryThatArePrintedInTheTitleNameNoAuthor() {
    assertEquals(
        List.of(),
        authors(
            "走进图书室", List.of("点亮山村灯火"), "CONTENTS 目录", "TITLE 走进图书室", "TITLE_MORE 点亮山村灯火", TEXT));
    assertEquals(
        List.of(),
        authors(
            "渡口修好了", List.of("林小满", "和讲话"), "CONTENTS 目录", "TITLE 渡口修好了", "SUBTITLE 林小满和讲话", TEXT));
    assertEquals(
        List.of(), authors("渡口边的老石阶修", List.of("好了"), "CONTENTS 目录", "TITLE 渡口边的老石阶修好了", TEXT));
  }

  @Test
  void whoIsPrintedBelowTheTitleOrNowhereStaysItsAuthor() {
    assertEquals(
        List.of("何晓舟"),
        authors("渡口修好了", List.of("何晓舟"), "CONTENTS 目录", "TITLE 渡口修好了", "BYLINE 何晓舟", TEXT));
    assertEquals(
        List.of("何晓舟"), authors("渡口修好了", List.of("何晓舟"), "CONTENTS 目录", "TITLE 渡口修好了", TEXT));
    assertEquals(
        List.of("清江市文化局"),
        authors(
            "渡口修好了", List.of("清江市文化局"), "CONTENTS 目录", "TITLE 渡口修好了", "TITLE_MORE 清江市文化局", TEXT));
  }

  @Test
  void whereNobodySignsAndNothingIsListedHeadingsAsHighAsTheFirstTitleAreTitles() {
    String text =
        """
        # 清江周报·第22期·2021年06月01日

        ## 卷首语

        %1$s

        ## 渡口的石阶

        - %2$s
        - 修好了

        ## 山路的里程

        - %1$s
        - 二十里

        ## 图书的册数

        - %2$s
        - 八千册
        """;
    assertEquals(
        List.of("卷首语", "渡口的石阶", "山路的里程", "图书的册数"),
        Texts.parse(text.formatted(Texts.PROSE, Texts.OTHER_PROSE)).articles().stream()
            .map(Article::title)
            .toList());
  }
}
