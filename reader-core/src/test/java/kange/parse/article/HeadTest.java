package kange.parse.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.explain.AuthorSource;
import kange.model.issue.Article;
import kange.model.issue.LineRange;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;

/** Title, 引题, 副标题 and by-line of labelled lines. */
class HeadTest {
  private static final String TEXT = "BODY " + Texts.PROSE;
  private static final String TITLE = "TITLE 渡口边的老石阶";

  private static Head head(String... rows) {
    return Drafts.of(rows).read().head();
  }

  @Test
  void aLineOverTheTitleIsItsKickerAndALineBelowItsSubtitle() {
    Head head = head("KICKER 何晓舟在全市大会上强调", TITLE, "SUBTITLE ——见闻", "BYLINE 何晓舟", TEXT);
    assertEquals("渡口边的老石阶", head.title());
    assertEquals(Optional.of("何晓舟在全市大会上强调"), head.kicker());
    assertEquals(Optional.of("——见闻"), head.subtitle());
    assertEquals(Optional.of("何晓舟"), head.byline());
    assertEquals(List.of(4), head.body());
    assertEquals(List.of(1), head.titleLines());
  }

  @Test
  void aLongLineASentenceAndTextOverTheTitleLeadToIt() {
    assertEquals(
        Optional.of("渡".repeat(45)), head("KICKER " + "渡".repeat(45), TITLE, TEXT).kicker());
    assertEquals(List.of(0), head("KICKER " + "渡".repeat(46), TITLE, TEXT).lead());
    assertEquals(List.of(0, 1), head("KICKER 渡口修好了。", "BODY 编者按", TITLE, TEXT).lead());
  }

  @Test
  void whatLeadsToTheTitleIsTextCaptionOrQuotation() {
    assertEquals(
        List.of("PARAGRAPH 渡口修好了。", "CAPTION 图为修缮后的渡口", "QUOTE 编者按"),
        Drafts.of("BODY 渡口修好了。", "BODY 图为修缮后的渡口", "BODY 编者按", TITLE, TEXT).blocks().subList(0, 3));
  }

  @Test
  void aTitleLineBehindADashAndAllBelowItAreTheSubtitle() {
    Head head = head("TITLE 渡口边的", "TITLE_MORE 老石阶", "TITLE_MORE ——一个小镇的", "TITLE_MORE 见闻", TEXT);
    assertEquals("渡口边的 老石阶", head.title());
    assertEquals(Optional.of("——一个小镇的 见闻"), head.subtitle());
    assertEquals(List.of(0, 1, 2, 3), head.titleLines());
  }

  @Test
  void whomAnArticleIsAboutBelowItsTitleIsTheSubtitleThoughListedWithTheTitle() {
    Head head = head(TITLE, "TITLE_MORE 列车员廖慈淼", "BYLINE 何晓舟", TEXT);
    assertEquals("渡口边的老石阶", head.title());
    assertEquals(Optional.of("列车员廖慈淼"), head.subtitle());
  }

  @Test
  void titleLinesThatTheContentsPageHasTheOtherWayRoundAreTurned() {
    Drafts turned = Drafts.of("TITLE 老石阶", "TITLE_MORE 渡口边的", TEXT);
    assertEquals("老石阶 渡口边的", turned.read().head().title());
    assertEquals("渡口边的 老石阶", turned.listed("渡口边的老石阶").read().head().title());
    assertEquals("老石阶 渡口边的", turned.listed("老石阶渡口边的").read().head().title());
    Drafts oneLine = Drafts.of("TITLE 学习笔记 ｜ 渡口边的老石阶", TEXT).listed("渡口边的老石阶");
    assertEquals("学习笔记 ｜ 渡口边的老石阶", oneLine.read().head().title());
  }

  @Test
  void anArticleWithoutTitleIsCalledAsItIsListedOrSaidToHaveNone() {
    assertEquals("渡口边的老石阶", Drafts.of(TEXT).listed("渡口边的老石阶").article().title());
    assertEquals("（无题）", Drafts.of(TEXT).article().title());
  }

  @Test
  void aBareNameUnderTheOneUnsignedEntryIsWhomItIsAbout() {
    Article article = listedAmongSigned(TITLE, "BYLINE 何晓舟", TEXT);
    assertEquals(List.of(), article.authors());
    assertEquals(Optional.of("何晓舟"), article.subtitle());
    assertEquals(1, listedAmongSigned(TITLE, "BYLINE 文/何晓舟", TEXT).authors().size());
    assertEquals(
        Optional.of("——见闻"),
        listedAmongSigned(TITLE, "SUBTITLE ——见闻", "BYLINE 何晓舟", TEXT).subtitle());
  }

  private static Article listedAmongSigned(String... rows) {
    return Drafts.of(rows).listed("渡口边的老石阶").amongSigned().article();
  }

  @Test
  void aNameWithinEightLinesOfTheTitleIsTheBylineBelowThatASignature() {
    String[] eight =
        Stream.of(Stream.of(TITLE), Stream.generate(() -> TEXT).limit(7), Stream.of("BYLINE 何晓舟"))
            .flatMap(s -> s)
            .toArray(String[]::new);
    assertEquals(AuthorSource.BYLINE, head(eight).authorSource());
    assertEquals(7, head(eight).body().size());
    String[] nine =
        Stream.of(Stream.of(TITLE), Stream.generate(() -> TEXT).limit(8), Stream.of("BYLINE 何晓舟"))
            .flatMap(s -> s)
            .toArray(String[]::new);
    assertEquals(AuthorSource.SIGNATURE, head(nine).authorSource());
    assertEquals(9, head(nine).body().size());
  }

  @Test
  void theNameOfABodyMayGoOnOnTheNextLine() {
    Head head = head(TITLE, "BYLINE 清江省清江市", "+BODY 直机关工委", TEXT);
    assertEquals(List.of("清江省清江市直机关工委"), head.authors());
    assertEquals(List.of(3), head.body());
    assertEquals(List.of(2, 3), head(TITLE, "BYLINE 清江省清江市", "BODY 直机关工委", TEXT).body());
    assertEquals(List.of(2, 3), head(TITLE, "BYLINE 何晓舟", "+BODY 渡口的石阶", TEXT).body());
  }

  @Test
  void theContentsPageDecidesWhichWordsOfTheBylineAreNames() {
    Drafts printed = Drafts.of(TITLE, "BYLINE 何晓舟 林小满", TEXT);
    assertEquals(List.of("何晓舟"), printed.listed("渡口边的老石阶", "何晓舟").read().head().authors());
    assertEquals(List.of("何晓舟", "林小满"), printed.listed("渡口边的老石阶", "周海生").read().head().authors());
    Drafts none = Drafts.of(TITLE, "BYLINE 写在渡口修好之后", TEXT);
    assertEquals(List.of("周海生"), none.listed("渡口边的老石阶", "周海生").read().head().authors());
    assertEquals(List.of(), Drafts.of(TITLE, "BYLINE 写在渡口修好之后", TEXT).read().head().authors());
  }

  @Test
  void whomTheEntryHasBehindItsTitleTheBylineMayNameToo() {
    Drafts printed = Drafts.of("TITLE 饭盒", "BYLINE 何晓舟 林小满", TEXT);
    assertEquals(List.of("何晓舟", "林小满"), printed.listed("饭盒 何晓舟", "林小满").read().head().authors());
    assertEquals(List.of("林小满"), printed.listed("饭盒", "林小满").read().head().authors());
  }

  @Test
  void whereATextWasTakenFromIsReadInNotesAndBylines() {
    for (String note :
        List.of("（转自《清江晚报》）", "来源：清江晚报", "（摘自《清江晚报》2025年第3期）", "原载：清江晚报", "轉自《清江晚报》")) {
      assertEquals(
          Optional.of("清江晚报"), Drafts.of(TITLE, TEXT, "BODY " + note).article().source(), note);
    }
    assertEquals(
        Optional.of("清江晚报"), Drafts.of(TITLE, "BYLINE 何晓舟 来源：清江晚报", TEXT).article().source());
    assertEquals(Optional.empty(), Drafts.of(TITLE, TEXT).article().source());
  }

  @Test
  void whereATextWasTakenFromIsNoAuthor() {
    for (String byline : List.of("何晓舟 来源：清江晚报", "作者：何晓舟 来源：清江晚报", "何晓舟（转自《清江晚报》）")) {
      assertEquals(List.of("何晓舟"), head(TITLE, "BYLINE " + byline, TEXT).authors(), byline);
    }
  }

  @Test
  void allNotesAreOneNoteALineEach() {
    assertEquals(
        Optional.of("（转自《清江晚报》）\n（作者系清江市文联会员）"),
        Drafts.of(TITLE, TEXT, "BODY （转自《清江晚报》）", "BODY （作者系清江市文联会员）").article().note());
    assertEquals(Optional.empty(), Drafts.of(TITLE, TEXT).article().note());
  }

  @Test
  void linesThatFollowEachOtherAreOneRangeInReadingOrder() {
    assertEquals(
        List.of(new LineRange(1, 3), new LineRange(7, 7), new LineRange(5, 5)),
        Drafts.of(TITLE, TEXT, TEXT, TEXT).order(0, 1, 3, 2).article().lines());
    assertTrue(Drafts.of(TITLE, TEXT).article().confidence() == 0, "it is not judged yet");
  }

  @Test
  void aBareNameBelowTheTitleWroteWhatNobodySigns() {
    Head head = head(TITLE, "SUBTITLE 何晓舟", TEXT);
    assertEquals(List.of("何晓舟"), head.authors());
    assertEquals(Optional.empty(), head.subtitle());
    assertEquals(Optional.of("何晓舟"), head(TITLE, "SUBTITLE 何晓舟", "BYLINE 孙立成", TEXT).subtitle());
    assertEquals(Optional.of("——何晓舟"), head(TITLE, "SUBTITLE ——何晓舟", TEXT).subtitle());
  }

  @Test
  void whoTranslatedIsTheAuthorWhereNobodyElseIs() {
    assertEquals(List.of("何晓舟"), head(TITLE, "BYLINE 译者：何晓舟", TEXT).authors());
    assertEquals(List.of("孙立成"), head(TITLE, "BYLINE 孙立成　译者：何晓舟", TEXT).authors());
    assertEquals(List.of(), head(TITLE, "BYLINE 摄影：何晓舟", TEXT).authors());
  }

  @Test
  void twoLinesThatAreListedAsOneBodySign() {
    String[] rows = {TITLE, "SUBTITLE 清江市文化旅", "+BODY 游局办公室", TEXT};
    Head head = Drafts.of(rows).listed("渡口边的老石阶", "清江市文化旅游局办公室").read().head();
    assertEquals(List.of("清江市文化旅游局办公室"), head.authors());
    assertEquals(Optional.empty(), head.subtitle());
    assertEquals(List.of(3), head.body());
    Head other = Drafts.of(rows).listed("渡口边的老石阶", "何晓舟").read().head();
    assertEquals(Optional.of("清江市文化旅"), other.subtitle());
  }

  @Test
  void aHeadingOfAnotherLevelBelowTheSubtitleBeginsTheText() {
    Head head = head(TITLE, "SUBTITLE ——见闻", "SUBTITLE ### 石阶的来历", TEXT);
    assertEquals(Optional.of("——见闻"), head.subtitle());
    assertEquals(List.of(2, 3), head.body());
    assertEquals(
        Optional.of("——见闻 石阶的来历"), head(TITLE, "SUBTITLE ——见闻", "SUBTITLE 石阶的来历", TEXT).subtitle());
  }

  @Test
  void aLineBelowTheTitleThatIsSetAsHeadingsOfTheTextAreIsOneOfThem() {
    String heading = "SUBTITLE ### 石阶的来历";
    assertEquals(Optional.of("石阶的来历"), head(TITLE, heading, TEXT).subtitle());
    assertEquals(Optional.empty(), head(TITLE, heading, TEXT, "BODY ### 石阶的去处").subtitle());
  }

  @Test
  void whatSectionsAreHeadedWithIsNoSubtitle() {
    Head head = head(TITLE, "SUBTITLE 原因分析", TEXT);
    assertEquals(Optional.empty(), head.subtitle());
    assertEquals(List.of(1, 2), head.body());
  }

  @Test
  void aLineOfTheTitleThatHoldsTheListedAuthorsAndStandsApartSigns() {
    Drafts apart = Drafts.of(TITLE, "TITLE_MORE 清江市文化局", TEXT);
    Head head = apart.listed("渡口边的老石阶", "清江市文化局").read().head();
    assertEquals("渡口边的老石阶", head.title());
    assertEquals(List.of("清江市文化局"), head.authors());
    Drafts close = Drafts.of(TITLE, "+TITLE_MORE 清江市文化局", TEXT);
    assertEquals("渡口边的老石阶 清江市文化局", close.listed("渡口边的老石阶", "清江市文化局").read().head().title());
  }
}
