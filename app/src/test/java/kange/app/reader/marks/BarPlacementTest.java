package kange.app.reader.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import org.junit.jupiter.api.Test;

class BarPlacementTest {
  private static final Dimension2D BAR = new Dimension2D(300, 40);
  private static final Dimension2D PAGE = new Dimension2D(800, 600);

  @Test
  void theBarStandsBelowTheEndOfTheWords() {
    BarPlacement place = beside(caret(200, 100), caret(400, 160));
    assertEquals(new BarPlacement(250, 160 + 30 + BarPlacement.GAP), place);
  }

  @Test
  void nearTheLowerEdgeItStandsAboveTheFirstLineNotOverTheSelectedOnes() {
    BarPlacement place = beside(caret(400, 440), caret(300, 560));
    assertEquals(440 - BarPlacement.GAP, place.y() + BAR.getHeight());
    assertEquals(250, place.x());
  }

  @Test
  void besideWordsThatBeginOutOfSightItStandsAboveTheirLastLine() {
    assertEquals(560 - BarPlacement.GAP - 40, beside(Optional.empty(), caret(300, 560)).y());
  }

  @Test
  void wordsThatEndOutOfSightAreMetAtTheirStart() {
    assertEquals(300 - BarPlacement.GAP - 40, beside(caret(300, 300), Optional.empty()).y());
    assertEquals(300 - BarPlacement.GAP - 40, beside(caret(300, 300), caret(300, 700)).y());
  }

  @Test
  void wherePageAndWordsAreOneItStillLiesInsideThePage() {
    BarPlacement place = beside(Optional.empty(), Optional.empty());
    assertTrue(place.y() > 0 && place.y() + BAR.getHeight() < PAGE.getHeight(), place.toString());
  }

  @Test
  void atASideItKeepsItsDistanceFromTheEdge() {
    assertEquals(BarPlacement.GAP, beside(caret(10, 100), caret(10, 100)).x());
    assertEquals(800 - 300 - BarPlacement.GAP, beside(caret(795, 100), caret(795, 100)).x());
  }

  private static BarPlacement beside(Optional<Bounds> start, Optional<Bounds> end) {
    return BarPlacement.beside(start, end, BAR, PAGE);
  }

  private static Optional<Bounds> caret(double x, double y) {
    return Optional.of(new BoundingBox(x, y, 0, 30));
  }
}
