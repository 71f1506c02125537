package kange.parse.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kange.parse.Texts;
import kange.parse.line.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What print set side by side and a scan put on one line. */
class EntryPairTest {
  private static List<String> texts(String text) {
    List<TextLine> file = Texts.lines(text);
    return EntryPair.lines(file, 0, file.size()).stream().map(l -> l.tokens().text()).toList();
  }

  @Test
  void numbersBehindTheTitlesDivideALine() {
    assertEquals(2, texts("渡口边的老石阶……3    灯下的图书室……5").size());
  }

  @Test
  void numbersBeforeTheTitlesDivideALine() {
    List<String> parts = texts("03 渡口边的老石阶    05 灯下的图书室");
    assertEquals(2, parts.size());
    assertEquals(true, parts.get(1).startsWith("05"), parts::toString);
  }

  @Test
  void bothHalvesKeepTheirLineOfTheFile() {
    List<TextLine> file = Texts.lines("目录\n渡口边的老石阶……3    灯下的图书室……5");
    assertEquals(
        List.of(0, 1, 1),
        EntryPair.lines(file, 0, file.size()).stream().map(ContentsLine::index).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "渡口边的老石阶……3",
        "渡口边的老石阶  何晓舟……3",
        "渡口边的老石阶  灯下的图书室",
        "渡口边的老石阶……3  5",
        "2025年第3期  总第28期"
      })
  void oneEntryStaysOne(String line) {
    assertEquals(1, texts(line).size());
  }
}
