package kange.parse.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.LeftoverKind;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import org.junit.jupiter.api.Test;

class LabelSegmenterTest {
  private static final Contents NONE = Texts.NO_CONTENTS;

  private static ContentsEntry entry(String title) {
    return new ContentsEntry(
        Optional.empty(), List.of(title), Optional.empty(), Optional.of(3), false);
  }

  /** A contents page on the first line. */
  private static Contents contents(ContentsEntry... entries) {
    return Texts.contents(List.of(), List.of(entries));
  }

  private static List<List<Integer>> lines(List<ArticleSegment> segments) {
    return segments.stream().map(ArticleSegment::lines).toList();
  }

  @Test
  void anArticleGoesFromItsTitleToTheNext() {
    List<ArticleSegment> segments =
        new LabelledFile(NONE, "TITLE 甲题", "BYLINE 何晓舟", "BODY 甲文", "TITLE 乙题", "BODY 乙文").divide();
    assertEquals(List.of(List.of(0, 1, 2), List.of(3, 4)), lines(segments));
    assertEquals(0, segments.get(0).start().first());
    assertEquals(3, segments.get(1).start().first());
  }

  @Test
  void aKickerOpensTheArticleWhoseTitleStandsBelowIt() {
    List<ArticleSegment> segments =
        new LabelledFile(
                NONE, "TITLE 甲题", "BODY 甲文", "KICKER 在全市大会上强调", "KICKER 引题二", "TITLE 乙题", "BODY 乙文")
            .divide();
    assertEquals(List.of(List.of(0, 1), List.of(2, 3, 4, 5)), lines(segments));
    assertEquals(4, segments.get(1).start().first());
  }

  @Test
  void whatLeadsOutOfTheJournalIsTextAndNoLabel() {
    LabelledFile file =
        new LabelledFile(
            NONE, "TITLE 甲题", "BODY 甲文", "BANNER 原文链接", "BANNER 随笔", "TITLE 乙题", "BODY 乙文");
    assertEquals(List.of(List.of(0, 1, 2), List.of(4, 5)), lines(file.divide()));
  }

  @Test
  void aTitleOfSeveralLinesIsOne() {
    ArticleStart start =
        new LabelledFile(
                NONE, "TITLE 甲题上", "TITLE_MORE 甲题下", "SUBTITLE 副题", "BODY 甲文", "TITLE_MORE 不是标题")
            .divide()
            .getFirst()
            .start();
    assertEquals(0, start.first());
    assertEquals(1, start.last());
  }

  @Test
  void longEnoughTextThatNoTitleStandsAboveIsAnArticle() {
    List<ArticleSegment> segments =
        new LabelledFile(NONE, "BODY " + Texts.PROSE, "BODY 一句。", "TITLE 乙题", "BODY 乙文").divide();
    assertEquals(List.of(List.of(0, 1), List.of(2, 3)), lines(segments));
    ArticleStart start = segments.getFirst().start();
    assertTrue(start.last() < start.first(), "it has no title");
  }

  @Test
  void aFewWordsBeforeTheFirstTitleAreOfTheCoverOrMasthead() {
    LabelledFile file = new LabelledFile(NONE, "BODY 清江文艺", "BODY 内部资料", "TITLE 甲题", "BODY 甲文");
    assertEquals(List.of(List.of(2, 3)), lines(file.divide()));
    assertEquals(Optional.of(LeftoverKind.COVER), file.kinds.at(0));
    assertEquals(Optional.of(LeftoverKind.MASTHEAD), file.kinds.at(1));
  }

  @Test
  void everyLineIsOfAnArticleOrLeftOverAsWhatItIs() {
    LabelledFile file =
        new LabelledFile(
            contents(),
            "CONTENTS 目录",
            "MASTHEAD 主编：何晓舟",
            "BANNER 水边",
            "TITLE 甲题",
            "BODY 甲文",
            "FOLIO 12",
            "GUIDE 本期导读",
            "NOTICE 征稿启事",
            "CAPTION 封面图片",
            "BODY 甲文续");
    assertEquals(List.of(List.of(3, 4, 9)), lines(file.divide()));
    assertEquals(
        List.of(
            LeftoverKind.TOC,
            LeftoverKind.MASTHEAD,
            LeftoverKind.COLUMN_BANNER,
            LeftoverKind.NOISE,
            LeftoverKind.GUIDE,
            LeftoverKind.NOTICE,
            LeftoverKind.CAPTION),
        List.of(0, 1, 2, 5, 6, 7, 8).stream().map(i -> file.kinds.at(i).orElseThrow()).toList());
  }

  @Test
  void theContentsPageEndsTheArticleAboveIt() {
    List<ArticleSegment> segments =
        new LabelledFile(
                contents(),
                "TITLE 卷首语",
                "BODY 卷首文",
                "CONTENTS 目录",
                "BODY 落款",
                "TITLE 甲题",
                "BODY 甲文")
            .divide();
    assertEquals(List.of(List.of(0, 1), List.of(4, 5)), lines(segments));
  }

  @Test
  void aTitleAnswersToTheEntryThatWasFoundThere() {
    Contents contents = contents(entry("渡口的老石阶"), entry("灯下的图书室"));
    List<ArticleSegment> segments =
        new LabelledFile(
                contents, "CONTENTS 目录", "TITLE 灯下的图书室", "BODY 文", "TITLE 渡口的老石阶", "BODY 文")
            .place(0, 3)
            .place(1, 1)
            .divide();
    assertSame(contents.entries().get(1), segments.get(0).start().entry().orElseThrow());
    assertSame(contents.entries().get(0), segments.get(1).start().entry().orElseThrow());
  }

  @Test
  void anUnlistedTitleAnswersToTheUnansweredEntryItIsLike() {
    Contents contents = contents(entry("渡口的老石阶与新码头"), entry("灯下的图书室"));
    List<ArticleSegment> segments =
        new LabelledFile(
                contents, "CONTENTS 目录", "TITLE 渡口老石阶和新码头", "BODY 文", "TITLE 灯下的图书室", "BODY 文")
            .place(1, 3)
            .divide();
    assertSame(contents.entries().get(0), segments.get(0).start().entry().orElseThrow());
    assertTrue(segments.get(0).start().likeness() < 1);
  }

  @Test
  void anUnlistedTitleThatIsLikeNoEntryAnswersToNone() {
    Contents contents = contents(entry("渡口的老石阶与新码头"));
    List<ArticleSegment> segments =
        new LabelledFile(contents, "CONTENTS 目录", "TITLE 采茶时节话丰年", "BODY 文").divide();
    assertEquals(Optional.empty(), segments.getFirst().start().entry());
  }

  @Test
  void textWithoutTitleAnswersToTheEntryListedBetweenItsNeighbours() {
    Contents contents = contents(entry("渡口的老石阶"), entry("山路十八弯"), entry("灯下的图书室"));
    List<ArticleSegment> segments =
        new LabelledFile(
                contents,
                "TITLE 渡口的老石阶",
                "BODY 文",
                "CONTENTS 目录",
                "BODY " + Texts.PROSE,
                "TITLE 灯下的图书室",
                "BODY 文")
            .place(0, 0)
            .place(2, 4)
            .divide();
    ArticleStart start = segments.get(1).start();
    assertSame(contents.entries().get(1), start.entry().orElseThrow());
    assertEquals(Optional.of("山路十八弯"), start.entryTitle());
  }

  @Test
  void ofEqualTitlesEachHasAnEntryOfItsOwn() {
    Contents contents = contents(entry("读者来信"), entry("读者来信"));
    List<ArticleSegment> segments =
        new LabelledFile(contents, "CONTENTS 目录", "TITLE 读者来信", "BODY 文", "TITLE 读者来信", "BODY 文")
            .place(0, 1)
            .divide();
    assertSame(contents.entries().get(0), segments.get(0).start().entry().orElseThrow());
    assertSame(contents.entries().get(1), segments.get(1).start().entry().orElseThrow());
  }

  @Test
  void anEntryIsAnsweredByOneTitleOnly() {
    Contents contents = contents(entry("读者来信"));
    List<ArticleSegment> segments =
        new LabelledFile(contents, "CONTENTS 目录", "TITLE 读者来信", "BODY 文", "TITLE 读者来信", "BODY 文")
            .place(0, 1)
            .divide();
    assertTrue(segments.get(0).start().entry().isPresent());
    assertEquals(Optional.empty(), segments.get(1).start().entry());
  }

  @Test
  void aTitleWithoutTextStandsOverTheNextArticle() {
    List<ArticleSegment> segments =
        new LabelledFile(NONE, "TITLE 甲题", "FOLIO 扫码收听", "TITLE 乙题", "BODY 乙文").divide();
    assertEquals(List.of(List.of(0, 2, 3)), lines(segments));
    assertEquals(2, segments.getFirst().start().first());
  }

  @Test
  void aListedTitleIsAnArticleThoughItHasNoText() {
    Contents page = contents(entry("甲题"), entry("乙题"));
    List<ArticleSegment> segments =
        new LabelledFile(page, "CONTENTS 目录", "TITLE 甲题", "FOLIO 3", "TITLE 乙题", "BODY 乙文")
            .place(0, 1)
            .place(1, 3)
            .divide();
    assertEquals(List.of(List.of(1), List.of(3, 4)), lines(segments));
  }

  @Test
  void theOneArticleBetweenTwoListedOnesAnswersToTheEntryBetweenTheirs() {
    Contents page = contents(entry("甲题"), entry("山水之间"), entry("乙题"));
    List<ArticleSegment> segments =
        new LabelledFile(
                page,
                "CONTENTS 目录",
                "TITLE 甲题",
                "BODY 甲文",
                "TITLE 另有其名",
                "BODY 丙文",
                "TITLE 乙题",
                "BODY 乙文")
            .place(0, 1)
            .place(2, 5)
            .divide();
    assertEquals("山水之间", segments.get(1).start().entry().orElseThrow().whole());
    assertEquals(Optional.empty(), segments.get(1).start().entryTitle());
  }

  @Test
  void newsUnderTheNameOfTheirColumnHaveThatForATitle() {
    Contents page = contents(entry("每月动态"), entry("乙题"));
    List<ArticleSegment> segments =
        new LabelledFile(page, "CONTENTS 目录", "TITLE 桥修好了", "BODY 甲文", "TITLE 乙题", "BODY 乙文")
            .place(1, 3)
            .divide();
    assertEquals(Optional.of("每月动态"), segments.getFirst().start().entryTitle());
    assertTrue(segments.getFirst().isUntitled());
  }

  @Test
  void oneColumnOfTheContentsPageGivesWayToTheLabelsOverTheArticles() {
    Contents page = Texts.contents(List.of("工友之窗"), List.of(entry("甲题"), entry("乙题")));
    LabelledFile file =
        new LabelledFile(
                page,
                "CONTENTS 目录",
                "BANNER 水边",
                "TITLE 甲题",
                "BODY 甲文",
                "BANNER 山里",
                "TITLE 乙题",
                "BODY 乙文")
            .place(0, 2)
            .place(1, 5);
    BodyColumns found = BodyColumns.find(file.lines, page, file.divide(), file.kinds);
    assertEquals(List.of("水边", "山里"), found.names());
  }

  @Test
  void aTitleWithoutTextBeforeTheContentsPageIsOfTheCover() {
    Contents page =
        new Contents(
            List.of(entry("甲题")), List.of(), Set.of(2), Set.of(), 2, 3, List.of(), 3, List.of());
    LabelledFile file =
        new LabelledFile(page, "TITLE 记录一线", "FOLIO 3", "CONTENTS 目录", "TITLE 甲题", "BODY 甲文")
            .place(0, 3);
    assertEquals(List.of(List.of(3, 4)), lines(file.divide()));
    assertEquals(Optional.of(LeftoverKind.COVER), file.kinds.at(0));
  }
}
