package kange.parse.synthetic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The mean of each figure over the issues that have a form or habit. */
final class Breakdown {
  private static final List<String> FIGURES =
      List.of(
          "detect.f1",
          "detect.exact",
          "title",
          "author.f1",
          "column",
          "page",
          "columns",
          "order",
          "meta");

  private final Map<String, double[]> sums = new TreeMap<>();

  void add(Set<String> traits, Map<String, Double> figures) {
    for (String trait : traits) {
      double[] sum = sums.computeIfAbsent(trait, t -> new double[FIGURES.size() + 1]);
      for (int i = 0; i < FIGURES.size(); i++) {
        sum[i] += figures.get(FIGURES.get(i));
      }
      sum[FIGURES.size()]++;
    }
  }

  /** A Markdown table, a line a trait. */
  String table() {
    StringBuilder out = new StringBuilder("| form or habit | issues |");
    FIGURES.forEach(f -> out.append(' ').append(f).append(" |"));
    out.append("\n| --- |").append(" ---: |".repeat(FIGURES.size() + 1));
    sums.forEach(
        (trait, sum) -> {
          double count = sum[FIGURES.size()];
          out.append("\n| %s | %.0f |".formatted(trait, count));
          for (int i = 0; i < FIGURES.size(); i++) {
            out.append(" %.3f |".formatted(sum[i] / count));
          }
        });
    return out.toString();
  }
}
