package kange.parse.order;

import static kange.parse.order.TornTexts.BOAT;
import static kange.parse.order.TornTexts.BOOKS;
import static kange.parse.order.TornTexts.LEAVES;
import static kange.parse.order.TornTexts.PUPILS;
import static kange.parse.order.TornTexts.RIVER;
import static kange.parse.order.TornTexts.RULES;
import static kange.parse.order.TornTexts.TEA;
import static kange.parse.order.TornTexts.TOLD;
import static kange.parse.order.TornTexts.lines;
import static kange.parse.order.TornTexts.rest;
import static kange.parse.order.TornTexts.upTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kange.parse.segment.ArticleSegment;
import org.junit.jupiter.api.Test;

/** Pages that changed places are put back where both torn ends mend, and nowhere else. */
class ContinuationResolverTest {
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
          rest(RIVER, BOAT),
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
      rest(BOOKS, RULES),
      TEA,
      upTo(TEA, LEAVES),
      rest(RIVER, BOAT),
      TEA,
      upTo(BOOKS, RULES),
      rest(TEA, LEAVES),
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
            rest(BOOKS, PUPILS),
            TEA,
            upTo(TEA, LEAVES),
            rest(RIVER, TOLD),
            BOOKS,
            upTo(BOOKS, PUPILS),
            rest(RIVER, BOAT),
            BOOKS,
            upTo(RIVER, TOLD),
            rest(TEA, LEAVES),
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
            rest(RIVER, BOAT),
            BOOKS,
            upTo(BOOKS, RULES),
            rest(BOOKS, RULES),
            TEA,
            upTo(TEA, LEAVES),
            rest(TEA, LEAVES),
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
            rest(TEA, LEAVES),
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
      rest(BOOKS, PUPILS),
      "赶在日头出来以前，山里人已经下坡了。",
      upTo(BOOKS, RULES),
      rest(TEA, LEAVES),
      RIVER,
      upTo(BOOKS, PUPILS),
      rest(BOOKS, RULES),
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
        rest(TEA, LEAVES),
        TEA + "□",
        "# 灯下的图书室" + second,
        BOOKS,
        BOOKS,
        upTo(BOOKS, PUPILS),
        rest(RIVER, BOAT),
        RIVER + "□",
        "# 采茶时节话丰年" + third,
        TEA,
        upTo(TEA, LEAVES),
        rest(BOOKS, PUPILS),
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
        rest(BOOKS, PUPILS),
        second + "灯下",
        upTo(BOOKS, RULES),
        rest(TEA, LEAVES),
        third + "山里",
        upTo(BOOKS, PUPILS),
        rest(BOOKS, RULES),
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
                rest(TEA, LEAVES),
                BOOKS + "□",
                rest(BOOKS, PUPILS),
                TEA + "□",
                rest(RIVER, BOAT),
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
                rest(RIVER, BOAT),
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
}
