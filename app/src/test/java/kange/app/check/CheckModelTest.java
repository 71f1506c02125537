package kange.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kange.app.SampleArchive;
import kange.app.check.CheckModel.Activity;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.model.check.CheckFinding;
import kange.model.check.CheckReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckModelTest {
  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private final Texts texts = Texts.of(CheckRoom.class, Locale.SIMPLIFIED_CHINESE);
  private final Notices notices = new Notices(texts);
  private Archive archive;
  private CheckModel model;

  @BeforeEach
  void open() throws Exception {
    archive = SampleArchive.one(folder);
    model = ui.get(() -> new CheckModel(archive, ui.work(), notices, texts));
  }

  @AfterEach
  void close() {
    ui.close();
    archive.close();
    assertEquals(List.of(), ui.failures());
  }

  private void miscount() throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("archive").resolve("kange.db");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate("UPDATE issue SET articles = articles + 1"));
    }
  }

  private CheckReport report() throws Exception {
    return ui.get(() -> model.reportProperty().get().orElseThrow());
  }

  private long count(CheckFinding.Status status) throws Exception {
    return ui.get(() -> found().filter(f -> f.status() == status).count());
  }

  private Stream<CheckFinding> found() {
    return model.rows().stream()
        .flatMap(r -> r instanceof CheckRow.Finding f ? Stream.of(f.found()) : Stream.empty());
  }

  @Test
  void belowWhatWasFoundStandTheIssuesItSpeaksOf() throws Exception {
    assertEquals(0, issues());
    miscount();
    ui.await(() -> model.check(false));
    List<CheckRow> rows = ui.get(() -> List.copyOf(model.rows()));
    int of = rows.indexOf(new CheckRow.Issue(archive.catalogue().issues().getFirst()));
    CheckRow.Finding above = assertInstanceOf(CheckRow.Finding.class, rows.get(of - 1));
    assertEquals("check.issue-counts", above.found().check().code());
    assertEquals(1, issues());
    archive.history().delete(List.of(archive.catalogue().issues().getFirst().id()));
    ui.await(() -> model.check(false));
    assertEquals(0, issues());
  }

  private long issues() throws Exception {
    return ui.get(() -> model.rows().stream().filter(CheckRow.Issue.class::isInstance).count());
  }

  @Test
  void aSoundArchiveHasAFindingForEveryCheck() throws Exception {
    ui.await(() -> model.check(false));
    assertTrue(report().sound());
    assertEquals(report().findings(), ui.get(() -> found().toList()));
    assertEquals(Activity.NONE, ui.get(() -> model.activityProperty().get()));
  }

  @Test
  void damageIsFoundAndMendedOnlyOnAsking() throws Exception {
    miscount();
    ui.await(() -> model.check(false));
    assertFalse(report().sound());
    assertEquals(1, count(CheckFinding.Status.DAMAGED));
    ui.await(() -> model.check(true));
    assertTrue(report().sound());
    assertEquals(1, count(CheckFinding.Status.REPAIRED));
    ui.await(() -> model.check(false));
    assertEquals(0, count(CheckFinding.Status.REPAIRED));
  }

  @Test
  void aBackupIsWrittenAndSaid() throws Exception {
    Path file = folder.resolve("backup.zip");
    ui.await(() -> model.backup(file, true));
    assertTrue(Files.size(file) > 0);
    assertTrue(notices.currentProperty().get().orElseThrow().text().contains(file.toString()));
  }

  @Test
  void aBackupThatCannotBeWrittenIsSaidAndTheRoomGoesOn() throws Exception {
    Path file = Files.createFile(folder.resolve("not-a-folder"));
    ui.await(() -> model.backup(file.resolve("backup.zip"), true));
    assertTrue(notices.currentProperty().get().isPresent());
    ui.await(() -> model.check(false));
    assertTrue(report().sound());
  }

  @Test
  void aBackupIsTriedOutAndTheVerdictSaid() throws Exception {
    Path file = folder.resolve("backup.zip");
    ui.await(() -> model.backup(file, true));
    ui.await(() -> model.drill(file));
    assertTrue(said().contains("这份备份可靠"), this::said);
    Files.writeString(file, "不是备份");
    ui.await(() -> model.drill(file));
    assertTrue(said().contains("不是刊阁的备份文件"), this::said);
    assertEquals(Activity.NONE, ui.get(() -> model.activityProperty().get()));
  }

  private String said() {
    return notices.currentProperty().get().orElseThrow().text();
  }
}
