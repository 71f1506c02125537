package kange.app.reader.page;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import kange.app.settings.Typography;
import kange.app.shell.Fonts;
import kange.app.window.Fx;
import kange.typeset.Face;
import kange.typeset.Line;
import kange.typeset.SetText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TypesetterTest {
  private static Fonts fonts;

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
    fonts = Fonts.load();
  }

  @Test
  void aStringIsAsWideOnScreenAsItsCharactersTogether() throws Exception {
    Font font = fonts.song(17);
    FontTypeface typeface = new FontTypeface(font);
    for (String text : List.of("国家“十四五”，规划", "AVATAR To 2025.7%", "李𠙶𪚥氏·（一）", "e\u0301")) {
      double together =
          17 * text.codePoints().mapToDouble(c -> typeface.advance(Face.REGULAR, c)).sum();
      assertEquals(Fx.get(() -> width(text, font)), together, 0.01, text);
    }
  }

  @Test
  void everyChineseCharacterIsTakenToFillASquareAndDoes() throws Exception {
    Font font = fonts.song(20);
    FontTypeface typeface = new FontTypeface(font);
    for (int c = 0x4E00; c <= 0x9FFF; c += 97) {
      String character = Character.toString(c);
      double measured = Fx.get(() -> width(character, font));
      assertEquals(measured, 20 * typeface.advance(Face.REGULAR, c), 0.01, character);
    }
  }

  @Test
  void dashesFillTheirSquaresAndSelectorsTakeNoRoom() {
    FontTypeface typeface = new FontTypeface(fonts.song(18));
    assertEquals(1, typeface.advance(Face.REGULAR, '—'), 0);
    assertEquals(0, typeface.advance(Face.REGULAR, 0xE0100), 0);
    assertEquals(0, typeface.advance(Face.REGULAR, 0xFE00), 0);
  }

  @Test
  void aParagraphIsIndentedByTwoAndItsFullLinesEndFlush() {
    SetText set = typesetter(18).set(row(ReaderRow.Kind.PARAGRAPH, "山重水复疑无路，柳暗花明又一村。".repeat(9)));
    assertEquals(36, set.lines().getFirst().runs().getFirst().x(), 1e-6);
    double measure = 38 * 18;
    for (Line line : set.lines().subList(0, set.lines().size() - 1)) {
      assertEquals(measure, line.right(), 9 + 1e-6, line.text());
      assertTrue(line.right() >= measure - 1e-6, line.text());
    }
  }

  @Test
  void aTitleIsBrokenIntoLinesOfAboutOneLength() {
    SetText set = typesetter(18).set(row(ReaderRow.Kind.TITLE, "织密一张网 拧成一股绳 推动城市基层党组织建设全面过硬"));
    assertEquals(2, set.lines().size());
    assertEquals("织密一张网 拧成一股绳", set.lines().getFirst().text());
  }

  @Test
  void whoSaidItStandsAtTheRight() {
    SetText set = typesetter(18).set(row(ReaderRow.Kind.QUOTE, "——《云溪志》"));
    assertEquals(34 * 18, set.lines().getFirst().right(), 1e-6);
  }

  @Test
  void aRowIsSetOnceForEachScaleWhateverIsMarkedInIt() {
    Typesetter typesetter = typesetter(18);
    ReaderRow row = row(ReaderRow.Kind.PARAGRAPH, "柳暗花明又一村。");
    SetText set = typesetter.set(row);
    assertSame(set, typesetter.set(row.marked(List.of(new kange.model.issue.Span(0, 2)))));
    typesetter.scale(scale(22));
    assertNotSame(set, typesetter.set(row));
    assertEquals(22, typesetter.set(row).style().size(), 0);
  }

  @Test
  void theRehearsalNeedsNoUiThread() {
    assertFalse(Platform.isFxApplicationThread());
    assertDoesNotThrow(() -> Typesetter.rehearse(scale(18)));
  }

  private static Typesetter typesetter(double size) {
    return new Typesetter(scale(size));
  }

  private static TypeScale scale(double size) {
    return new TypeScale(fonts, Typography.USUAL, size, 38);
  }

  private static ReaderRow row(ReaderRow.Kind kind, String text) {
    return new ReaderRow(kind, text, 0, 0, List.of());
  }

  private static double width(String text, Font font) {
    Text node = new Text(text);
    node.setFont(font);
    return node.getLayoutBounds().getWidth();
  }
}
