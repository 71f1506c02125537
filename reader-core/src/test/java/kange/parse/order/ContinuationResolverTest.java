package kange.parse.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kange.parse.Texts;
import kange.parse.segment.ArticleSegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that changed places are put back where both torn ends mend, and nowhere else. */
class ContinuationResolverTest {
  private static final String RIVER = Texts.PROSE;
  private static final String BOOKS = Texts.OTHER_PROSE;
  private static final String TEA =
      "清明前后的山里最忙，天不亮就有人背着竹篓上坡，赶在日头出来以前采下头一茬嫩芽。采下的茶叶当天就要炒制，灶火一直烧到后半夜，满村都是茶香。";

  /**
   * Where the sentences are torn; each stands whole elsewhere in the file, so the join is known.
   */
  private static final String BOAT = "摆渡的老人把船";

  private static final String TOLD = "逢人便说";
  private static final String RULES = "管理员把借阅的规矩";
  private static final String PUPILS = "附近的学生放学";
  private static final String LEAVES = "采下的茶叶当天";

  private static String upTo(String text, String torn) {
    return text.substring(0, text.indexOf(torn) + torn.length());
  }

  private static String from(String text, String torn) {
    return text.substring(text.indexOf(torn) + torn.length());
  }

  private static List<Integer> lines(int... lines) {
    List<Integer> list = new ArrayList<>();
    for (int line : lines) {
      list.add(line);
    }
    return list;
  }

  /** An article whose end stands behind another one. */
  private static final Rows CUT =
      Rows.of(
          "# 渡口边的老石阶",
          RIVER,
          upTo(RIVER, BOAT),
          "# 灯下的图书室",
          BOOKS,
          BOOKS,
          BOOKS + "□",
          from(RIVER, BOAT),
          RIVER + "□",
          "# 采茶时节",
          TEA + "□");

  /** Pages two and three of four, changed. */
  private static String[] changedPages() {
    return new String[] {
      "# 渡口边的老石阶",
      RIVER,
      BOOKS,
      TEA,
      upTo(RIVER, BOAT),
      from(BOOKS, RULES),
      TEA,
      upTo(TEA, LEAVES),
      from(RIVER, BOAT),
      TEA,
      upTo(BOOKS, RULES),
      from(TEA, LEAVES),
      RIVER + "□"
    };
  }

  private static Rows pages(String first, String second, String third, String fourth) {
    List<String> rows = new ArrayList<>(List.of(changedPages()));
    rows.add(11, third);
    rows.add(8, second);
    rows.add(5, first);
    rows.add(fourth);
    return Rows.of(rows.toArray(String[]::new));
  }

  @Test
  void theEndOfAnArticleGoesBackOverTheArticleThatCutIt() {
    assertEquals(List.of(lines(0, 1, 2, 7, 8), lines(3, 4, 5, 6), lines(9, 10)), CUT.resolved());
  }

  @Test
  void whoGaveLinesAwayIsMarkedAndWhoKeptItsOwnIsTheSameArticle() {
    List<ArticleSegment> resolved = CUT.segmentsResolved();
    assertFalse(resolved.get(0).gave());
    assertTrue(resolved.get(1).gave());
    assertSame(CUT.drafts().get(2), resolved.get(2));
  }

  @Test
  void twoNeighbouringPagesThatChangedPlacesChangeBack() {
    assertEquals(
        List.of(lines(0, 1, 2, 3, 4, 8, 9, 10, 5, 6, 7, 11, 12)),
        Rows.of(changedPages()).resolved());
  }

  @Test
  void twoPagesWithOneBetweenThemChangeBackAndTheOneBetweenStays() {
    Rows rows =
        Rows.of(
            "# 渡口边的老石阶",
            RIVER,
            BOOKS,
            TEA,
            upTo(RIVER, BOAT),
            from(BOOKS, PUPILS),
            TEA,
            upTo(TEA, LEAVES),
            from(RIVER, TOLD),
            BOOKS,
            upTo(BOOKS, PUPILS),
            from(RIVER, BOAT),
            BOOKS,
            upTo(RIVER, TOLD),
            from(TEA, LEAVES),
            RIVER + "□",
            "# 灯下的图书室",
            BOOKS);
    assertEquals(
        List.of(lines(0, 1, 2, 3, 4, 11, 12, 13, 8, 9, 10, 5, 6, 7, 14, 15), lines(16, 17)),
        rows.resolved());
  }

  @Test
  void pagesInOrderStayThoughTheirSentencesAreTorn() {
    Rows rows =
        Rows.of(
            "# 渡口边的老石阶",
            RIVER,
            BOOKS,
            TEA,
            upTo(RIVER, BOAT),
            from(RIVER, BOAT),
            BOOKS,
            upTo(BOOKS, RULES),
            from(BOOKS, RULES),
            TEA,
            upTo(TEA, LEAVES),
            from(TEA, LEAVES),
            RIVER + "□");
    assertSame(rows.drafts().getFirst(), rows.segmentsResolved().getFirst());
  }

  @Test
  void aJoinThatTheFileDoesNotKnowIsNoReasonToMoveAnything() {
    Rows rows =
        Rows.of(
            "# 渡口边的老石阶",
            RIVER,
            upTo(TEA, LEAVES),
            "# 灯下的图书室",
            BOOKS,
            BOOKS + "□",
            from(TEA, LEAVES),
            RIVER + "□");
    assertEquals(rows.asPrinted(), rows.resolved());
  }

  @Test
  void pageNumbersThatWouldFallForbidTheChange() {
    Rows rows = pages("-1-", "-2-", "-3-", "-4-");
    assertEquals(rows.asPrinted(), rows.resolved());
  }

  @Test
  void pageNumbersThatRiseAgainGoWithTheChange() {
    assertEquals(
        List.of(lines(0, 1, 2, 3, 4, 10, 11, 12, 6, 7, 8, 14, 15)),
        pages("-1-", "-3-", "-2-", "-4-").resolved());
  }

  @Test
  void oneJoinAloneMovesNoPageUnlessThePageNumbersSaySo() {
    String[] rows = {
      "# 渡口边的老石阶",
      RIVER,
      upTo(TEA, LEAVES),
      from(BOOKS, PUPILS),
      "赶在日头出来以前，山里人已经下坡了。",
      upTo(BOOKS, RULES),
      from(TEA, LEAVES),
      RIVER,
      upTo(BOOKS, PUPILS),
      from(BOOKS, RULES),
      RIVER + "□"
    };
    assertEquals(Rows.of(rows).asPrinted(), Rows.of(rows).resolved());
    List<String> numbered = new ArrayList<>(List.of(rows));
    numbered.add(9, "-2-");
    numbered.add(6, "-3-");
    numbered.add(3, "-1-");
    numbered.add("-4-");
    assertEquals(
        List.of(lines(0, 1, 2, 8, 9, 10, 4, 5, 6, 12, 13)),
        Rows.of(numbered.toArray(String[]::new)).resolved());
  }

  private static Rows listed(String first, String second, String third) {
    return Rows.of(
        "# 渡口边的老石阶" + first,
        RIVER,
        upTo(RIVER, BOAT),
        from(TEA, LEAVES),
        TEA + "□",
        "# 灯下的图书室" + second,
        BOOKS,
        BOOKS,
        upTo(BOOKS, PUPILS),
        from(RIVER, BOAT),
        RIVER + "□",
        "# 采茶时节话丰年" + third,
        TEA,
        upTo(TEA, LEAVES),
        from(BOOKS, PUPILS),
        BOOKS + "□");
  }

  @Test
  void pagesOnWhichArticlesBeginChangePlacesTooWithTheArticles() {
    assertEquals(
        List.of(lines(0, 1, 2, 9, 10), lines(5, 6, 7, 8, 14, 15), lines(11, 12, 13, 3, 4)),
        listed("", "", "").resolved());
    assertEquals(listed("", "", "").resolved(), listed(" @3", " @9", " @5").resolved());
  }

  @Test
  void pagesOfTheContentsPageThatWouldFallForbidTheChange() {
    Rows rows = listed(" @3", " @5", " @9");
    assertEquals(rows.asPrinted(), rows.resolved());
  }

  private static Rows chapters(String first, String second, String third, String fourth) {
    return Rows.of(
        "# 渡口边的老石阶",
        first + "渡口",
        RIVER,
        upTo(TEA, LEAVES),
        from(BOOKS, PUPILS),
        second + "灯下",
        upTo(BOOKS, RULES),
        from(TEA, LEAVES),
        third + "山里",
        upTo(BOOKS, PUPILS),
        from(BOOKS, RULES),
        fourth + "后来",
        RIVER + "□");
  }

  @Test
  void chaptersThatWouldNoLongerFollowEachOtherSpeakAgainstTheChange() {
    List<List<Integer>> changed = List.of(lines(0, 1, 2, 3, 7, 8, 9, 4, 5, 6, 10, 11, 12));
    assertEquals(changed, chapters("", "", "", "").resolved());
    assertEquals(changed, chapters("一、", "三、", "二、", "四、").resolved());
    Rows inOrder = chapters("一、", "二、", "三、", "四、");
    assertEquals(inOrder.asPrinted(), inOrder.resolved());
  }

  @Test
  void severalArticlesThatWereCutAreAllPutTogether() {
    assertEquals(
        List.of(lines(0, 1, 2, 9, 10), lines(3, 4, 5, 11, 12), lines(6, 7, 8, 13, 14)),
        Rows.of(
                "# 渡口边的老石阶",
                RIVER,
                upTo(TEA, LEAVES),
                "# 灯下的图书室",
                BOOKS,
                upTo(BOOKS, PUPILS),
                "# 采茶时节话丰年",
                RIVER,
                "那年的春天来得早。" + upTo(RIVER, BOAT),
                from(TEA, LEAVES),
                BOOKS + "□",
                from(BOOKS, PUPILS),
                TEA + "□",
                from(RIVER, BOAT),
                TEA + "□")
            .resolved());
  }

  @Test
  void inAFileWhoseLinesAreWrappedBreakingOffIsNoSign() {
    List<String> rows =
        new ArrayList<>(
            List.of(
                "# 渡口边的老石阶",
                RIVER,
                upTo(RIVER, BOAT),
                "# 灯下的图书室",
                BOOKS,
                BOOKS,
                BOOKS + "□",
                from(RIVER, BOAT),
                RIVER + "□",
                "# 采茶时节",
                TEA + "□"));
    Rows plain = Rows.of(rows.toArray(String[]::new));
    assertEquals(List.of(lines(0, 1, 2, 7, 8), lines(3, 4, 5, 6), lines(9, 10)), plain.resolved());
    for (int i = 0; i < 30; i++) {
      rows.add("值班的同志沿着堤岸走了两个来回，把夜里涨水的刻度一一记在随身带着的本子上");
    }
    Rows wrapped = Rows.of(rows.toArray(String[]::new));
    assertEquals(wrapped.asPrinted(), wrapped.resolved());
  }

  /** The article that was cut ends with this line, and its end begins with that one. */
  private static boolean mends(String torn, String goesOn) {
    Rows rows =
        Rows.of(
            "# 渡口边的老石阶",
            RIVER,
            torn,
            "# 灯下的图书室",
            BOOKS,
            BOOKS,
            BOOKS + "□",
            goesOn,
            RIVER + "□",
            "# 采茶时节",
            TEA + "□");
    return !rows.resolved().equals(rows.asPrinted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "摆渡的老人把船",
        "老人说，摆渡的老人把船",
        "后来镇里的人说起四十年里摆渡的老人把船",
        "一、入冬以后，镇里的老渡口重新修了石阶，往来的人比从前多出一倍，摆渡的老人把船",
        "（二）入冬以后，镇里的老渡口重新修了石阶，往来的人比从前多出一倍，摆渡的老人把船",
        "- 入冬以后，镇里的老渡口重新修了石阶，往来的人比从前多出一倍，摆渡的老人把船",
        "**入冬以后，镇里的老渡口重新修了石阶，往来的人比从前多出一倍，摆渡的老人把船**",
        "图为摆渡四十年的何老汉，每天清早把石阶打扫干净以后，摆渡的老人把船",
        "The ferry and the old man who kept it, for forty years, in all weathers, 摆渡的老人把船",
        "入冬以后，镇里的老渡口重新修了石阶，往来的人比从前多出一倍。",
      })
  void shortLinesHeadingsItemsCaptionsAndOtherTonguesAreNotTorn(String line) {
    assertFalse(mends(line, from(RIVER, BOAT)), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "后来镇里的人说，摆渡的老人把船",
        "渡口修好了。摆渡的老人把船",
        "后来镇里的人说起四十年来在渡口上摆渡的一代又一代人的时候没有不说起这摆渡的老人把船",
        "一、入冬以后，镇里的老渡口重新修了石阶。往来的人比从前多出一倍，摆渡的老人把船",
        "镇里的人逢人便说“这条河的旧事”，摆渡的老人把船",
      })
  void runningTextThatBreaksOffIsTorn(String line) {
    assertTrue(mends(line, from(RIVER, BOAT)), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# ", "- ", "（一）", "一、", "图为", "（通讯员 何晓舟）", "【"})
  void whatIsNoRunningTextGoesOnWithNothing(String mark) {
    assertFalse(mends(upTo(RIVER, BOAT), mark + from(RIVER, BOAT)), mark);
  }

  @Test
  void aHeadingOrAnEnglishParagraphGoesOnWithNothing() {
    assertFalse(mends(upTo(RIVER, BOAT), "收拾得干干净净"));
    assertFalse(
        mends(
            upTo(RIVER, BOAT),
            "收拾 and then he sang for them, one song after the other, until the lamps were lit."));
  }

  @Test
  void aPieceOfAFewWordsIsNoPage() {
    Rows rows =
        Rows.of(
            "# 渡口边的老石阶",
            RIVER,
            upTo(RIVER, BOAT),
            "# 灯",
            "书里有灯。□",
            from(RIVER, BOAT),
            RIVER + "□",
            "# 采茶时节",
            TEA + "□");
    assertEquals(rows.asPrinted(), rows.resolved());
  }

  @Test
  void textBeyondTheEndOfAVeryShortArticleIsNotStrange() {
    Rows rows =
        Rows.of(
            "# 渡口边的老石阶",
            RIVER,
            upTo(RIVER, BOAT),
            "# 灯下的图书室",
            BOOKS + "□",
            from(RIVER, BOAT),
            RIVER + "□",
            "# 采茶时节",
            TEA + "□");
    assertEquals(rows.asPrinted(), rows.resolved());
  }

  @Test
  void aNoteBelowASentenceEndsAnArticleBelowATitleItDoesNot() {
    String[] rows = {
      "# 渡口边的老石阶",
      RIVER,
      upTo(RIVER, BOAT),
      "# 灯下的图书室",
      BOOKS,
      BOOKS,
      BOOKS,
      "（通讯员 何晓舟）",
      from(RIVER, BOAT),
      RIVER + "□",
      "# 采茶时节",
      TEA + "□"
    };
    assertEquals(
        List.of(lines(0, 1, 2, 8, 9), lines(3, 4, 5, 6, 7), lines(10, 11)),
        Rows.of(rows).resolved());
    rows[6] = "灯火照夜读";
    assertEquals(Rows.of(rows).asPrinted(), Rows.of(rows).resolved());
  }
}
