package kange.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a package, and with which rights. */
class ProgramFolderTest {
  @TempDir Path folder;
  private Path built;
  private Path javafx;

  @BeforeEach
  void buildSomething() throws IOException {
    built = folder.resolve("built");
    javafx = Files.createDirectories(folder.resolve("javafx"));
    Files.createDirectories(built.resolve("lib"));
    Files.createDirectories(built.resolve("bin"));
    Files.copy(Path.of("../src/main/launcher/kange"), built.resolve("bin/kange"));
    Files.copy(Path.of("../src/main/launcher/kange.bat"), built.resolve("bin/kange.bat"));
  }

  private Path laidOut(TargetSystem system) throws IOException {
    Path program = Files.createDirectories(folder.resolve("kange-1-" + system.label()));
    new ProgramFolder(built, Path.of("src/main"), program, system).lay(javafx);
    return program;
  }

  @Test
  void onLinuxADesktopFindsNameIconsManualAndCompletion() throws IOException {
    Path program = laidOut(TargetSystem.LINUX_X64);
    Map<String, Integer> modes = modesInTarball(program);
    assertEquals(0755, modes.get("kange-1-linux-x64/bin/kange") & 0777);
    assertEquals(0644, modes.get("kange-1-linux-x64/安装说明.txt") & 0777);
    assertTrue(modes.containsKey("kange-1-linux-x64/share/icons/hicolor/256x256/apps/kange.png"));
    assertFalse(modes.containsKey("kange-1-linux-x64/Kange.exe"));
    String entry = Files.readString(program.resolve("share/applications/kange.desktop"));
    assertTrue(entry.contains("\nName[zh_CN]=刊阁\n"), entry);
    String completion =
        Files.readString(program.resolve("share/bash-completion/completions/kange"));
    assertTrue(completion.contains("diagnose"), "it knows the commands");
  }

  private Map<String, Integer> modesInTarball(Path program) throws IOException {
    Path file = folder.resolve("package.tar.gz");
    new Archives(1).tarGz(program, file);
    Map<String, Integer> modes = new HashMap<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))))) {
      for (var e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        modes.put(e.getName(), e.getMode());
      }
    }
    return modes;
  }

  @Test
  void onWindowsThereIsSomethingToClickAndLinesEndAsTheyDoThere() throws IOException {
    Path program = laidOut(TargetSystem.WINDOWS_X64);
    String batch = Files.readString(program.resolve("bin/kange.bat"));
    assertFalse(batch.replace("\r\n", "").contains("\n"));
    Path zip = folder.resolve("package.zip");
    new Archives(9).zip(program, zip);
    try (ZipFile entries = ZipFile.builder().setPath(zip).get()) {
      assertTrue(entries.getEntry("kange-1-windows-x64/Kange.exe").getSize() > 0);
      assertTrue(entries.getEntry("kange-1-windows-x64/kange.properties").getSize() > 0);
    }
  }

  @Test
  void theManualNamesEveryCommandInBothLanguages() throws IOException {
    Path program = laidOut(TargetSystem.LINUX_AARCH64);
    for (String page : new String[] {"share/man/man1", "share/man/zh_CN/man1"}) {
      Path file = program.resolve(page).resolve("kange.1.gz");
      String text;
      try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      for (String command : new String[] {"import", "search", "export", "diagnose"}) {
        assertTrue(text.contains("\n.SH " + command + "\n"), command);
      }
      assertTrue(text.contains("\\-\\-archive"), "dashes that can be typed");
    }
  }

  @Test
  void aJavaForAnotherSystemIsUnpackedWholeAndSomethingElseIsRefused() throws IOException {
    Path runtime = Files.createDirectories(folder.resolve("runtime"));
    JavaRuntime.unpack(zipOf("jdk-25-jre/bin/javaw.exe", "jdk-25-jre/lib/modules"), runtime);
    assertTrue(Files.exists(runtime.resolve("bin/javaw.exe")));
    assertTrue(Files.exists(runtime.resolve("lib/modules")));
    Path other = Files.createDirectories(folder.resolve("other"));
    assertThrows(IOException.class, () -> JavaRuntime.unpack(zipOf("readme.txt"), other));
    assertThrows(IOException.class, () -> JavaRuntime.unpack(zipOf("../../evil"), other));
    assertFalse(Files.exists(folder.resolve("evil")));
  }

  private Path zipOf(String... names) throws IOException {
    Path file = folder.resolve("given.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      for (String name : names) {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write('x');
        zip.closeArchiveEntry();
      }
    }
    return file;
  }
}
