package kange.parse.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.line.TextLine;
import org.junit.jupiter.api.Test;

/** Whether a file is wrapped and closes its articles with a mark, and how wraps are undone. */
class DocumentHabitsTest {
  private static String wrapped(int width, int paragraphs) {
    StringBuilder out = new StringBuilder();
    for (int k = 0; k < paragraphs; k++) {
      String text = k % 2 == 0 ? Texts.PROSE : Texts.OTHER_PROSE;
      for (int i = 0; i < text.length(); i += width) {
        out.append(text, i, Math.min(text.length(), i + width)).append('\n');
      }
    }
    return out.toString();
  }

  private static int width(String text) {
    return DocumentStatistics.wrapWidth(Texts.lines(text));
  }

  @Test
  void theWidthOfWrappedLinesIsThatOfTheFullOnes() {
    assertEquals(16, width(wrapped(16, 4)));
    assertEquals(32, width(wrapped(32, 12)));
  }

  @Test
  void widerLinesFewLinesAndLinesApartAreNotWrapped() {
    assertEquals(0, width(wrapped(70, 16)));
    assertEquals(0, width(wrapped(16, 2)));
    assertEquals(0, width(wrapped(16, 6).replace("\n", "\n\n")));
    assertEquals(0, width((Texts.PROSE + "\n\n").repeat(20)));
  }

  @Test
  void linesOfAllLengthsAreNotWrapped() {
    StringBuilder list = new StringBuilder();
    for (int i = 8; i < 40; i++) {
      list.append("渡".repeat(i)).append('\n');
    }
    assertEquals(0, width(list.toString()));
  }

  private static boolean marked(String text, Contents contents) {
    List<TextLine> lines = Texts.lines(text);
    return DocumentStatistics.of(lines, contents, 0).endMarks();
  }

  @Test
  void threeMarksBehindSentencesMakeAHabit() {
    String end = Texts.PROSE + "□\n\n";
    String alone = Texts.PROSE + "\n\n□\n\n";
    assertTrue(marked(end.repeat(3), Texts.NO_CONTENTS));
    assertTrue(marked(alone.repeat(3), Texts.NO_CONTENTS));
    assertFalse(marked(end.repeat(2), Texts.NO_CONTENTS));
    assertFalse(marked(alone.repeat(2), Texts.NO_CONTENTS));
    assertFalse(marked("渡口的石阶□\n\n".repeat(3), Texts.NO_CONTENTS));
    assertFalse(marked("渡口修好了。□\n\n".repeat(3), Texts.NO_CONTENTS));
    assertFalse(marked("渡口的石阶\n\n□\n\n".repeat(3), Texts.NO_CONTENTS));
  }

  @Test
  void marksOfTheContentsPageDoNotCount() {
    Contents contents =
        new Contents(
            List.of(), List.of(), Set.of(0, 1, 2), Set.of(), 0, 3, List.of(), 3, List.of());
    assertFalse(marked((Texts.PROSE + "□\n\n").repeat(3), contents));
    assertTrue(marked((Texts.PROSE + "□\n\n").repeat(6), contents));
  }

  @Test
  void onlyAWidthIsAWrap() {
    assertTrue(new DocumentStatistics(16, false).hardWrapped());
    assertFalse(new DocumentStatistics(0, false).hardWrapped());
  }

  private static List<String> unwrapped(String text) {
    return Unwrapper.unwrap(Texts.lines(text), 16).stream().map(TextLine::text).toList();
  }

  @Test
  void fullLinesAreJoinedWithTheLinesRightBelowThem() {
    assertEquals(
        List.of(Texts.PROSE, Texts.OTHER_PROSE),
        unwrapped(wrapped(16, 1) + "\n" + wrapped(16, 2).substring(wrapped(16, 1).length())));
    assertEquals(List.of("镇里的老渡口重新", "修了石阶"), unwrapped("镇里的老渡口重新\n修了石阶"));
    assertEquals(List.of("镇里的老渡口重新修了石阶才十四修了石阶"), unwrapped("镇里的老渡口重新修了石阶才十四\n修了石阶"));
    assertEquals(List.of("镇里的老渡口重新修了石阶才十", "修了石阶"), unwrapped("镇里的老渡口重新修了石阶才十\n\n修了石阶"));
  }

  @Test
  void whatOpensABlockIsNotJoined() {
    String full = "镇里的老渡口重新修了石阶才好了";
    for (String next :
        List.of(
            "　　修了石阶", "# 修了石阶", "- 修了石阶", "■ 修了石阶", "一、修了石阶", "（二）修了石阶", "3. 修了石阶", "修了石阶……12")) {
      assertEquals(2, unwrapped(full + "\n" + next).size(), next);
    }
    assertEquals(2, unwrapped(full + "□\n修了石阶").size());
    assertEquals(1, unwrapped(full + "\n3.5公里长的石阶").size());
    assertEquals(List.of(), unwrapped(""));
  }

  private static boolean ends(boolean marked, String... lines) {
    return new ArticleEnds(Texts.lines(String.join("\n\n", lines)), marked).at(lines.length - 1);
  }

  @Test
  void anArticleEndsWithANoteALoneMarkOrAMarkBehindASentence() {
    assertTrue(ends(false, Texts.PROSE, "（作者系清江市文联会员）"));
    assertTrue(ends(false, Texts.PROSE, "□"));
    assertTrue(ends(false, Texts.PROSE + "□"));
    assertTrue(ends(true, "渡口的石阶□"));
    assertFalse(ends(false, "渡口的石阶□"));
    assertFalse(ends(false, "渡口的石阶", "□"));
    assertFalse(ends(false, "□"));
    assertFalse(ends(false, Texts.PROSE));
  }
}
