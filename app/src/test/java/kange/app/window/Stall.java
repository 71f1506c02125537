package kange.app.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A time the UI thread did not answer.
 *
 * @param cpu what of it the thread worked itself, in milliseconds; the rest other programs had, or
 *     it waited
 * @param seen what it was at, every few milliseconds
 */
record Stall(long millis, long cpu, List<StackTraceElement[]> seen) {
  static final Stall NONE = new Stall(0, 0, List.of());
  private static final int FRAMES = 4;

  /** "37 ms (30 ms of its own)". */
  String figure() {
    return millis + " ms (" + cpu + " ms of its own)";
  }

  /** What it was at, most often seen first: our own frames and what they had called. */
  String doing() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    seen.forEach(stack -> counts.merge(place(stack), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(6)
        .map(e -> "      " + e.getValue() + " x " + e.getKey())
        .collect(Collectors.joining("\n"));
  }

  private static String place(StackTraceElement[] stack) {
    Stream<StackTraceElement> top = Stream.of(stack).limit(2);
    Stream<StackTraceElement> ours =
        Stream.of(stack).filter(f -> f.getClassName().startsWith("kange.")).limit(FRAMES);
    Stream<StackTraceElement> phase =
        Stream.of(stack)
            .filter(f -> f.getMethodName().matches("doCSSPass|doLayoutPass|synchronizeSceneNodes"))
            .limit(1);
    return Stream.concat(top, Stream.concat(ours, phase))
        .map(f -> simple(f.getClassName()) + "." + f.getMethodName() + ":" + f.getLineNumber())
        .distinct()
        .collect(Collectors.joining(" < "));
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
