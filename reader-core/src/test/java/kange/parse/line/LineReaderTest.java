package kange.parse.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kange.model.issue.LineRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken off a physical line, and what is remembered of it. */
class LineReaderTest {
  private static TextLine line(String raw) {
    return LineReader.read(List.of(raw)).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# 渡口的石阶|渡口的石阶",
        "- 渡口的石阶|渡口的石阶",
        "* 渡口的石阶|渡口的石阶",
        "+ 渡口的石阶|渡口的石阶",
        "**渡口的石阶**|渡口的石阶",
        "## **渡口的石阶**|渡口的石阶",
        "渡口的**石阶**|渡口的石阶",
        "■ 渡口的石阶|渡口的石阶",
        "渡口的石阶□|渡口的石阶",
        "★ ☆ 渡口的石阶 ■|渡口的石阶",
        "渡口<sub>的</sub>石阶<br/>|渡口的石阶",
        "窗体顶端渡口的石阶|渡口的石阶",
        "窗体底端渡口的石阶|渡口的石阶",
        "渡口<石阶|渡口<石阶",
        "<渡口的石阶>|<渡口的石阶>",
        "3 < 5 > 2|3 < 5 > 2",
        "a<b <c>d|a<b d",
        "○ 渡口|○ 渡口",
        "№ 12|№ 12",
        "※渡口|渡口",
        "渡口\t石阶|渡口 石阶",
        "-渡口|-渡口",
        "-|-",
      })
  void marksOfMarkupListsAndPrintAreTakenOff(String raw, String text) {
    assertEquals(text, line(raw).text());
  }

  @Test
  void aTagIsShortAndOfAsciiLetters() {
    assertEquals("渡", line("<a href=\"" + "x".repeat(20) + "\">渡").text());
    assertTrue(line("<a href=\"" + "x".repeat(60) + "\">渡").text().startsWith("<a"));
    assertEquals("<a渡>", line("<a渡>").text());
    assertEquals("</>渡", line("</>渡").text());
    assertEquals("<9>渡", line("<9>渡").text());
  }

  @Test
  void theLevelOfAHeadingIsTheNumberOfItsMarks() {
    assertEquals(0, line("渡口").level());
    assertEquals(1, line("# 渡口").level());
    assertEquals(3, line("### 渡口").level());
    assertEquals(7, line("######### 渡口").level());
  }

  @Test
  void boldBulletAndIndentAreRemembered() {
    assertTrue(line("**渡口的石阶**").bold());
    assertFalse(line("渡口的**石阶**").bold());
    assertFalse(line("****").bold());
    assertTrue(line("- 渡口").bullet());
    assertFalse(line("-渡口").bullet());
    assertTrue(line("　　渡口").indented());
    assertTrue(line("    渡口").indented());
    assertFalse(line("　渡口").indented());
  }

  @Test
  void theOrnamentsAtBothEndsAreRemembered() {
    TextLine line = line("■ 渡口的石阶 □");
    assertEquals("■", line.lead());
    assertEquals("□", line.end());
    assertTrue(line.endsWithMark());
    assertFalse(line("渡口的石阶").endsWithMark());
    assertEquals(5, line.chars());
  }

  @Test
  void aLineOfNothingButAMarkIsALoneMark() {
    assertTrue(line("■").isLoneMark());
    assertTrue(line("■■■").isLoneMark());
    assertFalse(line("■■■■").isLoneMark());
    assertFalse(line("■渡").isLoneMark());
    assertEquals("", line("■").text());
    assertFalse(line("■").endsWithMark());
  }

  @Test
  void blankLinesAreCountedInTheGapBelowThem() {
    List<TextLine> lines = LineReader.read(List.of("", "渡口", "", " ", "石阶", "河"));
    assertEquals(List.of(1, 2, 0), lines.stream().map(TextLine::gap).toList());
    assertEquals(List.of(2, 5, 6), lines.stream().map(TextLine::number).toList());
    assertEquals(new LineRange(5, 5), lines.get(1).range());
  }

  @Test
  void invisibleMarksAtTheEndsAreTakenOff() {
    assertEquals("渡口", line("\uFEFF渡口\u200B\u0007").text());
  }

  @Test
  void codeIsTakenAsItIs() {
    List<TextLine> lines = LineReader.read(List.of("```", "# **comment** <b>", "```", "# 渡口"));
    TextLine code = lines.get(1);
    assertEquals("# **comment** <b>", code.text());
    assertTrue(code.code());
    assertEquals(0, code.level());
    assertFalse(lines.get(3).code());
    assertFalse(code.isTitleLike());
  }

  @Test
  void aLineIsProseWhenItIsLongOrMiddlingAndPunctuated() {
    assertTrue(line("渡".repeat(60)).isProse());
    assertFalse(line("渡".repeat(59)).isProse());
    assertTrue(line("渡".repeat(29) + "。").isProse());
    assertTrue(line("渡".repeat(29) + "，口").isProse());
    assertTrue(line("渡".repeat(29) + ",口").isProse());
    assertFalse(line("渡".repeat(28) + "。").isProse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"渡口的石阶", "渡口的石阶，河边的人！"})
  void aShortLineWithoutAFinishedSentenceMayBeATitle(String text) {
    assertTrue(line(text).isTitleLike());
  }

  @Test
  void aSentenceALongLineAndALoneMarkAreNoTitles() {
    assertFalse(line("渡口修好了。").isTitleLike());
    assertFalse(line("渡口修好；石阶没有").isTitleLike());
    assertTrue(line("渡".repeat(64)).isTitleLike());
    assertFalse(line("渡".repeat(65)).isTitleLike());
    assertFalse(line("■").isTitleLike());
  }

  @Test
  void joinedLinesAreOneWithTheFirstsBeginningAndTheLastsEnd() {
    List<TextLine> lines = LineReader.read(List.of("", "**■ 渡口的石**", "**阶 iOS**", "app 好□"));
    TextLine joined = TextLine.joined(lines);
    assertEquals("渡口的石阶 iOS app 好", joined.text());
    assertEquals(new LineRange(2, 4), joined.range());
    assertEquals("■", joined.lead());
    assertEquals("□", joined.end());
    assertEquals(1, joined.gap());
    assertFalse(joined.bold());
    assertEquals(lines.stream().mapToInt(TextLine::chars).sum(), joined.chars());
    assertTrue(TextLine.joined(lines.subList(0, 2)).bold());
    assertEquals(lines.getFirst(), TextLine.joined(lines.subList(0, 1)));
  }
}
