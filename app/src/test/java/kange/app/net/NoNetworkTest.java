package kange.app.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.app.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program, command line and window, watched by the system call tracer: no socket of the
 * internet family connects, binds, listens or sends. (Java makes some when it starts, to see what
 * the system can do, and lets them go.)
 */
class NoNetworkTest {
  private static final long SECONDS = 240;

  /** Speaking to an address of the internet, or waiting for somebody who does. */
  private static final Pattern REACHES =
      Pattern.compile("\\b(connect|bind|sendto|sendmsg|sendmmsg)\\(.*sa_family=AF_INET6?\\b.*");

  private static final Pattern LISTENS = Pattern.compile("\\b(listen|accept4?)\\((\\d+).*");

  /** The window listens at a file, which no other machine can reach. */
  private static final Pattern BINDS_A_FILE =
      Pattern.compile("\\bbind\\((\\d+), \\{sa_family=AF_UNIX\\b.*");

  @TempDir Path folder;
  private Path trace;

  @BeforeEach
  void needsTheTracer() throws Exception {
    trace = folder.resolve("trace.txt");
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/strace"))
            && traced(List.of("/bin/true")).waitFor() == 0,
        "there is no strace that may trace");
  }

  @Test
  void noCommandReachesForANetwork() throws Exception {
    Process process = traced(java(EveryCommand.class, folder.toString()));
    assertEnds(process);
    assertTrue(said().lines().toList().getLast().matches("all \\d+ commands"), this::said);
    assertEquals(List.of(), reached());
  }

  @Test
  void theWindowDoesNotEither() throws Exception {
    Process process = traced(java(Main.class));
    Path archive = folder.resolve(".local/share/kange/archive");
    long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!Files.exists(archive.resolve("index/write.lock")) && System.nanoTime() < giveUp) {
      assertTrue(process.isAlive(), this::said);
      Thread.sleep(200);
    }
    assertTrue(Files.exists(archive.resolve("kange.db")), "the window is open over its archive");
    process.descendants().forEach(ProcessHandle::destroy);
    assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS));
    assertFalse(Files.readString(trace).isEmpty());
    assertEquals(List.of(), reached());
  }

  @Test
  void whoeverReachesForOneIsSeen() throws Exception {
    assertEnds(traced(java(PlantedConnect.class)));
    assertFalse(reached().isEmpty(), Files.readString(trace));
  }

  private static void assertEnds(Process process) throws InterruptedException {
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    assertTrue(ended, "it hangs");
  }

  private List<String> reached() throws IOException {
    List<String> calls = Files.readAllLines(trace);
    Set<String> files = new HashSet<>();
    for (String call : calls) {
      Matcher bound = BINDS_A_FILE.matcher(call);
      if (bound.find()) {
        files.add(bound.group(1));
      }
    }
    return calls.stream()
        .filter(call -> REACHES.matcher(call).find() || listens(call, files))
        .toList();
  }

  private static boolean listens(String call, Set<String> files) {
    Matcher listening = LISTENS.matcher(call);
    return listening.find() && !files.contains(listening.group(2));
  }

  private List<String> java(Class<?> main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dkange.config=" + folder.resolve("config"),
                "-Dkange.cache=" + folder.resolve("cache"),
                "-Duser.home=" + folder,
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  private Process traced(List<String> command) throws IOException {
    List<String> under = new ArrayList<>();
    under.addAll(List.of("/usr/bin/strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network"));
    under.addAll(List.of("-o", trace.toString()));
    under.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(under).redirectErrorStream(true);
    builder.redirectOutput(folder.resolve("said.txt").toFile());
    builder
        .environment()
        .keySet()
        .removeAll(List.of("XDG_DATA_HOME", "XDG_CACHE_HOME", "JAVA_TOOL_OPTIONS"));
    return builder.start();
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("said.txt"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
