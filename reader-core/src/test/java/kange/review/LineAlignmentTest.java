package kange.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kange.parse.Samples;
import org.junit.jupiter.api.Test;

class LineAlignmentTest {
  private static final double CHANGED = 0.05;
  private static final double INSERTED = 0.1;

  private static String misread(String line, Random random) {
    StringBuilder read = new StringBuilder();
    line.codePoints()
        .forEach(
            c ->
                read.appendCodePoint(
                    !Character.isWhitespace(c) && random.nextDouble() < CHANGED
                        ? 0x4E00 + random.nextInt(5000)
                        : c));
    return read.toString();
  }

  @Test
  void nearlyEveryLineIsFoundWhereItStands() throws Exception {
    int right = 0;
    int wrong = 0;
    int all = 0;
    for (String name : Samples.names()) {
      Random random = new Random(name.hashCode());
      List<String> before = Samples.source(name).lines();
      List<String> after = new ArrayList<>();
      List<Integer> places = new ArrayList<>();
      for (String line : before) {
        if (random.nextDouble() < INSERTED) {
          after.add(misread(before.get(random.nextInt(before.size())), random));
        }
        after.add(misread(line, random));
        places.add(after.size());
      }
      LineAlignment alignment = LineAlignment.of(before, after);
      for (int i = 0; i < before.size(); i++) {
        if (!before.get(i).isBlank()) {
          Optional<Integer> found = alignment.line(i + 1);
          all++;
          right += found.equals(Optional.of(places.get(i))) ? 1 : 0;
          wrong += found.isPresent() && !found.equals(Optional.of(places.get(i))) ? 1 : 0;
        }
      }
    }
    assertTrue(right >= 0.97 * all, right + " of " + all + " lines");
    assertTrue(wrong <= 0.01 * all, wrong + " of " + all + " lines taken for others");
  }

  @Test
  void aLineThatIsGoneIsNowhere() {
    LineAlignment alignment =
        LineAlignment.of(
            List.of("渡口的石阶又长又滑", "灯下的黑板写满了字", "堤上的木桩松了三根"), List.of("渡口的石阶又长又滑", "堤上的木桩松了三根"));
    assertEquals(Optional.of(1), alignment.line(1));
    assertEquals(Optional.empty(), alignment.line(2));
    assertEquals(Optional.of(2), alignment.line(3));
    assertEquals(Optional.empty(), alignment.line(4));
  }

  @Test
  void aLineReadOtherwiseIsFoundAndIsNotTheSame() {
    LineAlignment alignment = LineAlignment.of(List.of("渡口的石阶又长又滑"), List.of("", "渡囗的石阶又长又滑"));
    assertEquals(Optional.of(2), alignment.line(1));
    assertFalse(alignment.isSame(1));
  }
}
