package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kange.app.cli.session.DisplayWidth;
import kange.app.cli.session.Table;
import org.junit.jupiter.api.Test;

/** How text is set on a terminal. */
class SettingTest {
  @Test
  void chineseCharactersTakeTwoColumnsAlsoBeyondTheBmp() {
    assertEquals(4, DisplayWidth.of("刊阁"));
    assertEquals(5, DisplayWidth.of("刊a𨨏"));
    assertEquals(2, DisplayWidth.of("（"));
    assertEquals(1, DisplayWidth.of("e\u0301"));
    assertEquals(2, DisplayWidth.of("㎡"));
  }

  @Test
  void marksOfAmbiguousWidthTakeOneColumnAsTerminalsDrawThem() {
    assertEquals(6, DisplayWidth.of("“”—…·①"));
  }

  @Test
  void cutTextHasAnEllipsisAndNeverHalfACharacter() {
    assertEquals("刊阁", DisplayWidth.cut("刊阁", 4));
    assertEquals("刊…", DisplayWidth.cut("刊阁𨨏", 4));
    assertEquals("𨨏𨨏…", DisplayWidth.cut("𨨏𨨏𨨏𨨏", 5));
  }

  @Test
  void columnsLineUpWhateverTheScript() {
    Table table = new Table(List.of(">No", "Title", "Author"));
    table.row("1", "刊阁", "江涛");
    table.row("12", "A", "李");
    assertEquals(List.of("No  Title  Author", " 1  刊阁   江涛", "12  A      李"), table.lines(0));
  }

  @Test
  void aNarrowTerminalCutsTheWidestColumnOnly() {
    Table table = new Table(List.of(">No", "Title", "Author"));
    table.row("1", "一个很长很长很长很长很长很长的标题", "江涛");
    List<String> lines = table.lines(30);
    lines.forEach(l -> assertTrue(DisplayWidth.of(l) <= 30, l));
    assertTrue(lines.get(1).contains("…") && lines.get(1).endsWith("江涛"), lines.get(1));
  }

  @Test
  void linesAreNotBegunByMarksThatCloseNorEndedByMarksThatOpen() {
    String text = "我们说：“读书，（慢慢地）读。”他们也说：“读书，（快快地）读！”".repeat(6);
    List<String> lines = TerminalLineBreaker.lines(text, "　　", 24);
    assertEquals("　　" + text, String.join("", lines));
    for (String line : lines) {
      assertTrue("，。、：；！？”）".indexOf(line.charAt(0)) < 0, line);
      assertTrue("“（".indexOf(line.charAt(line.length() - 1)) < 0, line);
    }
  }

  @Test
  void whatBelongsTogetherStaysOnOneLineAtEveryWidth() {
    String text = "他说“增长3.5％……”，列夫·托尔斯泰——《战争与和平》（上册）的作者——来了。".repeat(3);
    for (int width = 16; width <= 60; width++) {
      List<String> lines = TerminalLineBreaker.lines(text, "", width);
      assertEquals(text, String.join("", lines));
      for (String line : lines) {
        assertTrue(DisplayWidth.of(line) <= width, line);
        assertTrue(line.matches("[^…％·》）”，。].*[^《（“.]"), line);
        assertTrue(line.replace("——", "").indexOf('—') < 0, line);
      }
    }
  }

  @Test
  void withoutAWidthAParagraphIsOneLine() {
    assertEquals(List.of("　　一段话"), TerminalLineBreaker.lines("一段话", "　　", 0));
  }
}
