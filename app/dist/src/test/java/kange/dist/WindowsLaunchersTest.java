package kange.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code Kange.exe} and {@code kange.bat} under wine, with a Java that writes down its call. */
class WindowsLaunchersTest {
  private static final Path COMPILER = Path.of("/usr/bin/x86_64-w64-mingw32-gcc");
  private static final Path WINE = Path.of("/usr/bin/wine");
  private static final int STUB_STATUS = 7;

  /** Debian 12's mingw-w64: another version gives other bytes. */
  private static final String MADE_WITH = "12";

  @TempDir Path folder;

  private static void needs(Path program) {
    assumeTrue(Files.isExecutable(program), program + " is not here");
  }

  private int run(List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(folder.resolve("said.txt").toFile()).directory(folder.toFile());
    builder.environment().put("WINEPREFIX", folder.resolve("wine").toString());
    builder.environment().put("WINEDEBUG", "-all");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("CALLS", "Z:" + folder.resolve("calls.txt"));
    Process process = builder.start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it hangs: " + command);
    return process.exitValue();
  }

  private String lastCall() throws Exception {
    return Files.readAllLines(folder.resolve("calls.txt")).getLast();
  }

  private Path program() throws Exception {
    Path program = folder.resolve("刊阁 程序");
    Path bin = Files.createDirectories(program.resolve("runtime/bin"));
    Files.createDirectories(program.resolve("bin"));
    Files.createDirectories(program.resolve("lib"));
    Files.createFile(program.resolve("lib/kange.jar"));
    String java = bin.resolve("java.exe").toString();
    String stub = Path.of("src/test/c/stub.c").toAbsolutePath().toString();
    assertEquals(
        0, run(List.of(COMPILER.toString(), "-municode", "-Os", "-static", "-o", java, stub)));
    Files.copy(bin.resolve("java.exe"), bin.resolve("javaw.exe"));
    Files.copy(Path.of("src/main/windows/Kange.exe"), program.resolve("Kange.exe"));
    List<String> batch = Files.readAllLines(Path.of("../src/main/launcher/kange.bat"));
    Files.writeString(program.resolve("bin/kange.bat"), String.join("\r\n", batch) + "\r\n");
    return program;
  }

  @Test
  void theExeInTheRepositoryIsWhatItsSourceGives() throws Exception {
    needs(COMPILER);
    Path made = folder.resolve("Kange.exe");
    Path script = Path.of("src/main/windows/build.sh").toAbsolutePath();
    assertEquals(0, run(List.of(script.toString(), made.toString())));
    assertEquals(0, run(List.of(COMPILER.toString(), "-dumpversion")));
    assumeTrue(
        Files.readString(folder.resolve("said.txt")).startsWith(MADE_WITH),
        "the compiler is not the one Kange.exe was made with: " + MADE_WITH);
    assertArrayEquals(
        Files.readAllBytes(Path.of("src/main/windows/Kange.exe")), Files.readAllBytes(made));
  }

  @Test
  void bothFindTheirJavaAndHandOnChineseAndSpaces() throws Exception {
    needs(COMPILER);
    needs(WINE);
    Path program = program();
    Files.writeString(folder.resolve("2026年 第3期.txt"), "x");
    List<String> exe = List.of(WINE.toString(), program.resolve("Kange.exe").toString());
    List<String> dropped = new ArrayList<>(exe);
    dropped.addAll(List.of("2026年 第3期.txt", "b.txt"));
    assertEquals(STUB_STATUS, run(dropped));
    assertTrue(lastCall().endsWith("lib\\kange.jar\" --open \"2026年 第3期.txt\" b.txt"), lastCall());
    List<String> named = new ArrayList<>(exe);
    named.addAll(List.of("--archive", "D:\\刊 阁"));
    assertEquals(STUB_STATUS, run(named));
    assertTrue(lastCall().endsWith("kange.jar\" --archive \"D:\\刊 阁\""), lastCall());
    assertTrue(lastCall().contains("javaw.exe\" -Xlog:disable"), lastCall());

    List<String> batch =
        List.of(WINE.toString(), "cmd", "/c", "刊阁 程序\\bin\\kange.bat", "import", "甲.txt");
    assertEquals(STUB_STATUS, run(batch), Files.readString(folder.resolve("said.txt")));
    assertTrue(lastCall().endsWith("kange.jar\" import 甲.txt"), lastCall());
    assertTrue(lastCall().contains("-Xmx384m"), lastCall());
  }
}
