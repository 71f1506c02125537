package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.stage.WindowEvent;
import kange.app.profile.FerryIssue;
import kange.app.settings.Language;
import kange.app.shell.Place;
import kange.app.shell.Shell;
import kange.app.work.TaskKind;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.intake.DuplicatePolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Somebody leaves while pages are laid out, the archive is checked or a backup is written: closes
 * the window, changes the language or the archive. Work begins, the question comes and is answered
 * in one turn of the UI thread: however quick the work is, it has not been shown as done by then.
 */
class LeaveLongWorkTest extends JourneyFixture {
  private static final int ISSUES = 200;
  private static final int PRINTED = 120;

  @TempDir static Path large;

  @BeforeAll
  static void fillOnce() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int n = 1; n <= ISSUES; n++) {
      files.add(FerryIssue.write(large.resolve("in"), n));
    }
    try (Archive archive = Archive.open(large.resolve("archive"))) {
      archive.importFiles(files, DuplicatePolicy.REPORT, Progress.NONE);
      archive.searcher().awaitLevel();
    }
  }

  @BeforeEach
  void copyAndOpen() throws Exception {
    copyTo(archiveFolder());
    copyTo(other());
    openWindow();
  }

  private static void copyTo(Path folder) throws IOException {
    Path from = large.resolve("archive");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(from.relativize(file)));
      }
    }
  }

  private Path other() {
    return folder.resolve("other");
  }

  @ParameterizedTest
  @EnumSource(names = {"LAYOUT", "CHECK", "BACKUP"})
  void whoWouldRatherWaitStaysAndTheWorkIsDoneToItsEnd(TaskKind kind) throws Exception {
    Shell before = shell();
    for (LeaveStep step : LeaveStep.values()) {
      prepare(kind);
      Fx.run(
          () -> {
            begin(kind);
            answer(step, "#leave-wait");
          });
      Fx.until("the work is done", () -> running() == 0);
      assertEquals(before, shell());
      assertEquals(Language.CHINESE, settings.get().language());
      assertTrue(stage.isShowing());
      assertDone(kind);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LAYOUT", "CHECK", "BACKUP"})
  void whoStopsTheWorkLeavesAndNothingIsLeftHalfMade(TaskKind kind) throws Exception {
    prepare(kind);
    Shell before = shell();
    Fx.run(
        () -> {
          begin(kind);
          answer(LeaveStep.LANGUAGE, "#leave-stop");
        });
    Fx.until("another shell is there", () -> shell() != before);
    assertEquals(Language.ENGLISH, settings.get().language());
    Fx.await(() -> shell().ready());
    prepare(kind);
    Fx.run(
        () -> {
          begin(kind);
          answer(LeaveStep.ARCHIVE, "#leave-stop");
        });
    Fx.until(
        "the other archive is open",
        () ->
            window.shell().filter(s -> s.context().archive().folder().equals(other())).isPresent());
    Fx.await(() -> shell().ready());
    prepare(kind);
    Fx.run(
        () -> {
          begin(kind);
          answer(LeaveStep.CLOSE, "#leave-stop");
        });
    Fx.until("the window is gone", () -> !stage.isShowing());
    assertEquals(List.of(), written());
  }

  /** Brings the window to where the work can be begun, with nothing under way. */
  private void prepare(TaskKind kind) throws Exception {
    Fx.await(() -> shell().open(kind == TaskKind.BACKUP ? new Place.Check() : new Place.Home()));
    Fx.until("nothing runs", () -> running() == 0);
  }

  private void begin(TaskKind kind) {
    if (kind == TaskKind.BACKUP) {
      ((Button) scene().lookup("#check-backup")).fire();
    } else {
      shell().open(kind == TaskKind.CHECK ? new Place.Check() : Place.Print.of(some(), "渡口"));
    }
    assertEquals(kind, shell().context().work().tasks().running().getLast().kind());
  }

  private List<Long> some() {
    return archive().catalogue().articles(ArticleFilter.ALL, 0, PRINTED).stream()
        .map(ArticleSummary::id)
        .toList();
  }

  private void answer(LeaveStep step, String button) {
    switch (step) {
      case CLOSE -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
      case LANGUAGE -> settings.update(s -> s.withLanguage(Language.ENGLISH));
      case ARCHIVE -> settings.update(s -> s.withArchive(other()));
    }
    assertNotNull(scene().lookup("#leave-question"), () -> "nobody asked before " + step);
    ((Button) scene().lookup(button)).fire();
  }

  private void assertDone(TaskKind kind) throws Exception {
    switch (kind) {
      case LAYOUT -> hand.see("#print-count");
      case CHECK -> waitForText("#check-verdict", "完好");
      default -> {
        Path file = written().getFirst();
        assertTrue(Files.size(file) > 0);
        Files.delete(file);
      }
    }
  }

  /** What a backup has left in the folder, half-written files included. */
  private List<Path> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private int running() {
    return shell().context().work().tasks().running().size();
  }
}
