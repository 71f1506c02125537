package kange.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** How long searches take, by contender and kind of query, and what share of articles they find. */
final class SearchTimes {
  /** This part of the queries is asked once before the clock runs. */
  private static final int WARM_SHARE = 2;

  private static final double NANOS_PER_MILLI = 1e6;

  private final LongSupplier clock;
  private final Map<String, Map<String, Time>> times = new LinkedHashMap<>();
  private final Map<String, Double> recall = new HashMap<>();
  private final Map<List<String>, Integer> truth = new HashMap<>();
  private final StringBuilder notes = new StringBuilder();

  /**
   * @param clock nanoseconds
   */
  SearchTimes(LongSupplier clock) {
    this.clock = clock;
  }

  private record Time(double median, double slow) {}

  /** A sentence under the table. */
  void note(String sentence) {
    notes.append(sentence).append('\n');
  }

  /** Asks a contender all queries; whoever counts first says how many articles there are. */
  void measure(Contender contender, Map<String, List<List<String>>> queries) throws Exception {
    Map<String, Time> own = new LinkedHashMap<>();
    double found = 0;
    int counted = 0;
    for (Map.Entry<String, List<List<String>>> kind : queries.entrySet()) {
      List<List<String>> asked = kind.getValue();
      for (List<String> query : asked.subList(0, asked.size() / WARM_SHARE)) {
        contender.search(query);
      }
      double[] millis = new double[asked.size()];
      for (int i = 0; i < millis.length; i++) {
        long began = clock.getAsLong();
        int total = contender.search(asked.get(i)).total();
        millis[i] = (clock.getAsLong() - began) / NANOS_PER_MILLI;
        if (total != Contender.Answer.NOT_COUNTED) {
          int right = truth.computeIfAbsent(asked.get(i), q -> total);
          found += right == 0 ? 1 : Math.min(1, total / (double) right);
          counted++;
        }
      }
      Arrays.sort(millis);
      Time time = new Time(millis[millis.length / 2], millis[millis.length * 95 / 100]);
      own.put(kind.getKey(), time);
    }
    times.put(contender.name(), own);
    if (counted > 0) {
      recall.put(contender.name(), found / counted);
    }
  }

  String table(Collection<String> kinds) {
    StringBuilder table = head("ms p50 / p95", kinds).append(" recall |\n| --- |");
    table.append(" --- |".repeat(kinds.size() + 1)).append('\n');
    times.forEach(
        (name, own) -> {
          table.append("| ").append(name).append(" |");
          kinds.forEach(
              kind ->
                  table.append(
                      String.format(
                          " %.2f / %.2f |", own.get(kind).median(), own.get(kind).slow())));
          table.append(
              recall.containsKey(name) ? String.format(" %.3f |%n", recall.get(name)) : " |\n");
        });
    return table.append('\n').append(notes).toString();
  }

  /** How many times as long the slower searches take here as there. */
  String growth(SearchTimes there) {
    Collection<String> kinds = times.values().iterator().next().keySet();
    StringBuilder table = head("p95, last size / first", kinds).append("\n| --- |");
    table.append(" --- |".repeat(kinds.size())).append('\n');
    times.forEach(
        (name, own) -> {
          table.append("| ").append(name).append(" |");
          own.forEach(
              (kind, time) ->
                  table.append(String.format(" %.2f |", time.slow() / there.slow(name, kind))));
          table.append('\n');
        });
    return table.toString();
  }

  private double slow(String name, String kind) {
    return times.getOrDefault(name, Map.of()).getOrDefault(kind, new Time(0, 0)).slow();
  }

  private static StringBuilder head(String corner, Collection<String> kinds) {
    StringBuilder head = new StringBuilder("| ").append(corner).append(" |");
    kinds.forEach(kind -> head.append(' ').append(kind).append(" |"));
    return head;
  }
}
