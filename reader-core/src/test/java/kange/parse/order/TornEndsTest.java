package kange.parse.order;

import static kange.parse.order.TornTexts.BOAT;
import static kange.parse.order.TornTexts.BOOKS;
import static kange.parse.order.TornTexts.RIVER;
import static kange.parse.order.TornTexts.TEA;
import static kange.parse.order.TornTexts.lines;
import static kange.parse.order.TornTexts.rest;
import static kange.parse.order.TornTexts.upTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ends are torn, and what may go on with them. */
class TornEndsTest {
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
    assertFalse(mends(line, rest(RIVER, BOAT)), line);
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
    assertTrue(mends(line, rest(RIVER, BOAT)), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# ", "- ", "（一）", "一、", "图为", "（通讯员 何晓舟）", "【"})
  void whatIsNoRunningTextGoesOnWithNothing(String mark) {
    assertFalse(mends(upTo(RIVER, BOAT), mark + rest(RIVER, BOAT)), mark);
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
            rest(RIVER, BOAT),
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
            rest(RIVER, BOAT),
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
      rest(RIVER, BOAT),
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
