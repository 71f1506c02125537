package kange.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kange.bench.KangeContender.Part;
import kange.model.search.SearchFilter;
import kange.search.OpenedIndex;

/**
 * Measures indexing, opening and searching of Kange beside its peers, on databases of made-up
 * articles, and prints Markdown tables: one of building, one of searching, one of how the slower
 * searches (p95) grow from the first size to the last.
 */
public final class SearchBenchmark {
  private static final boolean CPU = "cpu".equals(System.getProperty("bench.clock"));
  private static final int WARM_UP = 1500;
  private static final double MEGA = 1e6;
  private static final double GIGA = 1e9;
  private static final SearchFilter JOURNAL =
      new SearchFilter(Optional.of("清江机关"), Optional.empty(), Optional.empty(), Optional.empty());

  private final Map<String, List<List<String>>> queries;
  private final int articles;
  private final StringBuilder built = new StringBuilder();
  private final SearchTimes times = new SearchTimes(SearchBenchmark::nanos);

  private SearchBenchmark(Generator generator, int articles) {
    this.articles = articles;
    this.queries = Queries.of(generator, articles);
    queries.put("half-remembered", Queries.halfRemembered(generator, articles));
  }

  /**
   * Measures the contenders on archives of made-up articles.
   *
   * @param args numbers of articles, for example {@code 18600 92000}
   */
  public static void main(String[] args) throws Exception {
    Generator generator = new Generator();
    // Whoever comes first would pay for compiling what all of them use.
    new SearchBenchmark(generator, WARM_UP).run(generator);
    Map<String, SearchTimes> sizes = new HashMap<>();
    for (String count : args) {
      SearchBenchmark one = new SearchBenchmark(generator, Integer.parseInt(count));
      System.out.println(one.run(generator));
      sizes.put(count, one.times);
    }
    if (args.length > 1) {
      System.out.println(sizes.get(args[args.length - 1]).growth(sizes.get(args[0])));
    }
    System.exit(0);
  }

  private String run(Generator generator) throws Exception {
    Path root = Files.createTempDirectory("kange-bench");
    double[] text = {0};
    try (Library library = Library.fill(generator, articles, root)) {
      library.each(
          t -> text[0] += Generator.plain(t).getBytes(StandardCharsets.UTF_8).length / MEGA);
      built.append("| | MB per s | MB per processor s | on disk / text |\n| --- |");
      built.append(" --- |".repeat(3)).append('\n');
      try (ScanContender scan = new ScanContender()) {
        measure(scan, library, root, text[0]);
      }
      kange(library, Files.createDirectories(root.resolve("kange")), text[0]);
      for (Contender peer : List.of(new SmartcnContender(), new TrigramContender())) {
        try (peer) {
          Path folder = Files.createDirectories(root.resolve(peer.getClass().getSimpleName()));
          measure(peer, library, folder, text[0]);
        }
      }
    }
    delete(root);
    String head = String.format("%n## %,d articles, %.0f MB of text%n%n", articles, text[0]);
    return head + built + '\n' + times.table(queries.keySet());
  }

  private void measure(Contender contender, Library library, Path folder, double text)
      throws Exception {
    Clocks clocks = new Clocks();
    contender.build(library, folder);
    built(contender.name(), clocks, text, folder);
    times.measure(contender, queries);
  }

  private void kange(Library library, Path folder, double text) throws IOException {
    Clocks clocks = new Clocks();
    KangeIndex.open(library, folder).close();
    built("Kange", clocks, text, folder);
    long before = processor();
    try (KangeIndex index = KangeIndex.open(library, folder);
        OpenedIndex opened = OpenedIndex.in(folder)) {
      double opening = (processor() - before) / MEGA;
      before = processor();
      index.ask(i -> i.sound(KangeIndex.NEVER));
      times.note(
          String.format(
              "Opening takes %.0f ms of the processor, reading every file through %.0f ms; %d segments.",
              opening, (processor() - before) / MEGA, opened.segments()));
      for (Part part : Part.values()) {
        times.measure(new KangeContender(index, opened, part, SearchFilter.NONE), queries);
      }
      times.measure(new KangeContender(index, opened, Part.WHOLE, JOURNAL), queries);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void built(String name, Clocks clocks, double text, Path folder) throws IOException {
    built.append(
        String.format(
            "| %s | %.2f | %.2f | %.2f |%n",
            name, text / clocks.seconds(), text / clocks.worked(), size(folder) / MEGA / text));
  }

  /**
   * Wall clock, or with {@code -Dbench.clock=cpu} this thread's processor time: for busy machines.
   */
  private static long nanos() {
    return CPU ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
  }

  /** Processor time of the whole process, also that of the garbage collector. */
  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Both clocks, from when it was made. */
  private static final class Clocks {
    private final long began = System.nanoTime();
    private final long work = processor();

    double seconds() {
      return (System.nanoTime() - began) / GIGA;
    }

    double worked() {
      return (processor() - work) / GIGA;
    }
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
