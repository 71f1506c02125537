package kange.parse.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import kange.parse.Texts;
import kange.parse.segment.ArticleSegment;
import org.junit.jupiter.api.Test;

/** An article that breaks off with 下转 goes on below the 上接 that means it. */
class PrintedJumpsTest {
  private static final String RIVER = Texts.PROSE;
  private static final String BOOKS = Texts.OTHER_PROSE;
  private static final String TEA = "清明前后的山里最忙，天不亮就有人背着竹篓上坡，赶在日头出来以前采下头一茬嫩芽。";

  /** Shares no word with any article. */
  private static final String REST = "后来装了扶手，上下都不再要人搀。";

  private static List<Integer> lines(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  private static List<Integer> lines(int from, int to, int again, int until) {
    return IntStream.concat(IntStream.rangeClosed(from, to), IntStream.rangeClosed(again, until))
        .boxed()
        .toList();
  }

  /** Two articles wait; what the third holds behind its own text goes to one of them. */
  private static Rows twoWait(String... piece) {
    List<String> rows =
        new java.util.ArrayList<>(
            List.of(
                "# 渡口边的老石阶 @3",
                RIVER,
                "（下转第13页）",
                "# 灯下的图书室 @5",
                BOOKS,
                "（下转第13页）",
                "# 采茶时节话丰年 @8",
                TEA));
    rows.addAll(List.of(piece));
    return Rows.of(rows.toArray(String[]::new));
  }

  private static final List<List<Integer>> TO_FIRST =
      List.of(lines(0, 2, 8, 9), lines(3, 5), lines(6, 7));
  private static final List<List<Integer>> TO_SECOND =
      List.of(lines(0, 2), lines(3, 5, 8, 9), lines(6, 7));

  @Test
  void bothNotesGoWithTheArticleAndWhoHeldTheTextIsMarked() {
    Rows rows = Rows.of("# 渡口边的老石阶", RIVER, "（下转第7页）", "# 灯下的图书室", BOOKS, "（上接第4页）", REST);
    assertEquals(List.of(lines(0, 2, 5, 6), lines(3, 4)), rows.followed());
    List<ArticleSegment> followed = rows.segmentsFollowed();
    assertFalse(followed.get(0).gave());
    assertTrue(followed.get(1).gave());
  }

  @Test
  void theArticleThatIsListedOnThePageOfTheNoteIsMeant() {
    assertEquals(TO_FIRST, twoWait("（上接第3页）", REST).followed());
    assertEquals(TO_SECOND, twoWait("（上接第5页）", REST).followed());
  }

  @Test
  void theArticleWhoseTitleTheNoteNamesIsMeantWhateverThePage() {
    assertEquals(TO_FIRST, twoWait("上接第5页《渡口边的老石阶》", REST).followed());
    assertEquals(TO_SECOND, twoWait("上接第3页《灯下的图书室》", REST).followed());
  }

  @Test
  void aTitleRepeatedOverTheNoteSaysWhichArticleAndGoesWithIt() {
    assertEquals(
        List.of(lines(0, 2, 8, 10), lines(3, 5), lines(6, 7)),
        twoWait("渡口边的老石阶", "（上接第5页）", REST).followed());
  }

  @Test
  void whereTheNoteNamesNeitherTheTextThatIsMostOfAKindIsMeant() {
    assertEquals(TO_FIRST, twoWait("（接上页）", RIVER.substring(30)).followed());
    assertEquals(TO_SECOND, twoWait("（接上页）", BOOKS.substring(30)).followed());
  }

  @Test
  void andWhereNothingTellsTheNearestAbove() {
    assertEquals(TO_SECOND, twoWait("（接上页）", REST).followed());
  }

  @Test
  void anArticleAboveIsMeantBeforeOneBelow() {
    Rows rows =
        Rows.of(
            "# 渡口边的老石阶",
            RIVER,
            "（下转第7页）",
            "# 灯下的图书室",
            BOOKS,
            "# 山路十八弯",
            TEA,
            "（上接第4页）",
            REST,
            "# 采茶时节话丰年",
            TEA,
            "（下转第2页）");
    assertEquals(
        List.of(lines(0, 2, 7, 8), lines(3, 4), lines(5, 6), lines(9, 11)), rows.followed());
  }

  @Test
  void anArticleBelowIsMeantWhereNoneAboveWaits() {
    Rows rows = Rows.of("# 灯下的图书室", BOOKS, "（上接第4页）", REST, "# 采茶时节话丰年", TEA, "（下转第2页）");
    assertEquals(List.of(lines(0, 1), lines(4, 6, 2, 3)), rows.followed());
  }

  @Test
  void aTextInThreePartsIsPutTogetherAndThenWaitsNoMore() {
    Rows rows =
        Rows.of(
            "# 渡口边的老石阶",
            RIVER,
            "（下转第7页）",
            "# 灯下的图书室",
            BOOKS,
            "（上接第4页）",
            REST,
            "（下转第9页）",
            "# 采茶时节话丰年",
            TEA,
            "（上接第7页）",
            "石阶通到河边。",
            "# 山路十八弯",
            TEA,
            "（上接第2页）",
            "谁的下半篇没有人知道。");
    assertEquals(
        List.of(
            IntStream.of(0, 1, 2, 5, 6, 7, 10, 11).boxed().toList(),
            lines(3, 4),
            lines(8, 9),
            lines(12, 15)),
        rows.followed());
  }

  @Test
  void textThatCameFromNowhereStaysWhereItStands() {
    Rows rows = Rows.of("# 渡口边的老石阶", RIVER, "# 灯下的图书室", BOOKS, "（上接第4页）", REST);
    assertEquals(rows.asPrinted(), rows.followed());
    assertSame(rows.drafts().get(1), rows.segmentsFollowed().get(1));
  }

  @Test
  void anArticleDoesNotGoOnInItself() {
    Rows rows = Rows.of("# 渡口边的老石阶", RIVER, "（上接第4页）", REST, "（下转第7页）");
    assertEquals(rows.asPrinted(), rows.followed());
  }

  @Test
  void whereTheContinuationStandsUnderItsTitleAloneNoArticleIsLeftOfIt() {
    Rows rows =
        Rows.of("# 渡口边的老石阶", RIVER, "（下转第7页）", "# 灯下的图书室", BOOKS, "# 渡口边的老石阶", "（上接第4页）", REST);
    assertEquals(List.of(lines(0, 2, 5, 7), lines(3, 4), List.of()), rows.followed());
    assertFalse(rows.segmentsFollowed().get(2).gave());
  }

  @Test
  void aNoteRightBelowAnotherTitleLeavesThatTitleToItsArticle() {
    Rows rows = Rows.of("# 渡口边的老石阶", RIVER, "（下转第7页）", "# 灯下的图书室", "（上接第4页）", REST);
    assertEquals(List.of(lines(0, 2, 4, 5), List.of(3)), rows.followed());
  }
}
