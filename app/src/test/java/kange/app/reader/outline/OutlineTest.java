package kange.app.reader.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kange.app.reader.page.ReaderRow;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static ReaderRow row(ReaderRow.Kind kind, String text, int level) {
    return new ReaderRow(kind, text, level, 0, List.of());
  }

  private final Outline outline =
      Outline.of(
          List.of(
              row(ReaderRow.Kind.TITLE, "山路", 0),
              row(ReaderRow.Kind.PARAGRAPH, "清晨出发。", 0),
              row(ReaderRow.Kind.HEADING, "一、上山", 2),
              row(ReaderRow.Kind.PARAGRAPH, "路很窄。", 0),
              row(ReaderRow.Kind.HEADING, "（一）歇脚", 3),
              row(ReaderRow.Kind.HEADING, "二、下山", 2)));

  @Test
  void headingsAreListedByTheirDepthBelowTheHighestOfTheArticle() {
    assertEquals(List.of(0, 1, 0), outline.entries().stream().map(Outline.Entry::depth).toList());
    assertEquals("（一）歇脚", outline.entries().get(1).text());
    assertTrue(outline.worthShowing());
  }

  @Test
  void everyRowKnowsTheHeadingItStandsUnder() {
    assertEquals(-1, outline.at(1));
    assertEquals(0, outline.at(2));
    assertEquals(0, outline.at(3));
    assertEquals(1, outline.at(4));
    assertEquals(2, outline.at(99));
  }

  @Test
  void anArticleWithoutHeadingsHasNoOutlineWorthShowing() {
    assertFalse(Outline.of(List.of(row(ReaderRow.Kind.PARAGRAPH, "一段。", 0))).worthShowing());
    assertEquals(-1, Outline.NONE.at(5));
  }
}
