package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
  @ParameterizedTest
  @CsvSource({
    "一、渡口,CHAPTER",
    "十二、渡口,CHAPTER",
    "三.渡口,CHAPTER",
    "（一）渡口,SECTION",
    "(十一)渡口,SECTION",
    "1.渡口,ITEM",
    "12、渡口,ITEM",
    "（3）渡口,ITEM",
    "3）渡口,ITEM",
    "①渡口,CIRCLED",
    "⑳渡口,CIRCLED",
    "第一章 渡口,PART",
    "第12回 渡口,PART",
    "其一,PART"
  })
  void theNumbersOfEachRankAreToldApart(String text, Numbering.Style style) {
    assertEquals(style, Numbering.style(text));
  }

  @ParameterizedTest
  @CsvSource({
    "渡口",
    "一座渡口",
    "3.5公里长的堤",
    "2025年的渡口",
    "第一次过渡口",
    "其他",
    "'（渡口）'",
    "''",
  })
  void whatOnlyBeginsWithANumberHasNone(String text) {
    assertEquals(Numbering.Style.NONE, Numbering.style(text));
  }

  @Test
  void chaptersHaveTheirNumber() {
    assertEquals(1, Numbering.chapter("一、渡口"));
    assertEquals(10, Numbering.chapter("十、渡口"));
    assertEquals(0, Numbering.chapter("渡、口的"));
    assertEquals(0, Numbering.chapter("一、"));
    assertEquals(0, Numbering.chapter("（一）渡口"));
  }
}
