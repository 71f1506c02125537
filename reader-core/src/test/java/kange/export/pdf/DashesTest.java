package kange.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DashesTest {
  private static final double[] INK = {0.11, 0.83};
  private static final double ADVANCE = 0.94;

  /** Where ink begins and ends, in em. */
  private record Ink(double from, double to) {}

  @Test
  void dashesMeetAndLeaveTheSameWhiteAtBothEndsOfTheirSquares() {
    for (int count = 1; count <= 4; count++) {
      List<Ink> drawn = new ArrayList<>();
      double end = draw(new Dashes(count, INK, ADVANCE), drawn);
      assertEquals(count, end, 1e-5, "each takes a square");
      assertEquals(0.07, drawn.getFirst().from(), 1e-5);
      assertEquals(count - 0.07, drawn.getLast().to(), 0.02 + 1e-5);
      for (int i = 1; i < count; i++) {
        assertEquals(0.02, drawn.get(i - 1).to() - drawn.get(i).from(), 1e-5, "one stroke");
      }
    }
  }

  @Test
  void onlyDashesAreDrawnAsDashes() {
    assertTrue(Dashes.areAll("——"));
    assertEquals(List.of(false, false), List.of(Dashes.areAll(""), Dashes.areAll("—一")));
  }

  /** Does what a viewer does with text and moves; returns where it ends. */
  private static double draw(Dashes dashes, List<Ink> drawn) {
    double at = 0;
    for (Object piece : dashes.pieces()) {
      if (piece instanceof Float move) {
        at -= move / 1000 * dashes.scale();
      } else {
        assertEquals("—", piece);
        drawn.add(new Ink(at + INK[0] * dashes.scale(), at + INK[1] * dashes.scale()));
        at += ADVANCE * dashes.scale();
      }
    }
    return at;
  }
}
