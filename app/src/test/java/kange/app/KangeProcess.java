package kange.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program in a process of its own: what it says, and how it ends. */
public final class KangeProcess {
  /** A loaded machine starts a program slowly; one that hangs never ends. */
  private static final long SECONDS = 120;

  private final Path folder;
  private final List<String> options = new ArrayList<>();

  /**
   * @param folder for its settings, its caches and what it says
   */
  public KangeProcess(Path folder) {
    this.folder = folder;
  }

  /** How a run ended. */
  public record Ended(int status, String out, String err) {
    /** Whether anything of it is a stack trace. */
    public boolean traced() {
      return (out + "\n" + err)
          .lines()
          .anyMatch(line -> line.startsWith("\tat ") || line.matches("(Exception|Caused by).*"));
    }
  }

  /** The same program with an option for its Java. */
  public KangeProcess with(String option) {
    KangeProcess other = new KangeProcess(folder);
    other.options.addAll(options);
    other.options.add(option);
    return other;
  }

  /** Runs a command to its end; fails when it does not come to one. */
  public Ended run(Object... arguments) throws IOException, InterruptedException {
    return start(arguments).end();
  }

  /** Begins a command. */
  public Started start(Object... arguments) throws IOException {
    return launch(List.of(), arguments);
  }

  /** As above, under another program such as a tracer. */
  public Started launch(List<String> under, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(under);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dkange.config=" + folder.resolve("config"),
            "-Dkange.cache=" + folder.resolve("cache"),
            "-Duser.home=" + folder,
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Duser.language=zh",
            "-Duser.country=CN",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Path out = Files.createTempFile(folder, "said", ".out");
    Path err = Files.createTempFile(folder, "said", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("xdg").toString());
    builder.environment().put("XDG_STATE_HOME", folder.resolve("xdg").toString());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    return new Started(builder.start(), out, err);
  }

  /** A run that is under way. */
  public record Started(Process process, Path out, Path err) {
    /** Waits for its end. */
    public Ended end() throws IOException, InterruptedException {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("it hangs; so far it said " + read(out) + read(err));
      }
      return new Ended(process.exitValue(), read(out), read(err));
    }

    private static String read(Path file) throws IOException {
      return Files.readString(file, StandardCharsets.UTF_8);
    }
  }
}
