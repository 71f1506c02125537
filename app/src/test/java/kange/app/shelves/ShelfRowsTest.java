package kange.app.shelves;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import kange.model.catalogue.DateOrder;
import kange.model.catalogue.YearSummary;
import org.junit.jupiter.api.Test;

class ShelfRowsTest {
  private static final List<YearSummary> YEARS =
      List.of(
          new YearSummary(Optional.of(2025), 3, 30),
          new YearSummary(Optional.of(2024), 1, 10),
          new YearSummary(Optional.empty(), 2, 20));

  @Test
  void aShelfHasABoardOfIssuesForEachYear() {
    assertEquals(
        List.of("2025×3", "0-2", "2-3", "2024×1", "3-4", "?×2", "4-6"),
        rows(ShelfRows.of(YearSpan.of(YEARS, DateOrder.NEWEST), 2)));
  }

  @Test
  void issuesWithoutAYearStandLastFromEitherEnd() {
    assertEquals(
        List.of("2024×1", "2-3", "2025×3", "3-6", "?×2", "0-2"),
        rows(ShelfRows.of(YearSpan.of(YEARS, DateOrder.OLDEST), 3)));
  }

  @Test
  void arrowsLeadFromBoardToBoardAndStopAtTheEnds() {
    ShelfRows boards = ShelfRows.of(YearSpan.of(YEARS, DateOrder.NEWEST), 2);
    assertEquals(OptionalInt.of(1), boards.beside(0, KeyCode.RIGHT));
    assertEquals(OptionalInt.of(2), boards.beside(1, KeyCode.RIGHT));
    assertEquals(OptionalInt.of(1), boards.beside(2, KeyCode.LEFT));
    assertEquals(OptionalInt.of(2), boards.beside(1, KeyCode.DOWN), "the board below is shorter");
    assertEquals(OptionalInt.of(3), boards.beside(2, KeyCode.DOWN));
    assertEquals(OptionalInt.of(3), boards.beside(5, KeyCode.UP));
    assertEquals(OptionalInt.empty(), boards.beside(0, KeyCode.UP));
    assertEquals(OptionalInt.empty(), boards.beside(0, KeyCode.LEFT));
    assertEquals(OptionalInt.empty(), boards.beside(5, KeyCode.RIGHT));
    assertEquals(OptionalInt.empty(), boards.beside(5, KeyCode.ENTER));
  }

  @Test
  void aYearIsFoundOnItsShelf() {
    List<YearSpan> spans = YearSpan.of(YEARS, DateOrder.NEWEST);
    ShelfRows boards = ShelfRows.of(spans, 2);
    assertEquals(OptionalInt.of(3), boards.rowOf(spans.get(1)));
    assertEquals(OptionalInt.of(4), boards.rowOf(3));
    assertEquals(OptionalInt.empty(), boards.rowOf(6));
  }

  private static List<String> rows(ShelfRows boards) {
    return boards.rows().stream()
        .map(
            row ->
                row instanceof ShelfRow.Year year
                    ? year.span().year().map(String::valueOf).orElse("?")
                        + "×"
                        + year.span().issues()
                    : ((ShelfRow.Board) row).from() + "-" + ((ShelfRow.Board) row).to())
        .toList();
  }
}
