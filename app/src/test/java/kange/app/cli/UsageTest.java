package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
  private static final List<String> COMMANDS =
      List.of(
          "parse",
          "import",
          "issues",
          "articles",
          "show",
          "search",
          "export",
          "cite",
          "scan",
          "check",
          "backup",
          "restore",
          "publish",
          "subscribe",
          "update");

  @Test
  void wrongUsageIsStatusTwoAndOneSentenceThatNamesTheHelp() {
    List<List<String>> wrong =
        List.of(
            List.of("fly"),
            List.of("parse"),
            List.of("import"),
            List.of("issues", "--jsn"),
            List.of("articles", "--issue", "first"),
            List.of("show"),
            List.of("show", "one"),
            List.of("search"),
            List.of("search", " "),
            List.of("search", "--limit", "0", "词"),
            List.of("search", "--queries", "f", "词"),
            List.of("export", "3"),
            List.of("export", "--to", "x.exe", "3"),
            List.of("export", "--to", "x.pdf"),
            List.of("export", "--to", "x.pdf", "--issue", "1", "--query", "词"),
            List.of("export", "--to", "x.pdf", "--all", "3"),
            List.of("export", "--to", "x.pdf", "--format", "wps", "3"),
            List.of("cite"),
            List.of("cite", "--standard", "1987", "3"),
            List.of("cite", "--style", "apa", "3"),
            List.of("restore", "one"),
            List.of("scan", "a.pdf"),
            List.of("scan", "--issue", "1", "--remove", "a.pdf"),
            List.of("backup"),
            List.of("publish"),
            List.of("subscribe"));
    for (List<String> typed : wrong) {
      CliRun run = CliRun.of(typed.toArray());
      assertEquals(2, run.status(), typed + " " + run.err());
      assertEquals("", run.out(), typed.toString());
      assertEquals(1, run.err().lines().count(), typed + " " + run.err());
      assertTrue(run.err().contains("--help"), run.err());
    }
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : COMMANDS) {
      CliRun run = CliRun.of(command, "--help");
      assertEquals(0, run.status(), run.err());
      assertTrue(run.out().contains("kange " + command), run.out());
      assertFalse(run.out().contains("usage."), run.out());
    }
    String overview = CliRun.of("--help").out();
    COMMANDS.forEach(c -> assertTrue(overview.contains("\n  " + c + " "), overview));
  }

  @Test
  void theVersionIsSaid() {
    CliRun run = CliRun.of("--version");
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("Kange "), run.out());
  }

  @Test
  void withoutACommandTheWindowOpens() {
    assertEquals(77, CliRun.of().status());
  }

  @Test
  void aMistypedFolderDoesNotBecomeAnEmptyArchive(@TempDir Path folder) {
    Path mistyped = folder.resolve("archvie");
    for (String command : List.of("issues", "articles", "check")) {
      CliRun run = CliRun.of(command, "--archive", mistyped);
      assertEquals(1, run.status());
      assertEquals(1, run.err().lines().count(), run.err());
      assertTrue(run.err().contains("archvie"), run.err());
    }
    assertFalse(Files.exists(mistyped));
  }
}
