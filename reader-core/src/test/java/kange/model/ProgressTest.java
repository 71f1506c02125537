package kange.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void oneThatIsStoppedTellsTheSameAndStopsWhenAskedAndNotBefore() {
    List<String> told = new ArrayList<>();
    AtomicBoolean stop = new AtomicBoolean();
    Progress progress = (done, total, item) -> told.add(done + "/" + total + " " + item);
    Progress stopped = progress.stoppedBy(stop::get);
    stopped.at(1, 2, "第一期");
    assertFalse(stopped.cancelled());
    stop.set(true);
    assertTrue(stopped.cancelled());
    stopped.at(2, 2, "第二期");
    assertEquals(List.of("1/2 第一期", "2/2 第二期"), told);
  }
}
