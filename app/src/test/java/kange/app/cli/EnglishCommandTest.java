package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.regex.Pattern;
import kange.app.settings.Language;
import kange.app.shell.SampleIssues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command line of somebody who chose English: only titles and names are Chinese. */
class EnglishCommandTest {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @TempDir Path folder;
  private Path archive;
  private Path sample;

  @BeforeEach
  void fill() throws Exception {
    archive = folder.resolve("archive");
    sample =
        Files.move(
            SampleIssues.copyTo(folder.resolve("samples")).getFirst(), folder.resolve("issue.txt"));
    assertEquals(0, english("import", "--archive", archive, sample).status());
  }

  private static CliRun english(Object... arguments) {
    return CliRun.in(Language.ENGLISH, arguments);
  }

  private static void assertNoChinese(String said) {
    assertFalse(said.isBlank());
    assertFalse(HAN.matcher(said).find(), said);
  }

  @Test
  void filesThatCannotBeImportedAreToldInEnglish() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path picture = Files.write(folder.resolve("picture.txt"), new byte[] {1, 0, 2, 0, 3, 0, 0});
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    CliRun run =
        english(
            "import", "--archive", archive, empty, picture, nothing, folder.resolve("missing.txt"));
    assertEquals(1, run.status());
    assertNoChinese(run.err());
    assertNoChinese(run.out());
    assertEquals(4, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("\"empty.txt\" is empty"), run.err());
  }

  @Test
  void anIssueThatIsThereAlreadyIsToldInEnglish() {
    CliRun run = english("import", "--archive", archive, sample);
    assertEquals(1, run.status());
    assertTrue(
        run.err().startsWith("\"issue.txt\" was not imported: it is identical to"), run.err());
    assertTrue(run.err().strip().endsWith("choose \"replace\" and import again."), run.err());
  }

  @Test
  void whatTheParserDoubtsIsToldInEnglish() throws Exception {
    Path torn = folder.resolve("torn.txt");
    Files.writeString(torn, "山中灯火\n\n" + "灯亮了一夜，人们说了很多，后来都回去睡下了。".repeat(9) + "有人说\n");
    int doubts = 0;
    for (JsonNode warning :
        CliRun.in(Language.ENGLISH, "parse", "--json", torn).json().findValues("message")) {
      doubts++;
      String told = warning.asString().replaceAll("“[^”]*”", "“”");
      assertNoChinese(told);
    }
    assertTrue(doubts > 0, "a text without its contents leaves doubts");
  }

  @Test
  void theCheckSpeaksEnglishSoundAndDamaged() throws Exception {
    CliRun sound = english("check", "--archive", archive);
    assertEquals(0, sound.status(), sound.err());
    assertNoChinese(sound.out());
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + archive.resolve("kange.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE issue SET articles = articles + 1");
    }
    CliRun damaged = english("check", "--archive", archive);
    assertEquals(1, damaged.status());
    assertNoChinese(damaged.err());
    CliRun repaired = english("check", "--archive", archive, "--repair");
    assertEquals(0, repaired.status(), repaired.err());
    assertNoChinese(repaired.out());
  }

  @Test
  void howAQueryWasReadIsToldInEnglish() {
    JsonNode found =
        english("search", "--archive", archive, "--json", "title:abc OR (year:2020 NOT \"x y\")")
            .json();
    assertEquals(
        "title has \"abc\" or (year is \"2020\" and not \"x y\")", found.get("reading").asString());
  }

  @Test
  void whatCannotBeExportedBackedUpOrRestoredIsToldInEnglish() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    for (CliRun failed :
        new CliRun[] {
          english("export", "--archive", archive, "--to", folder.resolve("a.xyz"), "1"),
          english("export", "--archive", archive, "--to", folder.resolve("a.txt"), "987654"),
          english("export", "--archive", archive, "--to", file.resolve("a.txt"), "1"),
          english("backup", "--archive", archive, file.resolve("b.zip")),
          english("restore", file, folder.resolve("restored")),
          english("restore", folder.resolve("missing.zip"), folder.resolve("restored")),
          english("show", "--archive", folder.resolve("nowhere"), "1")
        }) {
      assertTrue(failed.status() > 0, failed.out());
      assertNoChinese(failed.err());
    }
  }
}
