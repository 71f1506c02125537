package kange.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import kange.export.ArticleFixtures;
import org.junit.jupiter.api.Test;

class PieceCutterTest {
  private static final Typeface SQUARES = (face, c) -> c < 0x2000 && c != '·' ? 0.5 : 1;
  private static final TextStyle PLAIN = TextStyle.of(Face.REGULAR, 10, Align.JUSTIFY);

  private final LineBreaker breaker = new LineBreaker(SQUARES);

  @Test
  void aLineInItsNaturalAdvancesIsOnePiece() {
    assertEquals(
        List.of(new Piece("天".repeat(20), 0, 200, false)), cut("天".repeat(50), PLAIN, 200).get(0));
  }

  @Test
  void aStretchedLineIsCutWhereNoGapShows() {
    List<Piece> pieces = cut("天地玄黄宇宙洪荒，日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁", PLAIN, 201).get(0);
    assertTrue(pieces.getFirst().text().endsWith("，"), pieces::toString);
    assertTrue(pieces.size() <= 3, pieces::toString);
  }

  @Test
  void dashesAreAPieceOfTheirOwn() {
    List<Piece> pieces = cut("天地——玄黄", PLAIN, 200).get(0);
    assertEquals(List.of("天地", "——", "玄黄"), pieces.stream().map(Piece::text).toList());
    assertEquals(List.of(false, true, false), pieces.stream().map(Piece::dashes).toList());
    assertEquals(20, pieces.get(1).width(), 1e-9);
  }

  @Test
  void charactersWithoutGlyphAreLeftOut() {
    assertEquals("葛氏", cut("葛\uDB40\uDD00氏\u200B", PLAIN, 200).get(0).getFirst().text());
  }

  @Test
  void realLinesKeepTheirTextAndTheirEdgesAndShowNoHoles() {
    for (int seed = 0; seed < 30; seed++) {
      String text = ArticleFixtures.paragraph(seed, 8);
      for (int measure = 150; measure <= 420; measure += 27) {
        for (Line line : breaker.lines(text, PLAIN.withFirstIndent(2).withHanging(), measure)) {
          check(line, PieceCutter.cut(line, 10));
        }
      }
    }
  }

  private static void check(Line line, List<Piece> pieces) {
    assertEquals(line.text(), pieces.stream().map(Piece::text).collect(Collectors.joining()));
    List<Run> runs = line.runs();
    assertEquals(runs.getFirst().x(), pieces.getFirst().x(), 1e-6);
    double end = runs.getLast().x() + runs.getLast().width();
    assertEquals(end, pieces.getLast().x() + pieces.getLast().width(), 0.1 + 1e-6, line.text());
    assertTrue(pieces.size() <= runs.size());
    for (int i = 1; i < pieces.size(); i++) {
      Piece before = pieces.get(i - 1);
      double gap = pieces.get(i).x() - before.x() - before.width();
      boolean chinese = isHan(last(before.text())) && isHan(pieces.get(i).text().codePointAt(0));
      double widest = chinese ? Math.max(1.2, line.loosest() * 15) : 10;
      assertTrue(gap <= widest + 1e-6, () -> gap + " in " + pieces);
    }
  }

  private static boolean isHan(int c) {
    return CharClass.of(c) == CharClass.HAN;
  }

  private static int last(String text) {
    return text.codePointBefore(text.length());
  }

  private List<List<Piece>> cut(String text, TextStyle style, double measure) {
    return breaker.lines(text, style, measure).stream().map(l -> PieceCutter.cut(l, 10)).toList();
  }
}
