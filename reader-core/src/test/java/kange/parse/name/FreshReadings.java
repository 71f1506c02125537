package kange.parse.name;

import java.lang.reflect.Field;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Lets every test begin without the by-lines that tests before it had read. Mutation tests run in
 * one process: what was remembered before the code was changed would hide the change.
 */
public final class FreshReadings implements TestExecutionListener {
  @Override
  public void executionStarted(TestIdentifier test) {
    forget();
  }

  static void forget() {
    try {
      for (String memory : new String[] {"READ", "DIVIDED"}) {
        Field readings = BylineReader.class.getDeclaredField(memory);
        readings.setAccessible(true);
        Field recent = RecentReadings.class.getDeclaredField("recent");
        recent.setAccessible(true);
        ((ThreadLocal<?>) recent.get(readings.get(null))).remove();
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("by-lines are remembered in another way", e);
    }
  }
}
