package kange.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kange.model.issue.LineRange;
import org.junit.jupiter.api.Test;

class LineRangeTextTest {
  @Test
  void rangesComeBackAsTheyWereWritten() {
    List<LineRange> ranges =
        List.of(new LineRange(12, 15), new LineRange(3, 3), new LineRange(18, 20));
    assertEquals("12-15,3,18-20", LineRangeText.write(ranges));
    assertEquals(ranges, LineRangeText.read(LineRangeText.write(ranges)));
    assertEquals(List.of(), LineRangeText.read(LineRangeText.write(List.of())));
  }
}
