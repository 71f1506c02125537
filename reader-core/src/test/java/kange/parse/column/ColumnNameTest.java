package kange.parse.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "主编：何晓舟",
        "责任编辑 林小满",
        "2024年第3期",
        "扫码阅读全文",
        "图为修缮后的渡口",
        "内部资料 免费交流",
        "原文链接",
        "治水系列报道（四）",
        "走基层系列之三",
        "▶下转第47版",
        "（上接第3页）"
      })
  void fieldsCaptionsPromptsAndWhatTellsOfOneArticleNameNoColumn(String text) {
    assertTrue(ColumnName.isNone(text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"水边", "理论与实践", "系列报道", "【人物】", "江河纪事", "接力棒"})
  void whatMayNameAColumnIsNotTurnedAway(String text) {
    assertFalse(ColumnName.isNone(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "【要闻】,要闻",
    "要 闻,要闻",
    "经 验 交 流,经验交流",
    "「讲述J,讲述",
    "r讲述J,讲述",
    "· 水边 ·,水边",
    "水边 随笔录,水边 随笔录"
  })
  void aColumnIsCalledWhatStandsWithinItsBracketsAndOrnaments(String printed, String name) {
    assertEquals(name, ColumnName.of(printed));
  }
}
