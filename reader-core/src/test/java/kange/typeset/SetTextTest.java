package kange.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import kange.export.ArticleFixtures;
import org.junit.jupiter.api.Test;

class SetTextTest {
  private static final Typeface SQUARES =
      (face, c) -> CharClass.extendsCluster(c) ? 0 : c < 0x2000 && c != '·' ? 0.5 : 1;
  private static final TextStyle PLAIN = TextStyle.of(Face.REGULAR, 10, Align.JUSTIFY);
  private static final TextStyle BODY = PLAIN.withFirstIndent(2);

  @Test
  void linesStandOneBelowTheOtherWithTheSquareInTheMiddle() {
    SetText set = set("天".repeat(45), BODY, 200);
    assertEquals(3, set.lines().size());
    assertEquals(54, set.height(), 1e-9);
    assertEquals(4 + 8.8, set.baseline(0), 1e-9);
    assertEquals(18 + 4 + 8.8, set.baseline(1), 1e-9);
  }

  @Test
  void aPointFindsTheNearestPlaceBetweenCharacters() {
    SetText set = set("天地玄黄宇宙洪荒".repeat(6), BODY, 200);
    assertEquals(0, set.offsetAt(3, 5));
    assertEquals(0, set.offsetAt(24, 5));
    assertEquals(1, set.offsetAt(26, 5));
    assertEquals(18, set.offsetAt(0, 20));
    assertEquals(38, set.offsetAt(500, 20));
    assertEquals(0, set.offsetAt(100, -1));
    assertEquals(48, set.offsetAt(100, 999));
  }

  @Test
  void everyPlaceIsFoundAgainWhereItsCaretStands() {
    for (int seed = 0; seed < 12; seed++) {
      String text = ArticleFixtures.paragraph(seed, 6) + "李𠙶𪚥葛\uDB40\uDD00氏用RESTful风格，见（3.5版）。";
      SetText set = set(text, BODY.withHanging().withInset(1), 233);
      for (int offset = 0; offset <= text.length(); offset++) {
        if (offset < text.length() && insideACharacter(text, offset)) {
          continue;
        }
        Box caret = set.caret(offset, false);
        int found = set.offsetAt(caret.x(), caret.y() + 1);
        assertFalse(
            found < text.length() && insideACharacter(text, found),
            () -> "inside a character: " + found);
        Box again = set.caret(found, false);
        assertEquals(caret.x(), again.x(), 1e-6, text.substring(0, offset));
        assertEquals(caret.y(), again.y(), 1e-6, text.substring(0, offset));
      }
    }
  }

  @Test
  void aPlaceAtABreakBelongsToTheLineOfTheCharacterAsked() {
    SetText set = set("天".repeat(45), PLAIN, 200);
    assertEquals(0, set.lineOf(20, true));
    assertEquals(1, set.lineOf(20, false));
    assertEquals(200, set.caret(20, true).x(), 1e-9);
    assertEquals(0, set.caret(20, false).x(), 1e-9);
  }

  @Test
  void aStretchAcrossLinesHasOneBoxInEach() {
    SetText set = set("天".repeat(45), BODY, 200);
    List<Box> boxes = set.boxes(16, 39, true);
    assertEquals(
        List.of(new Box(180, 0, 20, 18), new Box(0, 18, 200, 18), new Box(0, 36, 10, 18)), boxes);
    assertEquals(List.of(), set.boxes(5, 5, true));
  }

  @Test
  void aBoxEndsWithItsLastCharacterAndNotWithTheNext() {
    // The stop gives its white half to the quotation mark.
    SetText set = set("天“。”地", PLAIN, 400);
    Box stop = set.boxes(2, 3, false).getFirst();
    Box quote = set.boxes(3, 4, false).getFirst();
    assertEquals(stop.right(), quote.x(), 1e-9);
    assertEquals(5, stop.width(), 1e-9);
  }

  @Test
  void aBracketAtTheLineStartIsMarkedWhereItsInkIs() {
    SetText set = set("《天地》玄黄", PLAIN, 200);
    assertEquals(0, set.boxes(0, 2, false).getFirst().x(), 1e-9);
    assertEquals(0, set.caret(0, false).x(), 1e-9);
  }

  @Test
  void ownLineEndsAreKeptAndOffsetsGoOnBehindThem() {
    SetText set = set("天地\n\n玄黄宇宙", PLAIN, 200);
    assertEquals(List.of("天地", "玄黄宇宙"), set.lines().stream().map(Line::text).toList());
    assertEquals(4, set.lines().get(1).start());
    assertEquals(6, set.offsetAt(20, 20));
  }

  @Test
  void textWithoutInkHasNoLinesAndStillACaret() {
    SetText set = set("  \n ", PLAIN, 200);
    assertEquals(0, set.height(), 0);
    assertEquals(0, set.offsetAt(10, 10));
    assertEquals(0, set.caret(2, false).x(), 0);
  }

  private static boolean insideACharacter(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset))
        || CharClass.extendsCluster(text.codePointAt(offset));
  }

  private static SetText set(String text, TextStyle style, double measure) {
    return SetText.of(text, style, 18, measure, SQUARES);
  }
}
