import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes the code in one place after the other (PIT) and looks whether a test notices, package by
 * package and in it a few classes at a time. Classes that are, with their tests, as they were at
 * their last report are passed by, so that a run that was stopped goes on where it was. Run by the
 * build, from source:
 *
 * <p>A mutant that runs into PIT's time limit counts as noticed, but a busy machine is slow too. A
 * package is therefore judged by what a test killed by failing; what the clock ended is named
 * beside it.
 *
 * <p>All mutants of a large package take hours. A sample of so many of each class, from its
 * beginning to its end, tells in a fraction of that whether tests notice.
 *
 * <pre>MutationTests TARGET SAMPLE PACKAGE…    SAMPLE: mutants tried of a class; 0: all of them
 *     PACKAGE: kange.store.sql, or kange.store.* for all below, or one class of it:
 *     kange.search.SearchRun</pre>
 */
public final class MutationTests {
  /** What tests must kill of a package's mutants by failing, in percent. */
  private static final int GOAL = 75;

  /** So many share the run of their tests that finds out who reaches what; less is lost by a stop. */
  private static final int CLASSES_AT_A_TIME = 6;

  /**
   * Tested through the archive's door, too, as is every package without any test of its own: what
   * they do is seen there.
   */
  private static final List<String> BEHIND_THE_DOOR =
      List.of(
          "kange.backup",
          "kange.check",
          "kange.index",
          "kange.intake",
          "kange.platform",
          "kange.store");

  /**
   * Left out: what measures on real issues that not everybody has, tries hundreds of inputs, or
   * works in a second process, in which nothing is changed. Of the parser's tests also those that
   * read whole issues, real, generated or damaged: a rule wants a small test that names it.
   */
  private static final String EXCLUDED =
      "*.KnownItemTest,*.RecallTest,*.AnyHabitsTest,*.AnyQueryTest,*.ManyArticlesTest,"
          + "*.KillTest,*.IndexResumeTest,kange.parse.synthetic.*,kange.parse.KnownIssuesTest,"
          + "kange.parse.MutationTest,kange.parse.VariantsTest,kange.parse.SamplesTest,"
          + "kange.parse.ExplanationTest,kange.parse.SameParseTest,kange.parse.CardScoreTest,"
          + "kange.parse.*.*TimeTest";

  /**
   * A mutant is given this many times what its test takes without it, and some: enough for a
   * machine that builds something else meanwhile. With the longest test it stays below JUnit's own
   * limit of 60 s, so that a mutant that hangs is never taken for one that a test killed.
   */
  private static final String TIMES_AS_LONG = "4";

  private static final String MILLIS_MORE = "20000";

  private static final Pattern STATUS = Pattern.compile("<mutation detected='\\w+' status='(\\w+)'");

  /** How PIT says that a mutant did not come to an end. */
  private static final Set<String> ENDLESS = Set.of("TIMED_OUT", "MEMORY_ERROR");

  private final Path target;
  private final int sample;

  private MutationTests(Path target, int sample) {
    this.target = target;
    this.sample = sample;
  }

  public static void main(String[] args) throws Exception {
    // Who stops the run does not mean to leave PIT running by itself.
    Runtime.getRuntime().addShutdownHook(new Thread(MutationTests::stopPit));
    MutationTests tests = new MutationTests(Path.of(args[0]), Integer.parseInt(args[1]));
    List<String> tooFew = new ArrayList<>();
    for (String wanted : List.of(args).subList(2, args.length)) {
      for (String name : tests.packages(wanted)) {
        if (tests.run(name) < GOAL) {
          tooFew.add(name);
        }
      }
    }
    if (!tooFew.isEmpty()) {
      System.out.println("Under " + GOAL + " %: " + String.join(", ", tooFew));
      System.exit(1);
    }
  }

  private List<String> packages(String wanted) throws IOException {
    boolean below = wanted.endsWith(".*");
    String name = below ? wanted.substring(0, wanted.length() - 2) : wanted;
    Path folder = target.resolve("classes").resolve(name.replace('.', '/'));
    if (!Files.isDirectory(folder)) {
      return List.of(name);
    }
    try (Stream<Path> all = Files.walk(folder, below ? Integer.MAX_VALUE : 0)) {
      List<String> found = new ArrayList<>();
      for (Path each : all.filter(Files::isDirectory).sorted().toList()) {
        if (!classes(each).isEmpty()) {
          found.add(
              target.resolve("classes").relativize(each).toString().replaceAll("[/\\\\]", "."));
        }
      }
      return found;
    }
  }

  /** Returns how much tests killed by failing, in percent. */
  private int run(String name) throws Exception {
    List<String> mutated = mutated(name);
    if (mutated.isEmpty()) {
      throw new IllegalArgumentException("No such package or class: " + name);
    }
    int all = 0;
    int killed = 0;
    int endless = 0;
    boolean before = true;
    for (int from = 0; from < mutated.size(); from += CLASSES_AT_A_TIME) {
      List<String> some =
          mutated.subList(from, Math.min(from + CLASSES_AT_A_TIME, mutated.size()));
      Path report = target.resolve("pit").resolve(name).resolve(simpleName(some.getFirst()));
      before &= tried(name, some, report);
      Matcher status = STATUS.matcher(Files.readString(report.resolve("mutations.xml")));
      while (status.find()) {
        all++;
        killed += status.group(1).equals("KILLED") ? 1 : 0;
        endless += ENDLESS.contains(status.group(1)) ? 1 : 0;
      }
    }
    int percent = percent(killed, all);
    System.out.printf(
        "%-24s %3d %% killed by tests, %d of %d%s; %3d %% with the %d that ran out of time or memory%s%n",
        name,
        percent,
        killed,
        all,
        sample == 0 ? "" : " sampled",
        percent(killed + endless, all),
        endless,
        before ? " (as reported before)" : "");
    return percent;
  }

  /** Tries these classes unless their last report still holds; returns whether it does. */
  private boolean tried(String name, List<String> some, Path report) throws Exception {
    Path stamp = report.resolve("stamp");
    String now = stamp(name, some);
    if (Files.exists(stamp) && Files.readString(stamp).equals(now)) {
      return true;
    }
    Files.deleteIfExists(stamp);
    Files.createDirectories(report);
    pit(name, some, report);
    Files.writeString(stamp, now);
    return false;
  }

  /** The classes of a package, or one class, without what is nested in them. */
  private List<String> mutated(String name) throws IOException {
    Path classes = target.resolve("classes");
    return classes(classes.resolve(name.replace('.', '/'))).stream()
        .map(file -> classes.relativize(file).toString().replaceAll("[/\\\\]", "."))
        .map(file -> file.replaceFirst("\\.class$", ""))
        .filter(each -> each.indexOf('$') < 0)
        .toList();
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static int percent(int part, int all) {
    return all == 0 ? 100 : part * 100 / all;
  }

  private void pit(String name, List<String> some, Path report) throws IOException, InterruptedException {
    String tests =
        tests(name).stream().map(each -> each + ".*").collect(Collectors.joining(","));
    String mutated =
        some.stream().flatMap(each -> Stream.of(each, each + "$*")).collect(Collectors.joining(","));
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.pitest.mutationtest.commandline.MutationCoverageReport",
                "--reportDir=" + report,
                "--targetClasses=" + mutated,
                "--targetTests=" + tests,
                "--excludedTestClasses=" + EXCLUDED,
                "--sourceDirs=" + target.resolveSibling("src/main/java"),
                "--mutableCodePaths=" + target.resolve("classes"),
                "--outputFormats=XML,HTML",
                "--timestampedReports=false",
                "--threads=1",
                "--timeoutFactor=" + TIMES_AS_LONG,
                "--timeoutConst=" + MILLIS_MORE,
                "--verbose=false",
                "--features=" + (sample == 0 ? "" : "+CLASSLIMIT(limit[" + sample + "])"),
                "--jvmArgs=--enable-native-access=ALL-UNNAMED,-Djava.awt.headless=true,-Xmx1g,"
                    + "-Duser.language=zh,-Duser.country=CN")
            .redirectErrorStream(true)
            .redirectOutput(report.resolve("log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("PIT failed on " + name + ": see " + report.resolve("log"));
    }
  }

  /** The packages, each with all below it, whose tests are to notice. */
  private List<String> tests(String name) throws IOException {
    String room = "kange." + name.split("\\.")[1];
    // Every stage of the parser has tests of its own, and is far quicker tried with them alone.
    String own = room.equals("kange.parse") ? packageOf(name) : room;
    return BEHIND_THE_DOOR.contains(room) || untested(packageOf(name))
        ? List.of(own, "kange.archive")
        : List.of(own);
  }

  /** The package itself, or the one of a class. */
  private String packageOf(String name) {
    boolean one = !Files.isDirectory(target.resolve("classes").resolve(name.replace('.', '/')));
    return one ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  private boolean untested(String packageName) throws IOException {
    return classes(target.resolve("test-classes").resolve(packageName.replace('.', '/'))).stream()
        .noneMatch(file -> file.getFileName().toString().endsWith("Test.class"));
  }

  private static void stopPit() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
  }

  /** What these classes and the tests that are to notice were when they were last tried. */
  private String stamp(String name, List<String> some)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update((byte) sample);
    for (String each : some) {
      for (Path file : classes(target.resolve("classes").resolve(each.replace('.', '/')))) {
        digest.update(Files.readAllBytes(file));
      }
    }
    for (String tests : tests(name)) {
      Path folder = target.resolve("test-classes").resolve(tests.replace('.', '/'));
      for (Path file : Files.isDirectory(folder) ? filesBelow(folder) : List.<Path>of()) {
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The class files of a package's folder; or of one class, with what is nested in it. */
  private static List<Path> classes(Path place) throws IOException {
    boolean all = Files.isDirectory(place);
    Path folder = all ? place : place.resolveSibling(".").normalize();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Pattern wanted =
        Pattern.compile(
            all ? "(?!package-info).*\\.class" : place.getFileName() + "(\\$.*)?\\.class");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> wanted.matcher(f.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }
}
