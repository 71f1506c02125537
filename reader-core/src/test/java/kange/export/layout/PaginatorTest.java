package kange.export.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaginatorTest {
  private static final double ROW = 10;
  private static final double LINE = 18;

  private final Paginator paginator = new Paginator(ROW);

  @Test
  void aParagraphFlowsOverPages() {
    assertEquals(List.of(10, 10, 5), rowsPerPage(List.of(paragraph(25))));
  }

  @Test
  void noLineOfAParagraphStandsAloneAtTheFootOfAPage() {
    assertEquals(List.of(9, 4), rowsPerPage(List.of(paragraph(9), paragraph(4))));
  }

  @Test
  void noLineOfAParagraphStandsAloneAtTheHeadOfAPage() {
    assertEquals(List.of(9, 2), rowsPerPage(List.of(paragraph(4), paragraph(7))));
  }

  @Test
  void aHeadingGoesWithTheLinesItHeads() {
    assertEquals(List.of(8, 6), rowsPerPage(List.of(paragraph(8), heading(), paragraph(5))));
    assertEquals(List.of(10, 3), rowsPerPage(List.of(paragraph(7), heading(), paragraph(5))));
  }

  @Test
  void aChainOfHeadingsStaysTogether() {
    assertEquals(
        List.of(7, 8), rowsPerPage(List.of(paragraph(7), heading(), heading(), paragraph(6))));
  }

  @Test
  void aWholeBlockIsNotTorn() {
    FlowBlock note =
        new FlowBlock(BlockRole.PARAGRAPH, 0, 0, Collections.nCopies(4, row()), false, true);
    assertEquals(List.of(8, 4), rowsPerPage(List.of(paragraph(8), note)));
  }

  @Test
  void whiteIsDroppedAtTheTopOfAPageAndTheLargerOfTwoCounts() {
    FlowBlock spaced =
        new FlowBlock(BlockRole.NOTE, 15, 8, Collections.nCopies(4, row()), false, true);
    List<List<PlacedRow>> pages = paginator.pages(List.of(spaced, spaced, spaced), 10 * ROW);
    assertEquals(0, pages.get(0).get(0).top(), 1e-6);
    assertEquals(55, pages.get(0).get(4).top(), 1e-6);
    assertEquals(0, pages.get(1).get(0).top(), 1e-6);
  }

  @Test
  void everyRowIsPlacedOnceInOrderAndInsideThePage() {
    for (int first = 1; first < 14; first++) {
      for (int second = 1; second < 14; second++) {
        List<FlowBlock> blocks =
            List.of(paragraph(first), heading(), paragraph(second), paragraph(3), heading());
        List<List<PlacedRow>> pages = paginator.pages(blocks, 10 * ROW);
        assertEquals(first + second + 5, pages.stream().mapToInt(List::size).sum());
        for (List<PlacedRow> page : pages) {
          for (PlacedRow row : page) {
            assertTrue(row.top() + row.row().height() <= 10 * ROW + 0.1);
          }
        }
      }
    }
  }

  @Test
  void aWholeBlockHigherThanAPageIsSetLikeAnyOther() {
    FlowBlock tall =
        new FlowBlock(BlockRole.PARAGRAPH, 0, 0, Collections.nCopies(11, row()), false, true);
    assertEquals(List.of(10, 1), rowsPerPage(List.of(tall)));
    assertEquals(List.of(3, 10, 1), rowsPerPage(List.of(paragraph(3), tall)));
  }

  @Test
  void aRowHigherThanAPageHasAPageToItself() {
    Row tall = Row.rule(11 * ROW, Rule.line(0, 1, 0, 1, 0));
    FlowBlock block =
        new FlowBlock(BlockRole.NOTE, 0, 0, List.of(row(), tall, row()), false, false);
    assertEquals(List.of(1, 1, 1), rowsPerPage(List.of(block)));
  }

  @Test
  void threeLinesStayTogetherFourMayBeParted() {
    assertEquals(List.of(8, 3), rowsPerPage(List.of(paragraph(8), paragraph(3))));
    assertEquals(List.of(10, 2), rowsPerPage(List.of(paragraph(8), paragraph(4))));
  }

  @Test
  void whiteBetweenAHeadingAndItsTextNeedsRoomToo() {
    FlowBlock heading = new FlowBlock(BlockRole.NOTE, 0, 6, List.of(row()), true, true);
    assertEquals(List.of(7, 3), rowsPerPage(List.of(paragraph(7), heading, paragraph(2))));
    assertEquals(List.of(9), rowsPerPage(List.of(paragraph(6), heading, paragraph(2))));
  }

  @Test
  void nothingGivesOneEmptyPage() {
    assertEquals(List.of(0), rowsPerPage(List.of()));
  }

  @Test
  void aPageHoldsALineMoreWhereThatSavesTheNext() {
    assertEquals(List.of(39), tailed(39));
    assertEquals(List.of(38), tailed(38));
    assertEquals(List.of(38, 6), tailed(44));
    assertEquals(List.of(34, 6), tailed(40));
  }

  private static List<Integer> tailed(int rows) {
    Row line = Row.rule(LINE, Rule.line(0, 1, 0, 1, 0));
    FlowBlock block =
        new FlowBlock(BlockRole.PARAGRAPH, 0, 0, Collections.nCopies(rows, line), false, false);
    return TailFitter.pages(List.of(block), 38 * LINE, LINE).stream().map(List::size).toList();
  }

  @Test
  void anArticleIsNotLeftWithALineOnItsLastPage() {
    for (int rows = 30; rows < 160; rows++) {
      List<FlowBlock> blocks = new ArrayList<>();
      Row line = Row.rule(LINE, Rule.line(0, 1, 0, 1, 0));
      blocks.add(
          new FlowBlock(BlockRole.PARAGRAPH, 0, 0, Collections.nCopies(rows, line), false, false));
      List<List<PlacedRow>> pages = TailFitter.pages(blocks, 38 * LINE, LINE);
      assertEquals(rows, pages.stream().mapToInt(List::size).sum());
      assertTrue(pages.size() == 1 || pages.getLast().size() >= 4, rows + " rows");
    }
  }

  private List<Integer> rowsPerPage(List<FlowBlock> blocks) {
    return paginator.pages(blocks, 10 * ROW).stream().map(List::size).toList();
  }

  private static FlowBlock paragraph(int rows) {
    return new FlowBlock(BlockRole.PARAGRAPH, 0, 0, Collections.nCopies(rows, row()), false, false);
  }

  private static FlowBlock heading() {
    return new FlowBlock(BlockRole.NOTE, 0, 0, List.of(row()), true, true);
  }

  private static Row row() {
    return Row.rule(ROW, Rule.line(0, 1, 0, 1, 0));
  }
}
