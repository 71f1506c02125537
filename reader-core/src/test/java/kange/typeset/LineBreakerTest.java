package kange.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kange.export.ArticleFixtures;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  /** Full squares for Chinese, half of one for Latin: no font needed. */
  private static final Typeface SQUARES =
      (face, c) -> CharClass.extendsCluster(c) ? 0 : c < 0x2000 && c != '·' ? 0.5 : 1;

  private static final TextStyle BODY =
      TextStyle.of(Face.REGULAR, 10, Align.JUSTIFY).withFirstIndent(2);
  private static final String NOT_FIRST = "，。、；：？！）》」』】”’·％%";
  private static final String NOT_LAST = "（《「『【“‘";

  private final LineBreaker breaker = new LineBreaker(SQUARES);

  @Test
  void aLineIsFilledToItsMeasure() {
    List<Line> lines = breaker.lines("天地玄黄宇宙洪荒".repeat(10), BODY.withFirstIndent(0), 200);
    assertEquals(List.of(20, 20, 20, 20), lines.stream().map(l -> l.runs().size()).toList());
    assertEquals(200, lines.getFirst().right(), 1e-6);
  }

  @Test
  void theFirstLineIsIndentedByTwo() {
    List<Line> lines = breaker.lines("天".repeat(40), BODY, 200);
    assertEquals(20, lines.get(0).runs().getFirst().x(), 1e-6);
    assertEquals(0, lines.get(1).runs().getFirst().x(), 1e-6);
  }

  @Test
  void stopsAtTheLineEndLoseTheirWhiteHalf() {
    // 19 characters and a stop: the stop's ink ends where its white half would begin.
    List<Line> lines =
        breaker.lines("天".repeat(19) + "，" + "地".repeat(30), BODY.withFirstIndent(0), 195);
    assertTrue(lines.getFirst().text().endsWith("，"));
    assertEquals(195, lines.getFirst().right(), 1e-6);
    assertEquals(10, gap(lines.getFirst(), 0), 1e-6);
  }

  @Test
  void aStopHangsInTheMarginWhereTheLineWouldElseBeStretched() {
    String text = "天".repeat(20) + "。" + "地".repeat(30);
    Line hung = breaker.lines(text, BODY.withFirstIndent(0).withHanging(), 200).getFirst();
    assertTrue(hung.text().endsWith("。"), hung::text);
    assertEquals(200, hung.runs().getLast().x(), 1e-6);
    assertEquals(205, hung.right(), 1e-6);
    assertEquals(10, gap(hung, 0), 1e-6);
    Line flush = breaker.lines(text, BODY.withFirstIndent(0), 200).getFirst();
    assertEquals(200, flush.right(), 1e-6);
    assertTrue(gap(flush, 0) > 10.2);
  }

  @Test
  void onlyLightStopsHangAndOnlyWithTheirWholeInk() {
    for (int seed = 0; seed < 20; seed++) {
      String text = ArticleFixtures.paragraph(seed, 8);
      for (int measure = 150; measure <= 420; measure += 10) {
        for (Line line : breaker.lines(text, BODY.withHanging(), measure)) {
          boolean hangs = line.right() > measure + 1e-6;
          if (hangs) {
            assertTrue("，。、．".contains(line.runs().getLast().text()), line::text);
            assertEquals(measure + 5, line.right(), 1e-6, line::text);
          }
        }
      }
    }
  }

  @Test
  void aStopAtTheEndOfALineWithRoomDoesNotHang() {
    List<Line> lines =
        breaker.lines("天".repeat(19) + "。", BODY.withFirstIndent(0).withHanging(), 200);
    assertEquals(195, lines.getFirst().right(), 1e-6);
  }

  @Test
  void aBracketAtTheLineStartStandsFlush() {
    List<Line> lines = breaker.lines("《天地》".repeat(5), BODY.withFirstIndent(0), 200);
    assertEquals(-5, lines.getFirst().runs().getFirst().x(), 1e-6);
  }

  @Test
  void neighbouringMarksShareTheirWhite() {
    Line line = breaker.lines("他说：“好。”（笑）", BODY.withFirstIndent(0), 400).getFirst();
    // ：“ and 。” and ”（ each give up half a square.
    assertEquals(10 * 10 - 3 * 5 - 5, line.right(), 1e-6);
  }

  @Test
  void wordsNumbersDashesAndDotsAreNotTorn() {
    String text = "同比增长12,345.67%，采用RESTful风格——既省事又可靠……并在3.5版发布。";
    for (int measure = 120; measure < 300; measure += 7) {
      String broken =
          breaker.lines(text, BODY, measure).stream()
              .map(Line::text)
              .collect(Collectors.joining("|"));
      for (String whole : List.of("12,345.67%", "RESTful", "——", "……", "3.5")) {
        assertTrue(broken.contains(whole), broken);
      }
    }
  }

  @Test
  void anAddressLongerThanTheLineIsBrokenSomewhere() {
    String address = "https://yunxi.example.cn/" + "abc/def-ghi_".repeat(20);
    List<Line> lines = breaker.lines("见" + address + "。", BODY, 200);
    assertEquals("见" + address + "。", joined(lines));
    lines.forEach(line -> assertTrue(line.right() <= 200 + 1e-6));
  }

  @Test
  void noLoneCharacterIsLeftForTheLastLine() {
    // 18 + 20 + 1: the commas give way and take the last character in.
    String text = "天地，玄黄，宇宙，洪荒，日月盈昃辰，宿列张寒来暑往秋收，冬藏闰，余成岁。";
    List<Line> lines = breaker.lines(text, BODY, 170);
    assertTrue(lines.getLast().runs().size() > 2, lines.getLast().text());
  }

  @Test
  void charactersOutsideTheBmpAndTheirMarksStayWhole() {
    String text = "李𠙶𪚥葛\uDB40\uDD00氏".repeat(30);
    List<Line> lines = breaker.lines(text, BODY, 150);
    assertEquals(text, joined(lines));
    for (Line line : lines) {
      assertFalse(Character.isLowSurrogate(line.text().charAt(0)));
      assertFalse(line.text().startsWith("\uDB40\uDD00"));
    }
  }

  @Test
  void blankTextGivesNoLines() {
    assertEquals(List.of(), breaker.lines(" \n\t ", BODY, 200));
  }

  @Test
  void realTextKeepsTheRulesInEveryMeasure() {
    for (int seed = 0; seed < 30; seed++) {
      String text = ArticleFixtures.paragraph(seed, 8);
      for (int measure = 150; measure <= 420; measure += 27) {
        check(text, measure, true);
      }
    }
  }

  @Test
  void anyTextIsSetWithinTheMeasureAndNothingIsLost() {
    Random random = new Random(20250701);
    String alphabet = "天地人的一是在不了有，。、；：？！（）《》“”‘’…—·abcXYZ019 .,%-/()　𠙶\u0301";
    int[] codePoints = alphabet.codePoints().toArray();
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(300);
      for (int i = 0; i < length; i++) {
        int repeat = random.nextInt(12) == 0 ? 1 + random.nextInt(30) : 1;
        int c = codePoints[random.nextInt(codePoints.length)];
        text.append(Character.toString(c).repeat(repeat));
      }
      check(text.toString(), 60 + random.nextInt(340), false);
    }
  }

  private void check(String text, double measure, boolean rules) {
    List<Line> lines = breaker.lines(text, BODY, measure);
    assertEquals(text.stripTrailing().replaceAll("\\s", ""), joined(lines).replaceAll("\\s", ""));
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      assertTrue(line.right() <= measure + 1e-6, () -> line.right() + " of " + measure + line);
      if (rules && i > 0) {
        assertFalse(NOT_FIRST.contains(line.text().substring(0, 1)), line::text);
      }
      if (rules && i < lines.size() - 1) {
        assertFalse(NOT_LAST.contains(line.text().substring(line.text().length() - 1)), line::text);
        assertEquals(measure, line.right(), 1e-6, line::text);
      }
    }
  }

  @Test
  void everyRunKnowsItsPlaceInTheText() {
    String text = " 天地  RESTful风格，李𠙶氏——见3.5版。 ";
    for (Line line : breaker.lines(text, BODY, 90)) {
      int at = line.start();
      for (Run run : line.runs()) {
        assertEquals(at, run.start());
        boolean blank = run.text().equals(" ");
        assertEquals(text.substring(run.start(), run.end()), blank ? "  " : run.text());
        at = run.end();
      }
      assertEquals(line.end(), at);
    }
  }

  @Test
  void theWidthOfATextIsThatOfItsOnlyLine() {
    for (String text : List.of("《天地》玄黄。", " 见 3.5 版 ", "他说：“好。”（笑）", "")) {
      List<Line> lines = breaker.lines(text, BODY.withFirstIndent(0), 1000);
      double width = lines.isEmpty() ? 0 : lines.getFirst().right();
      assertEquals(width, breaker.width(text, BODY), 1e-9, text);
    }
  }

  private static double gap(Line line, int run) {
    return line.runs().get(run + 1).x() - line.runs().get(run).x();
  }

  private static String joined(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining());
  }
}
