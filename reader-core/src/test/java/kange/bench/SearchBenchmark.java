package kange.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kange.model.search.SearchFilter;

/** Measures indexing and searching of Kange beside its peers and prints Markdown tables. */
public final class SearchBenchmark {
  private static final boolean CPU = "cpu".equals(System.getProperty("bench.clock"));
  private static final int WARM_UP = 1500;
  private static final SearchFilter JOURNAL =
      new SearchFilter(Optional.of("清江机关"), Optional.empty(), Optional.empty(), Optional.empty());

  private final Generator generator;
  private final int articles;
  private final Map<String, List<List<String>>> queries;
  private final StringBuilder report = new StringBuilder();
  private final Map<List<String>, Integer> truth = new HashMap<>();

  private SearchBenchmark(Generator generator, int articles) {
    this.generator = generator;
    this.articles = articles;
    this.queries = Queries.of(generator, articles);
  }

  /**
   * Measures the contenders on archives of made-up articles.
   *
   * @param args numbers of articles, for example {@code 20000 100000}
   */
  public static void main(String[] args) throws Exception {
    Generator generator = new Generator();
    // Whoever comes first would pay for compiling what all of them use.
    new SearchBenchmark(generator, WARM_UP).run();
    for (String count : args) {
      System.out.println(new SearchBenchmark(generator, Integer.parseInt(count)).run());
    }
    System.exit(0);
  }

  private String run() throws Exception {
    double text =
        IntStream.rangeClosed(1, articles)
                .parallel()
                .mapToLong(id -> bytes(Generator.plain(generator.article(id))))
                .sum()
            / 1e6;
    report.append(String.format("%n## %,d articles, %.0f MB of text%n%n", articles, text));
    report.append("| | build MB/s | processor s | on disk / text | memory MB | recall |\n");
    report.append("| --- | --- | --- | --- | --- | --- |\n");
    StringBuilder times = new StringBuilder();
    times.append("\n| first ten and total, ms p50 / p95 |");
    queries.keySet().forEach(k -> times.append(' ').append(k).append(" |"));
    times.append("\n|").append(" --- |".repeat(queries.size() + 1));
    Path root = Files.createTempDirectory("kange-bench");
    try (ScanContender scan = new ScanContender()) {
      measure(scan, root, text, times);
    }
    Path index = Files.createDirectories(root.resolve("kange"));
    try (Contender kange = new KangeContender("Kange", false, SearchFilter.NONE)) {
      measure(kange, index, text, times);
    }
    try (KangeContender filtered = new KangeContender("Kange, one journal", false, JOURNAL)) {
      filtered.open(generator, index);
      time(filtered, times);
    }
    try (KangeContender full = new KangeContender("Kange, snippets", true, SearchFilter.NONE)) {
      full.open(generator, index);
      time(full, times);
    }
    try (Contender smartcn = new SmartcnContender()) {
      measure(smartcn, Files.createDirectories(root.resolve("smartcn")), text, times);
    }
    try (Contender trigram = new TrigramContender()) {
      measure(trigram, Files.createDirectories(root.resolve("trigram")), text, times);
    }
    delete(root);
    return report.append(times).append('\n').toString();
  }

  private void measure(Contender contender, Path folder, double text, StringBuilder times)
      throws Exception {
    long before = memory();
    long began = System.nanoTime();
    long worked = processor();
    contender.build(generator, articles, folder);
    double seconds = (System.nanoTime() - began) / 1e9;
    double work = (processor() - worked) / 1e9;
    double size = size(folder) / 1e6;
    double recall = time(contender, times);
    report.append(
        String.format(
            "| %s | %.1f | %.1f | %.2f | %.0f | %.3f |%n",
            contender.name(),
            text / seconds,
            work,
            size / text,
            Math.max(0, memory() - before) / 1e6,
            recall));
  }

  /**
   * Wall clock, or with {@code -Dbench.clock=cpu} this thread's processor time: for busy machines.
   */
  private static long nanos() {
    return CPU ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
  }

  /**
   * Appends a row of times and returns the share of the true matches found, on average over the
   * queries.
   */
  private double time(Contender contender, StringBuilder times) throws Exception {
    times.append("\n| ").append(contender.name()).append(" |");
    double recall = 0;
    int asked = 0;
    for (List<List<String>> kind : queries.values()) {
      for (List<String> query : kind.subList(0, kind.size() / 4)) {
        contender.search(query);
      }
      double[] millis = new double[kind.size()];
      for (int i = 0; i < millis.length; i++) {
        long began = nanos();
        int total = contender.search(kind.get(i)).total();
        millis[i] = (nanos() - began) / 1e6;
        int right = truth.computeIfAbsent(kind.get(i), q -> total);
        recall += Math.min(1, total / (double) right);
        asked++;
      }
      Arrays.sort(millis);
      times.append(
          String.format(
              " %.2f / %.2f |", millis[millis.length / 2], millis[millis.length * 95 / 100]));
    }
    return recall / asked;
  }

  /** Processor time of the whole process, also that of the garbage collector. */
  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
  }

  private static long memory() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              f -> {
                try {
                  Files.delete(f);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
