package kange.parse.name;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Readings of the last lines asked for: every stage asks of the same short lines who they name, and
 * to divide one costs far more than to remember it. One for each thread; of bounded size.
 */
final class RecentReadings<T> {
  /**
   * As many as a file of 20 MB has short lines, for stage after stage goes over all of them, and
   * with room for less none would be found again. Each is a few hundred bytes.
   */
  static final int MOST = 1 << 15;

  private static final int FIRST = 1 << 10;

  private final Function<String, T> reader;
  private final ThreadLocal<Map<String, T>> recent =
      ThreadLocal.withInitial(RecentReadings::recent);

  /**
   * Remembers what a pure function answers.
   *
   * @param reader gives an immutable answer, the same for the same text
   */
  RecentReadings(Function<String, T> reader) {
    this.reader = reader;
  }

  private static <T> Map<String, T> recent() {
    return new LinkedHashMap<>(FIRST, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > MOST;
      }
    };
  }

  T of(String text) {
    Map<String, T> known = recent.get();
    T reading = known.get(text);
    if (reading == null) {
      reading = reader.apply(text);
      known.put(text, reading);
    }
    return reading;
  }
}
