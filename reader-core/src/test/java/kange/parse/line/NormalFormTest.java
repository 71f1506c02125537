package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a line is printed or scanned, expressions are looked for in one form of it. */
class NormalFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "２０２５年第０３期|2025年第03期",
        "ＡＢＣｘｙｚ|ABCxyz",
        "總第12期|总第12期",
        "主编:何晓舟|主编：何晓舟",
        "文/何晓舟|文/何晓舟",
        "文／何晓舟|文/何晓舟",
        "文∕何晓舟|文/何晓舟",
        "文丨何晓舟|文｜何晓舟",
        "〔转载〕|［转载］",
        "〖转载〗|【转载】",
        "买买提•艾力|买买提·艾力",
        "第3页－第5页|第3页-第5页",
        "⽂字|文字",
        "豈有此理|岂有此理",
        "(市文化馆)|（市文化馆）",
        "iOS 17.2:a|iOS 17.2:a",
        "a,b|a,b",
        "a，b|a，b",
        "渡,口|渡，口",
        "《渡口》|《渡口》",
        "<渡口>|《渡口》",
      })
  void widthMarksAndCharactersAreOfOneKind(String printed, String normal) {
    assertEquals(normal, NormalForm.of(printed));
  }

  @Test
  void spacesAreOfOneKindOneInARowAndNoneAtTheEnds() {
    assertEquals("渡口 石阶", NormalForm.of("　渡口 　\t石阶　 "));
    assertEquals("", NormalForm.of(" 　 "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "本 刊 记 者|本刊记者",
        "第 3 期 清 江 通 讯|第3期清江通讯",
        "清 江 通讯 工 会 动 态|清江通讯工会动态",
        "iOS 周 刊 的 渡 口|iOS周刊的渡口",
        "渡 口 iOS app 周 刊 的 人|渡口iOS app周刊的人",
      })
  void spacesBetweenNearlyAllCharactersAreTakenOut(String spread, String closed) {
    assertEquals(closed, NormalForm.of(spread));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"张 三|张 三", "何晓舟 林小满|何晓舟 林小满", "清江 通讯 工会动态|清江 通讯 工会动态"})
  void spacesBetweenWordsStay(String printed, String normal) {
    assertEquals(normal, NormalForm.of(printed));
  }

  @Test
  void theAlignedFormHasThePrintedLength() {
    for (String printed : new String[] {"　２０２５年  第3期 ", "本 刊 記 者:⽂/何晓舟", ""}) {
      assertEquals(printed.length(), NormalForm.aligned(printed).length(), printed);
    }
    assertEquals(" 2025年  第3期 ", NormalForm.aligned("　２０２５年  第3期 "));
  }

  @Test
  void aSpreadLineIsClosedUpAndItsWiderSpacesStayAsOne() {
    assertEquals("渡口边的 老石阶", SpreadLine.closedUp("渡 口 边 的   老 石 阶"));
    assertEquals("渡口 老石阶", SpreadLine.closedUp("渡口 老石阶"));
    assertEquals("渡口边", SpreadLine.closedUp("渡 口 边 "));
  }

  @Test
  void aFigureAtTheEdgeOfASpreadLineStaysApart() {
    assertEquals("县水文分局 11", SpreadLine.closedUp("县 水 文 分 局 11"));
    assertEquals("县水文分局 11", SpreadLine.closedUp("县 水 文 分 局 1 1"));
    assertEquals("9 渡口边的老石阶", SpreadLine.closedUp("9 渡 口 边 的 老 石 阶"));
    assertEquals("54个公园开了", SpreadLine.closedUp("54个 公 园 开 了"));
    assertEquals("54个公园开了", SpreadLine.closedUp("5 4 个 公 园 开 了"));
    assertEquals("渡口第3码头", SpreadLine.closedUp("渡 口 第 3 码 头"));
  }
}
