package kange.app.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kange.app.SampleArchive;
import kange.app.settings.BackupSchedule;
import kange.app.settings.SafetySettings;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.OneThread;
import kange.archive.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyKeeperTest {
  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private final Notices notices = new Notices(Texts.of(Texts.class, Locale.SIMPLIFIED_CHINESE));
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    archive = SampleArchive.one(folder);
  }

  @AfterEach
  void close() {
    ui.close();
    archive.close();
    assertEquals(List.of(), ui.failures());
  }

  private void keep(SafetySettings settings) throws Exception {
    SafetyKeeper keeper =
        ui.get(
            () -> new SafetyKeeper(archive, () -> settings, ui.work(), notices::error, () -> true));
    ui.await(keeper::keep);
    while (ui.get(() -> !ui.work().tasks().running().isEmpty())) {
      Thread.onSpinWait();
    }
  }

  private static List<String> endings(Path shelf) throws IOException {
    try (Stream<Path> all = Files.isDirectory(shelf) ? Files.list(shelf) : Stream.empty()) {
      return all.map(p -> p.toString().replaceAll(".*\\.", "")).sorted().toList();
    }
  }

  @Test
  void aCopyIsMadeBesideTheArchiveAsLongAsNobodyChoosesAnotherFolder() throws Exception {
    keep(new SafetySettings(Optional.empty(), BackupSchedule.NEVER));
    assertEquals(List.of("jsonl"), endings(archive.folder().resolve("safety")));
  }

  @Test
  void theWholeArchiveIsBackedUpOnlyOnceAWeekWhenThatIsChosen() throws Exception {
    Path disk = folder.resolve("disk");
    SafetySettings weekly = new SafetySettings(Optional.of(disk), BackupSchedule.WEEKLY);
    keep(weekly);
    keep(weekly);
    assertEquals(List.of("jsonl", "zip"), endings(disk));
    assertEquals(List.of(), endings(archive.folder().resolve("safety")));
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    keep(new SafetySettings(Optional.of(file), BackupSchedule.NEVER));
    String said = notices.currentProperty().get().orElseThrow().text();
    assertTrue(said.contains("副本没有写成"), said);
  }
}
