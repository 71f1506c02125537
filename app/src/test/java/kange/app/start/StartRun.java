package kange.app.start;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Starts a window in a process of its own, through the launcher or without it, with the probe
 * beside it on the class path. The launcher is given a {@code java} that puts the probe before the
 * main class, so that script and options are the real ones.
 */
final class StartRun {
  /** From asking for the process, in milliseconds; CPU of the Java process alone. */
  record Times(long shown, long shownCpu, long usable, long usableCpu) {}

  private static final List<Class<?>> PROBE =
      List.of(StartProbe.class, EmptyWindow.class, StartBench.class, StartBench.Kind.class);

  private static final int CACHE_PATIENCE_SECONDS = 60;
  private static final int STAY_MILLIS = 300;

  /** Long enough for the rooms to be made ready, so that the cache knows their classes. */
  private static final int LONG_STAY_MILLIS = 8000;

  private final Path layout;
  private final Path scratch;
  private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");
  private final Path jar;

  StartRun(Path layout, Path archive, Path scratch) throws IOException {
    this.layout = layout;
    this.scratch = scratch;
    jar = scratch.resolve("probe.jar");
    try (JarOutputStream out =
        new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)), manifest())) {
      for (Class<?> part : PROBE) {
        String name = part.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(name));
        try (InputStream in = part.getResourceAsStream("/" + name)) {
          in.transferTo(out);
        }
      }
    }
    Files.writeString(
        scratch.resolve("settings.properties"), "welcomed=true\narchive=" + archive + "\n");
    for (String kind : List.of("empty", "window")) {
      Path script = launcherJava(kind);
      Files.createDirectories(script.getParent());
      // The launcher reads the version from a file beside java's folder.
      Files.copy(java.resolveSibling("../release"), script.resolveSibling("../release"));
      Files.writeString(script, script(kind));
      script.toFile().setExecutable(true);
    }
  }

  private Path launcherJava(String kind) {
    return scratch.resolve(kind).resolve("bin").resolve("java");
  }

  private Manifest manifest() {
    Manifest manifest = new Manifest();
    Attributes says = manifest.getMainAttributes();
    says.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    says.put(Attributes.Name.MAIN_CLASS, StartProbe.class.getName());
    says.put(
        Attributes.Name.CLASS_PATH, scratch.relativize(layout.resolve("lib/kange.jar")).toString());
    says.put(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
    return manifest;
  }

  /** Passes everything on; the probe's jar, which leads to the program's, takes its place. */
  private String script(String kind) {
    return """
        #!/bin/sh
        for a do
          shift
          case "$a" in
            -jar) set -- "$@" $PROBE_OPTIONS -jar ;;
            */lib/kange.jar) set -- "$@" PROBE_JAR KIND ;;
            *) set -- "$@" "$a" ;;
          esac
        done
        exec JAVA "$@"
        """
        .replace("PROBE_JAR", jar.toString())
        .replace("JAVA", java.toString())
        .replace("KIND", kind);
  }

  /**
   * Starts a window, waits until it is closed again and tells when it was there.
   *
   * @param first stays open longer, and waits for the cache that is made of this start
   */
  Times once(StartBench.Kind kind, boolean first) throws IOException, InterruptedException {
    Path out = scratch.resolve("times");
    Files.deleteIfExists(out);
    List<String> options = options(out, first ? LONG_STAY_MILLIS : STAY_MILLIS);
    String which = kind == StartBench.Kind.KANGE ? "window" : "empty";
    ProcessBuilder builder =
        new ProcessBuilder(
                kind == StartBench.Kind.EMPTY
                    ? plain(options)
                    : List.of(layout.resolve("bin/kange").toString()))
            .inheritIO();
    Map<String, String> environment = builder.environment();
    environment.put("KANGE_JAVA", launcherJava(which).toString());
    environment.put("XDG_CACHE_HOME", scratch.resolve("cache-" + which).toString());
    environment.put("PROBE_OPTIONS", String.join(" ", options));
    Instant asked = Instant.now();
    int status = builder.start().waitFor();
    if (status != 0 || !Files.exists(out)) {
      throw new IllegalStateException(kind.title + " ended with status " + status);
    }
    if (first && kind != StartBench.Kind.EMPTY) {
      awaitCache(scratch.resolve("cache-" + which));
    }
    String[] shown = Files.readAllLines(out).get(0).split(" ");
    String[] usable = Files.readAllLines(out).get(1).split(" ");
    return new Times(
        since(asked, shown),
        Long.parseLong(shown[2]),
        since(asked, usable),
        Long.parseLong(usable[2]));
  }

  /** Those the probe listens to, and what of our own options is about the platform. */
  private List<String> options(Path out, int stayMillis) {
    List<String> options = new ArrayList<>();
    options.add("-D" + StartProbe.OUT + "=" + out);
    options.add("-D" + StartProbe.STAY + "=" + stayMillis);
    options.add("-Dkange.config=" + scratch);
    for (String passed : List.of("glass.platform", "prism.order")) {
      if (System.getProperty(passed) != null) {
        options.add("-D" + passed + "=" + System.getProperty(passed));
      }
    }
    return options;
  }

  /** The empty window as anybody would start it. */
  private List<String> plain(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(List.of("-cp", layout.resolve("lib") + "/*" + File.pathSeparator + jar));
    command.addAll(List.of(StartProbe.class.getName(), "empty"));
    return command;
  }

  /** The launcher makes it behind the back of the first window. */
  private static void awaitCache(Path folder) throws IOException, InterruptedException {
    for (int i = 0; i < CACHE_PATIENCE_SECONDS; i++) {
      try (Stream<Path> files = Files.walk(folder)) {
        if (files.anyMatch(f -> f.toString().endsWith(".aot"))) {
          return;
        }
      }
      Thread.sleep(1000);
    }
    throw new IllegalStateException("no cache was made in " + folder);
  }

  private static long since(Instant asked, String[] note) {
    long then = ChronoUnit.MICROS.between(Instant.EPOCH, asked);
    return (Long.parseLong(note[1]) - then) / 1000;
  }
}
