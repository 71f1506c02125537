package kange.parse.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kange.model.issue.ParsedIssue;
import kange.parse.Card;
import kange.parse.CardScore;
import kange.parse.IssueParser;

/** Parses many issues of one mixture and adds up how they were read. */
public final class ParseBench {
  /** What came of one issue. */
  private record Result(SyntheticIssue issue, Card card, ParsedIssue parse, CardScore score) {}

  private final String title;
  private final Silence silence = new Silence();
  private final Moves moves = new Moves();
  private final Map<String, double[]> sums = new LinkedHashMap<>();
  private final Breakdown breakdown = new Breakdown();
  private int issues;

  private ParseBench(String title) {
    this.title = title;
  }

  /** Parses issues that are there already. */
  static ParseBench of(String title, List<SyntheticIssue> issues) {
    ParseBench bench = new ParseBench(title);
    issues.parallelStream().map(ParseBench::parse).toList().forEach(bench::add);
    return bench;
  }

  private static Result parse(SyntheticIssue issue) {
    Card card = issue.card();
    ParsedIssue parse = new IssueParser().parse(issue.source());
    return new Result(issue, card, parse, CardScore.of(card, issue.source(), parse));
  }

  private void add(Result result) {
    issues++;
    result
        .score()
        .figures()
        .forEach((name, value) -> sums.computeIfAbsent(name, n -> new double[1])[0] += value);
    silence.add(result.card(), result.parse(), result.score());
    moves.add(result.card(), result.parse(), result.score());
    breakdown.add(result.issue().traits(), result.score().figures());
  }

  /** The mean of a figure over the issues. */
  double mean(String figure) {
    return sums.getOrDefault(figure, new double[1])[0] / Math.max(1, issues);
  }

  Silence silence() {
    return silence;
  }

  /** Names and values of all figures, for a table's column. */
  Map<String, String> figures() {
    Map<String, String> out = new LinkedHashMap<>();
    sums.keySet().forEach(name -> out.put(name, "%.3f".formatted(mean(name))));
    out.put("really torn, mended", "%.3f of %d".formatted(moves.mended(), moves.torn()));
    out.put("shuffled in order", moves.shuffled() + " of " + moves.inOrder());
    out.put("wrong articles", percent(silence.wrongShare()));
    out.put("wrong in silence", percent(silence.silentShare()));
    out.put("warned articles", percent(silence.warnedShare()));
    out.put("right, of the warned", percent(silence.falseAlarms()));
    return out;
  }

  private static String percent(double share) {
    return "%.1f %%".formatted(100 * share);
  }

  String title() {
    return title;
  }

  /** Calibration, kinds of silence and the breakdown by form and habit. */
  String details() {
    return "\n## "
        + title
        + "\n\nSilent errors by field: "
        + silence.silentByField()
        + "\n\n"
        + silence.calibration()
        + "\n\n"
        + breakdown.table();
  }

  /** A Markdown table, a column a bench. */
  static String table(List<ParseBench> benches) {
    StringBuilder out = new StringBuilder("| figure |");
    benches.forEach(b -> out.append(' ').append(b.title).append(" |"));
    out.append("\n| --- |").append(" ---: |".repeat(benches.size()));
    List<Map<String, String>> columns = new ArrayList<>();
    benches.forEach(b -> columns.add(b.figures()));
    for (String name : columns.getFirst().keySet()) {
      out.append("\n| ").append(name).append(" |");
      columns.forEach(c -> out.append(' ').append(c.get(name)).append(" |"));
    }
    return out.toString();
  }

  /** The same with a row a bench. */
  static String rows(List<ParseBench> benches) {
    List<String> names = List.copyOf(benches.getFirst().figures().keySet());
    StringBuilder out = new StringBuilder("| | " + String.join(" | ", names) + " |\n| --- |");
    out.append(" ---: |".repeat(names.size()));
    for (ParseBench bench : benches) {
      Map<String, String> figures = bench.figures();
      out.append("\n| ").append(bench.title).append(" |");
      names.forEach(n -> out.append(' ').append(figures.get(n)).append(" |"));
    }
    return out.toString();
  }

  /** Writes an issue with its card and what was misread into a folder, to be read by eye. */
  static void write(SyntheticIssue issue, Path folder) throws IOException {
    Result result = parse(issue);
    IssueFolder.write(folder, issue, result.card(), result.parse(), result.score());
  }
}
