package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhitespaceNormalizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "渡 口的　石阶|渡口的石阶",
        "渡口， 石阶|渡口，石阶",
        "2025 年 3 月|2025年3月",
        "渡口 iOS 周刊|渡口 iOS 周刊",
        "John Smith 说|John Smith 说",
        "“修石阶 渡行人 讲旧事”的 渡口|“修石阶 渡行人 讲旧事”的渡口",
        "《渡口 石阶》 出版|《渡口 石阶》出版",
        "「渡口 石阶」 出版|「渡口 石阶」出版",
        "“渡口， 石阶”|“渡口，石阶”",
        "渡口” 石阶|渡口”石阶",
        "渡口的石阶|渡口的石阶",
      })
  void spacesThatChinesePrintDoesNotHaveAreTakenOut(String scanned, String read) {
    assertEquals(read, WhitespaceNormalizer.paragraph(scanned));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "渡口|石阶|渡口石阶",
        "the old|ferry|the old ferry",
        "第|3级|第3级",
        "17|iOS|17iOS",
        "渡|a|渡a",
        "a|渡|a渡"
      })
  void onlyLatinWordsKeepASpaceWhereLinesAreJoined(String first, String next, String joined) {
    StringBuilder text = new StringBuilder(first);
    WhitespaceNormalizer.join(text, next);
    assertEquals(joined, text.toString());
  }
}
