package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.app.settings.Language;
import kange.app.shell.SampleIssues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class HistoryCommandsTest {
  @TempDir Path folder;
  private Path archive;
  private String label;

  @BeforeEach
  void fill() throws Exception {
    archive = folder.resolve("archive");
    List<Path> samples = SampleIssues.copyTo(folder.resolve("samples"));
    CliRun filed =
        CliRun.of("import", "--archive", archive, samples.get(0), samples.get(1), samples.get(2));
    assertEquals(0, filed.status(), filed.err());
    label = issues().get(0).get("label").asString();
  }

  private JsonNode issues() {
    return CliRun.of("issues", "--archive", archive, "--json").json();
  }

  @Test
  void whatWasDeletedIsGoneNamedAndComesBack() {
    JsonNode before = issues();
    long first = before.get(0).get("id").asLong();
    CliRun deleted = CliRun.of("delete", "--archive", archive, first, 987, first);
    assertEquals(1, deleted.status());
    assertTrue(deleted.err().contains("987"), deleted.err());
    assertTrue(deleted.out().contains("已移入回收站：《" + label + "》"), deleted.out());
    assertEquals(2, issues().size());
    CliRun undone = CliRun.of("undo", "--archive", archive);
    assertEquals(0, undone.status(), undone.err());
    assertEquals("已撤销：删除《" + label + "》", undone.out().strip());
    assertEquals(before, issues());
  }

  @Test
  void anImportOfManyIsTakenBackAsOneAndThenNothingIsLeftToUndo() {
    CliRun undone = CliRun.of("undo", "--archive", archive);
    assertEquals(
        3, undone.out().lines().filter(l -> l.startsWith("已撤销：导入《")).count(), undone.out());
    assertEquals(0, issues().size());
    CliRun nothing = CliRun.of("undo", "--archive", archive);
    assertEquals(1, nothing.status());
    assertEquals("没有可以撤销的操作。", nothing.err().strip());
  }

  @Test
  void theLogIsATableJsonAndAFileForSpreadsheets() throws Exception {
    CliRun.of("delete", "--archive", archive, issues().get(0).get("id").asLong());
    CliRun listed = CliRun.of("log", "--archive", archive);
    assertEquals(5, listed.out().lines().count(), listed.out());
    assertTrue(listed.out().contains("删除《" + label + "》"), listed.out());
    assertTrue(listed.out().contains(System.getProperty("user.name")), listed.out());
    JsonNode json = CliRun.of("log", "--archive", archive, "--json").json();
    assertEquals(4, json.size());
    assertEquals("delete", json.get(0).get("kind").asString());
    assertTrue(json.get(0).get("undoable").asBoolean());
    assertEquals(json.get(1).get("operation"), json.get(3).get("operation"));
    Path csv = folder.resolve("记录.csv");
    CliRun written = CliRun.of("log", "--archive", archive, "--csv", csv);
    assertEquals(0, written.status(), written.err());
    String table = Files.readString(csv);
    assertTrue(table.startsWith("\uFEFF时间,经手人,操作,内容,撤销时间\r\n"), table);
    assertEquals(5, table.split("\r\n").length);
    assertFalse(table.replace("\r\n", "").contains("\n"), table);
    CliRun refused = CliRun.of("log", "--archive", archive, "--csv", folder);
    assertEquals(1, refused.status());
    assertFalse(refused.err().isBlank());
  }

  @Test
  void itIsSaidInEnglishToo() {
    CliRun undone = CliRun.in(Language.ENGLISH, "undo", "--archive", archive);
    assertTrue(undone.out().startsWith("Undone: Imported: "), undone.out());
    assertTrue(CliRun.in(Language.ENGLISH, "log", "--archive", archive).out().contains("Undo"));
  }
}
