package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kange.app.KangeProcess;
import kange.app.KangeProcess.Ended;
import kange.app.shell.SampleIssues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real program with what would hang it, fill its memory or its disk: it ends in a sentence. */
class HostileInputTest {
  private static final int MEGABYTE = 1 << 20;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @TempDir Path folder;
  private KangeProcess kange;
  private Path archive;
  private List<Path> samples;

  @BeforeEach
  void copySamples() throws IOException {
    kange = new KangeProcess(folder);
    archive = folder.resolve("archive");
    samples = SampleIssues.copyTo(folder.resolve("samples"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no pipes among its files")
  void pipesSocketsAndDevicesAreNamedAndPassedByAndTheRestIsImported() throws Exception {
    Path mixed = Files.createDirectories(folder.resolve("mixed"));
    Path issue = Files.copy(samples.getFirst(), mixed.resolve("issue.txt"));
    Path pipe = pipe(mixed.resolve("pipe.txt"));
    Path socket = mixed.resolve("socket.txt");
    try (ServerSocketChannel bound = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      bound.bind(UnixDomainSocketAddress.of(socket));
      Ended run = kange.run("import", "--archive", archive, mixed, "/dev/zero", issue);
      assertEquals(1, run.status());
      assertTrue(run.out().contains("导入 1 期，替换 0 期，跳过 0 期，失败 3 个"), run.out());
      for (Path passed : List.of(pipe, socket, Path.of("/dev/zero"))) {
        assertTrue(run.err().contains("“" + passed + "”不是文件"), run.err());
      }
      assertEquals(3, run.err().lines().count(), run.err());
    }
    for (List<Object> asked :
        List.<List<Object>>of(
            List.of("parse", pipe),
            List.of("parse", "/dev/zero"),
            List.of("parse", "--explain", pipe),
            List.of("search", "--archive", archive, "--queries", pipe),
            List.of("correct", "--archive", archive, pipe),
            List.of("scan", "--archive", archive, "--issue", 1, pipe),
            List.of("import", "--archive", pipe, issue))) {
      // A process for each would only show again that one ends.
      assertOneSentence(1, here(asked.toArray()));
    }
  }

  @Test
  void whatIsTooLargeOrTooLongIsRefusedByNameInLittleMemory() throws Exception {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L * MEGABYTE);
    }
    Path long1 = Files.writeString(folder.resolve("lines.txt"), "工\n".repeat(2_000_000));
    Ended run =
        kange.with("-Xmx256m").run("import", "--archive", archive, large, long1, samples.get(0));
    assertEquals(1, run.status());
    assertFalse(run.traced(), run.err());
    assertTrue(run.err().contains("“large.txt”有 200 MB，超过 20 MB 的上限"), run.err());
    assertTrue(run.err().contains("“lines.txt”有 2000000 行，超过 200000 行的上限"), run.err());
    assertTrue(run.out().contains("导入 1 期"), run.out());
    Ended less = kange.with("-Dkange.most-lines=10").run("parse", samples.get(0));
    assertOneSentence(1, less);
    assertTrue(less.err().contains("超过 10 行的上限"), less.err());
  }

  @Test
  void oneEndlessLineIsReadInFiveHundredMegabytes() throws Exception {
    Path line = withEndlessLine("line.txt", 19);
    Ended run = kange.with("-Xmx512m").run("import", "--archive", archive, line);
    assertFalse(run.traced(), run.err());
    assertTrue(run.out().contains("导入 1 期"), run.err());
  }

  @Test
  void whereMemoryDoesNotSufficeThatIsSaidOfTheFileAndTheNextIsRead() throws Exception {
    Path much = withEndlessLine("much.txt", 15);
    Ended run = kange.with("-Xmx72m").run("import", "--archive", archive, much);
    assertEquals(1, run.status());
    assertFalse(run.traced(), run.err());
    assertTrue(run.err().contains("内存不够，没有读成“much.txt”"), run.err());
    Ended hardly = kange.with("-Xmx12m").run("import", "--archive", archive, samples.get(1));
    assertEquals(1, hardly.status());
    assertFalse(hardly.traced(), hardly.err());
    // With so little even a class of Java's own may be what fails, and is then all there is to
    // tell.
    assertFalse(hardly.err().isBlank(), "it ended without a word");
  }

  @Test
  void aFullDiskIsNamedAndNoStackTraceIsEverPrinted() throws Exception {
    Path small = Files.createDirectories(folder.resolve("small"));
    assumeTrue(
        OS.current() == OS.LINUX
            && ran("mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", small.toString()),
        "no small disk can be mounted here");
    try {
      Path there = small.resolve("archive");
      Ended full = kange.run("import", "--archive", there, folder.resolve("samples"));
      assertEquals(1, full.status());
      assertFalse(full.traced(), full.err());
      assertFalse(full.err().contains("WARNING"), full.err());
      assertTrue(full.err().contains("磁盘空间不足"), full.err());
      assertTrue(full.err().contains(there.resolve("kange.db").toString()), full.err());
      String told = Files.readString(folder.resolve("xdg/kange/kange.0.0.log"));
      assertTrue(told.contains("the search index does not come on"), told);
      assertFullTargetIsNamed(small);
    } finally {
      assertTrue(ran("umount", small.toString()));
    }
  }

  /** It is the target's disk that is full, and the archive lies on another. */
  private void assertFullTargetIsNamed(Path small) throws Exception {
    assertEquals(0, kange.run("import", "--archive", archive, samples.get(0)).status());
    Path rest = small.resolve("rest");
    try {
      Files.write(rest, new byte[2 * MEGABYTE], StandardOpenOption.CREATE);
    } catch (IOException full) {
      assertTrue(Files.exists(rest));
    }
    List<Object> targets = new ArrayList<>(List.of("pdf", "docx", "ris"));
    for (Object ending : targets) {
      Path target = small.resolve("out." + ending);
      Ended run = here("export", "--archive", archive, "--to", target, "--issue", 1);
      assertOneSentence(1, run);
      assertTrue(run.err().contains(target.toString()), run.err());
      assertFalse(run.err().contains(archive.toString()), run.err());
    }
    Ended backup = here("backup", "--archive", archive, small.resolve("all.zip"));
    assertOneSentence(1, backup);
    assertTrue(backup.err().contains(small.toString()), backup.err());
    assertFalse(backup.err().contains(archive.toString()), backup.err());
    assertFalse(backup.err().contains("损坏"), backup.err());
  }

  @Test
  void twoImportsStartedTogetherIntoANewFolderBothEndWell() throws Exception {
    int times = Integer.getInteger("kange.two-imports", 1);
    for (int n = 0; n < times; n++) {
      Path home = folder.resolve("together" + n);
      KangeProcess.Started first = kange.start("import", "--archive", home, samples.get(0));
      KangeProcess.Started second = kange.start("import", "--archive", home, samples.get(1));
      assertEquals(0, first.end().status(), first.err()::toString);
      assertEquals(0, second.end().status(), second.err()::toString);
      assertEquals(2, CliRun.of("issues", "--archive", home, "--json").json().size());
      assertEquals(0, CliRun.of("check", "--archive", home).status());
    }
  }

  private Path withEndlessLine(String name, int megabytes) throws IOException {
    Path file = Files.copy(samples.getFirst(), folder.resolve(name));
    String line = "a".repeat(megabytes * MEGABYTE);
    return Files.writeString(file, line, StandardOpenOption.APPEND);
  }

  /** A command in this process; it hangs when it takes longer than a test may wait. */
  private static Ended here(Object... arguments) {
    CliRun run = assertTimeoutPreemptively(LONGEST, () -> CliRun.of(arguments));
    return new Ended(run.status(), run.out(), run.err());
  }

  private static void assertOneSentence(int status, Ended run) {
    assertEquals(status, run.status(), run.err());
    assertFalse(run.traced(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  private static Path pipe(Path at) throws Exception {
    assertTrue(ran("mkfifo", at.toString()));
    return at;
  }

  private static boolean ran(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException notThere) {
      return false;
    }
  }
}
