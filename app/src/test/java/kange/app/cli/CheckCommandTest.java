package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import kange.app.shell.SampleIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @Test
  void damageIsStatusOneAndRepairMendsIt(@TempDir Path folder) throws Exception {
    Path archive = folder.resolve("archive");
    Path sample = SampleIssues.copyTo(folder.resolve("samples")).getFirst();
    assertEquals(0, CliRun.of("import", "--archive", archive, sample).status());
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + archive.resolve("kange.db"));
        Statement statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate("UPDATE issue SET articles = articles + 1"));
    }
    CliRun damaged = CliRun.of("check", "--archive", archive);
    assertEquals(1, damaged.status());
    assertTrue(damaged.err().startsWith("损坏"), damaged.err());
    assertTrue(damaged.err().contains("--repair"), damaged.err());
    CliRun repaired = CliRun.of("check", "--archive", archive, "--repair");
    assertEquals(0, repaired.status(), repaired.err());
    assertTrue(repaired.out().contains("已修"), repaired.out());
    assertEquals(0, CliRun.of("check", "--archive", archive).status());
  }
}
