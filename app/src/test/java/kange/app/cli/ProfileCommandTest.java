package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import kange.app.shell.SampleIssues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileCommandTest {
  @TempDir Path folder;
  private Path archive;
  private String journal;

  @BeforeEach
  void fill() throws Exception {
    archive = folder.resolve("archive");
    Path sample = SampleIssues.copyTo(folder.resolve("samples")).getFirst();
    assertEquals(0, CliRun.of("import", "--archive", archive, sample).status());
    journal =
        CliRun.of("issues", "--archive", archive, "--json").json().get(0).get("journal").asString();
  }

  private CliRun profile(Object... options) {
    Object[] arguments = new Object[options.length + 4];
    arguments[0] = "profile";
    arguments[1] = "--archive";
    arguments[2] = archive;
    arguments[3] = journal;
    System.arraycopy(options, 0, arguments, 4, options.length);
    return CliRun.of(arguments);
  }

  @Test
  void theContentsPageIsSetInAFormThereIsAndTheLogSaysSo() {
    CliRun set = profile("--set", "contents-form=number-behind");
    assertEquals(0, set.status(), set.err());
    assertTrue(set.out().contains("目录的样式：页码在题后"), set.out());
    assertEquals(
        "number-behind",
        profile("--json").json().get("habits").get("contents-form").get(0).asString());
    assertTrue(CliRun.of("log", "--archive", archive).out().contains("刊物习惯"));
    assertEquals(0, CliRun.of("undo", "--archive", archive).status());
    assertEquals(0, profile("--json").json().get("habits").get("contents-form").size());
  }

  @Test
  void anotherFormIsRefusedWithThoseThereAre() {
    CliRun set = profile("--set", "contents-form=左边");
    assertEquals(2, set.status());
    assertTrue(set.err().contains("number-behind, "), set.err());
    assertTrue(set.err().contains("“左边”"), set.err());
  }
}
