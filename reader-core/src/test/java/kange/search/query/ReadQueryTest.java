package kange.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import kange.search.query.Clause.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadQueryTest {
  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "党纪学习教育|“党纪学习教育”",
        "党建 食堂|“党建” 且 “食堂”",
        "党建　食堂|“党建” 且 “食堂”",
        "“党建 食堂”|“党建 食堂”",
        "\"党建 食堂\" 经验|“党建 食堂” 且 “经验”",
        "党建 OR 食堂|“党建” 或 “食堂”",
        "党建 或 食堂 经验|“党建” 或 （“食堂” 且 “经验”）",
        "党建 非 食堂|“党建” 且 不含“食堂”",
        "党建 -食堂|“党建” 且 不含“食堂”",
        "NOT 食堂|不含“食堂”",
        "(党建 或 食堂) 经验|（“党建” 或 “食堂”） 且 “经验”",
        "（党建 或 食堂）经验|“（党建” 或 “食堂）经验”",
        "标题:党建|标题含“党建”",
        "标题：党建 作者： 江涛|标题含“党建” 且 作者含“江涛”",
        "title:党建 year:2025 期：2|标题含“党建” 且 年为“2025” 且 期为“2”",
        "栏目:(党建 或 食堂)|栏目含“党建” 或 栏目含“食堂”",
        "标题:\"党建 食堂\"|标题含“党建 食堂”",
        "党建 非 (食堂 或 会议)|“党建” 且 不含（“食堂” 或 “会议”）",
        "“食堂” 经验|“食堂” 且 “经验”",
        "“党建 食堂”经验|“党建 食堂” 且 “经验”",
        "(党建 或 食堂（二）) 经验|（“党建” 或 “食堂（二）”） 且 “经验”",
        "(党建 或 食堂) 经验）|（“党建” 或 “食堂”） 且 “经验）”",
        "党建 --食堂|“党建” 且 不含“-食堂”",
        "“8+X”模式|「“8+X”模式」",
      })
  void theQueryLanguage(String typed, String reading) {
    assertEquals(reading, Readings.of(ParsedQuery.of(typed).reading()));
  }

  @ParameterizedTest(name = "{0} is text")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "“8+X”模式",
        "（二）加强",
        "（2024）3号",
        "（二）",
        "（食堂",
        "的“8+X",
        "-19疫情",
        "或",
        "OR",
        "非",
        "党建或食堂",
        "是非",
        "“",
        "）",
        "-",
        "江苏：南京",
        "2.0版"
      })
  void whatTextsAreFullOfIsText(String typed) {
    String reading = Readings.of(ParsedQuery.of(typed).reading());
    assertEquals(typed, reading.substring(1, reading.length() - 1));
    assertEquals(1, ParsedQuery.of(typed).wanted().size());
  }

  @ParameterizedTest(name = "{0} is also looked for as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {"“食堂|食堂", "\"食堂|食堂", "(食堂|食堂", "（食堂|食堂", "（二）|二）"})
  void whatMayBeHalfOfAPairIsAlsoLookedForWithoutIt(String typed, String otherwise) {
    assertEquals(Optional.of(otherwise), ParsedQuery.of(typed).wanted().getFirst().otherwise());
  }

  @Test
  void whatIsAskedForIsAllThatIsNotExcludedInTheOrderTyped() {
    assertEquals(
        List.of("党建", "食堂", "经验"),
        ParsedQuery.of("(党建 或 食堂) 经验 -会议").wanted().stream().map(Run::text).toList());
    assertEquals(List.of(), ParsedQuery.of("NOT 会议").wanted());
  }

  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "党建 “食堂 会|“党建” 且 “食堂 会”",
        "党建 “|“党建”",
        "党建 -|“党建”",
        "党建 或|“党建”",
        "或 党建|“党建”",
        "党建 非|“党建”",
        "党建 （|“党建”",
        "(党建 或|“党建”",
        "((党建 食堂|“党建” 且 “食堂”",
        "党建 标题:|“党建”",
        "标题:|^^",
        "党建 AND AND 食堂|“党建” 且 “食堂”",
        "党建 或 或 食堂|“党建” 或 “食堂”",
      })
  void whatIsHalfTypedIsReadAsFarAsItGoes(String typed, String reading) {
    assertEquals(reading, Readings.of(ParsedQuery.of(typed).reading()));
  }
}
