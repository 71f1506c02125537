package kange.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleBreakerTest {
  private static final TextStyle STYLE = TextStyle.of(Face.BOLD, 20, Align.CENTER);

  private final LineBreaker breaker = new LineBreaker((face, c) -> c < 0x2000 ? 0.5 : 1);
  private final TitleBreaker titles = new TitleBreaker(breaker);

  @Test
  void aTitleThatFitsStaysOnOneLine() {
    assertEquals(List.of("深耕责任田 筑牢硬底盘"), titles.lines("深耕责任田 筑牢硬底盘", STYLE, 380));
  }

  @Test
  void aLongTitleIsBrokenAtItsOwnSpaces() {
    assertEquals(
        List.of("以高质量机关党建", "引领水务事业高质量发展"), titles.lines("以高质量机关党建 引领水务事业高质量发展", STYLE, 360));
    assertEquals(
        List.of("守正笃行固根本", "实干争先开新局", "山水相依共谱新篇章"),
        titles.lines("守正笃行固根本 实干争先开新局 山水相依共谱新篇章", STYLE, 200));
  }

  @Test
  void withoutSpacesTheLinesAreEvenAndWordsWhole() {
    List<String> lines = titles.lines("关于推进新时代水利机关安全文化建设的调查研究报告", STYLE, 380);
    assertEquals(2, lines.size());
    assertTrue(Math.abs(lines.get(0).length() - lines.get(1).length()) <= 2, lines::toString);
    for (String word : List.of("新时代", "水利", "机关", "安全", "文化", "建设")) {
      assertTrue(lines.stream().anyMatch(line -> line.contains(word)), lines::toString);
    }
  }

  @Test
  void noLineBeginsOrEndsWithTheWrongMark() {
    String title = "推动“一部门一支部”、《章程》（试行）与“双融双促”同向发力的实践";
    for (int measure = 180; measure < 400; measure += 10) {
      for (String line : titles.lines(title, STYLE, measure)) {
        assertFalse("”、》）".contains(line.substring(0, 1)), line);
        assertFalse("“《（".contains(line.substring(line.length() - 1)), line);
        assertTrue(breaker.width(line, STYLE) <= measure, line);
      }
    }
  }

  @Test
  void aLongByLineIsBrokenBetweenNames() {
    String names = String.join("\u3000", Collections.nCopies(9, "何远舟"));
    assertEquals(
        List.of("何远舟\u3000何远舟\u3000何远舟", "何远舟\u3000何远舟\u3000何远舟", "何远舟\u3000何远舟\u3000何远舟"),
        titles.lines(names, STYLE, 300));
  }

  @Test
  void aTitleTooLongForFiveLinesIsLeftToTheLineBreaker() {
    String title = "天".repeat(200);
    assertEquals(List.of(title), titles.lines(title, STYLE, 380));
  }

  @Test
  void setLinesKnowWhereInTheTitleTheyAre() {
    String title = " 守正笃行固根本  实干争先开新局\t山水相依共谱新篇章 ";
    List<Line> lines = titles.set(title, STYLE, 200, 300);
    assertEquals(3, lines.size());
    for (Line line : lines) {
      assertEquals(title.substring(line.start(), line.end()), line.text());
      double left = line.runs().getFirst().x();
      assertEquals(300 - line.right(), left, 1e-6, "in the middle");
    }
  }
}
