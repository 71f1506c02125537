import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes the code in one place after the other (PIT) and looks whether a test notices, package by
 * package. A package whose classes and tests are as they were at its last report is passed by, so
 * that a run that was stopped goes on where it was. Run by the build, from source:
 *
 * <pre>MutationTests TARGET PACKAGE…    PACKAGE: kange.store.sql, or kange.store.* for all below</pre>
 */
public final class MutationTests {
  /** What the project asks of the packages it runs this on, in percent. */
  private static final int GOAL = 75;

  /** Packages without tests of their own are tested through the archive's door. */
  private static final List<String> BEHIND_THE_DOOR =
      List.of("kange.backup", "kange.check", "kange.index", "kange.intake", "kange.platform");

  /** They measure on real issues that not everybody has, and take long. */
  private static final String MEASUREMENTS = "*.KnownItemTest,*.RecallTest,*.KillTest";

  private static final Pattern STATUS =
      Pattern.compile("<mutation detected='(true|false)' status='(\\w+)'");

  private final Path target;

  private MutationTests(Path target) {
    this.target = target;
  }

  public static void main(String[] args) throws Exception {
    MutationTests tests = new MutationTests(Path.of(args[0]));
    List<String> tooFew = new ArrayList<>();
    for (String wanted : List.of(args).subList(1, args.length)) {
      for (String name : tests.packages(wanted)) {
        int killed = tests.run(name);
        if (killed < GOAL) {
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

  /** Returns how much was killed, in percent. */
  private int run(String name) throws Exception {
    Path report = target.resolve("pit").resolve(name);
    Path stamp = report.resolve("stamp");
    String now = stamp(name);
    boolean done = Files.exists(stamp) && Files.readString(stamp).equals(now);
    if (!done) {
      Files.deleteIfExists(stamp);
      Files.createDirectories(report);
      pit(name, report);
      Files.writeString(stamp, now);
    }
    int killed = 0;
    int timedOut = 0;
    int all = 0;
    Matcher status = STATUS.matcher(Files.readString(report.resolve("mutations.xml")));
    while (status.find()) {
      all++;
      killed += status.group(1).equals("true") ? 1 : 0;
      timedOut += status.group(2).equals("TIMED_OUT") ? 1 : 0;
    }
    int percent = all == 0 ? 100 : killed * 100 / all;
    System.out.printf(
        "%-24s %3d %% killed, %d of %d, %d of these by time%s%n",
        name, percent, killed, all, timedOut, done ? " (as reported before)" : "");
    return percent;
  }

  private void pit(String name, Path report) throws IOException, InterruptedException {
    String room = name.split("\\.")[1];
    List<String> tests = new ArrayList<>(List.of("kange." + room + ".*"));
    if (BEHIND_THE_DOOR.contains("kange." + room)) {
      tests.add("kange.archive.*");
    }
    Path classes = target.resolve("classes");
    String mutated =
        classes(classes.resolve(name.replace('.', '/'))).stream()
            .map(file -> name + "." + file.getFileName().toString().replace(".class", ""))
            .collect(Collectors.joining(","));
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.pitest.mutationtest.commandline.MutationCoverageReport",
                "--reportDir=" + report,
                "--targetClasses=" + mutated,
                "--targetTests=" + String.join(",", tests),
                "--excludedTestClasses=" + MEASUREMENTS,
                "--sourceDirs=" + target.resolveSibling("src/main/java"),
                "--mutableCodePaths=" + classes,
                "--outputFormats=XML,HTML",
                "--timestampedReports=false",
                "--threads=1",
                "--timeoutConst=10000",
                "--verbose=false",
                "--jvmArgs=--enable-native-access=ALL-UNNAMED,-Djava.awt.headless=true,-Xmx1g,"
                    + "-Duser.language=zh,-Duser.country=CN")
            .redirectErrorStream(true)
            .redirectOutput(report.resolve("log").toFile())
            .start();
    // Who stops the run does not mean to leave it running by itself.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process.toHandle())));
    if (process.waitFor() != 0) {
      throw new IOException("PIT failed on " + name + ": see " + report.resolve("log"));
    }
  }

  private static void stop(ProcessHandle process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** What the package's classes and the tests of it were when they were last tried. */
  private String stamp(String name) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String kind : List.of("classes", "test-classes")) {
      for (Path file : classes(target.resolve(kind).resolve(name.replace('.', '/')))) {
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> classes(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".class") && !f.endsWith("package-info.class"))
          .sorted()
          .toList();
    }
  }
}
