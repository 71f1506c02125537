package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import kange.app.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnoseCommandTest {
  @TempDir Path folder;

  @Test
  void itWritesOneFileAndLeavesTheArchiveToWhoeverWritesIt() throws Exception {
    Path archive = folder.resolve("archive");
    SampleArchive.copyAllTo(archive);
    Path zip = folder.resolve("诊断.zip");
    CliRun run = CliRun.of("diagnose", "--archive", archive, zip);
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.size(zip) > 0 && run.out().contains(zip.toString()), run.out());
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedInASentence() throws Exception {
    Path file = Files.createFile(folder.resolve("a file"));
    Path zip = file.resolve("诊断.zip");
    CliRun run = CliRun.of("diagnose", "--archive", folder, zip);
    assertEquals(1, run.status());
    assertTrue(run.err().contains("诊断文件没有写成：“" + zip + "”"), run.err());
    assertFalse(Files.exists(zip));
  }
}
