package kange.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kange.model.issue.ParsedIssue;
import kange.parse.IssueParser;
import kange.text.SourceText;

/**
 * Measures how parsing grows with the size of the file and prints a Markdown table per shape.
 * Processor time, so that other work on the machine does not count; reading the bytes included.
 * Beside it, in the same run, what it costs to read the same text and look at each character once:
 * how many such looks parsing costs says more than megabytes a second of a machine unknown.
 */
public final class ParserBenchmark {
  private static final List<Double> MEGABYTES = List.of(0.1, 0.5, 1.0, 5.0, 10.0, 20.0);
  private static final long WARM_UP = 4_000_000_000L;
  private static final int RUNS = 5;

  /** What takes longer is measured once: the median of five would not come before the evening. */
  private static final double LONG = 15e9;

  private ParserBenchmark() {}

  /**
   * Measures the parser on issues that grow.
   *
   * @param args names of {@link IssueGrower.Shape}s; all when there are none
   */
  public static void main(String[] args) throws Exception {
    IssueGrower grower = new IssueGrower();
    List<IssueGrower.Shape> shapes =
        args.length == 0
            ? List.of(IssueGrower.Shape.values())
            : Arrays.stream(args).map(IssueGrower.Shape::valueOf).toList();
    for (IssueGrower.Shape shape : shapes) {
      System.out.println("\n## " + shape + "\n");
      System.out.println(
          "| MB | lines | articles | ms | MB/s | one look, MB/s | looks | per byte, 1 MB = 1 |");
      System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
      warmUp(grower.issue(shape, 100_000));
      double[] perByte = new double[MEGABYTES.size()];
      StringBuilder rows = new StringBuilder();
      for (int i = 0; i < perByte.length; i++) {
        byte[] bytes =
            grower.issue(shape, (int) (MEGABYTES.get(i) * 1e6)).getBytes(StandardCharsets.UTF_8);
        perByte[i] = measure(bytes, rows) / bytes.length;
        rows.append("%%%d$.2f |\n".formatted(i + 1));
      }
      double one = perByte[MEGABYTES.indexOf(1.0)];
      Object[] ratios = Arrays.stream(perByte).mapToObj(t -> t / one).toArray();
      System.out.printf(rows.toString(), ratios);
    }
  }

  private static void warmUp(String issue) throws Exception {
    byte[] bytes = issue.getBytes(StandardCharsets.UTF_8);
    for (long since = now(); now() - since < WARM_UP; ) {
      parse(bytes);
      look(bytes);
    }
  }

  /** Nanoseconds of the median run. */
  private static double measure(byte[] bytes, StringBuilder rows) throws Exception {
    long first = now();
    ParsedIssue parsed = parse(bytes);
    int runs = now() - first > LONG ? 1 : RUNS;
    long[] times = new long[runs];
    long[] looks = new long[runs];
    long letters = 0;
    for (int run = 0; run < runs; run++) {
      long since = now();
      parsed = parse(bytes);
      long between = now();
      letters += look(bytes);
      times[run] = between - since;
      looks[run] = now() - between;
    }
    Arrays.sort(times);
    Arrays.sort(looks);
    double nanos = times[runs / 2];
    double look = looks[runs / 2];
    double megabytes = bytes.length / 1e6;
    if (letters == 0) {
      throw new IllegalStateException("nothing was looked at");
    }
    rows.append(
        "| %.1f | %d | %d | %.1f | %.2f | %.1f | %.1f | "
            .formatted(
                megabytes,
                parsed.source().lines(),
                parsed.articles().size(),
                nanos / 1e6,
                megabytes / (nanos / 1e9),
                megabytes / (look / 1e9),
                nanos / look));
    return nanos;
  }

  /** The least that anybody must do who reads the text: decode it and look at each character. */
  private static long look(byte[] bytes) throws Exception {
    long letters = 0;
    for (String line : SourceText.read(bytes, "grown.txt").lines()) {
      for (int i = 0; i < line.length(); i++) {
        letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
      }
    }
    return letters;
  }

  private static ParsedIssue parse(byte[] bytes) throws Exception {
    return new IssueParser().parse(SourceText.read(bytes, "grown.txt"));
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
