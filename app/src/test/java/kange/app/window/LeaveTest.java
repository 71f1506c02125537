package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.WindowEvent;
import kange.app.profile.FerryIssue;
import kange.app.settings.Language;
import kange.app.shell.Place;
import kange.app.shell.Shell;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.intake.DuplicatePolicy;
import kange.model.queue.QueueWatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody closes the window, or changes language or archive, while work runs. */
class LeaveTest extends JourneyFixture {
  /** -kange-focus of the light theme. */
  private static final Color RING = Color.web("#1f5d78");

  /** Takes longer than it takes to answer. */
  private static final int MANY = 600;

  /** Takes long enough to be asked about, and ends while one looks. */
  private static final int SOME = 80;

  /** Archives with so many files read and waiting: to read them takes longer than the tests do. */
  private static final Map<Integer, Path> QUEUED = new HashMap<>();

  @TempDir static Path queued;

  private boolean asked;

  @Test
  void whoClosesDuringAnImportMayWaitOrStopItAndWhatIsInStaysIn() throws Exception {
    beginImport(MANY);
    requestClose();
    waitForText("#leave-question .label", "正在导入");
    waitForText("#leave-question .label", "/ 600");
    hand.press(KeyCode.ENTER);
    Fx.until("the question is gone", () -> !hand.visible("#leave-question"));
    assertTrue(stage.isShowing());
    assertEquals(1, running());

    requestClose();
    hand.click("#leave-stop");
    Fx.until("the window is gone", () -> !stage.isShowing());
    Fx.get(() -> window.close()).get(60, TimeUnit.SECONDS);
    try (Archive archive = Archive.open(archiveFolder())) {
      int issues = archive.catalogue().issues().size();
      assertTrue(issues > 0 && issues < MANY, "some are in: " + issues);
      assertTrue(archive.check(false).sound());
    }
  }

  @Test
  void whoWaitsForAnImportFindsTheWindowClosedWhenItIsDone() throws Exception {
    beginImport(SOME);
    requestClose();
    assertTrue(asked);
    Fx.until("the window is gone", () -> !stage.isShowing());
    Fx.get(() -> window.close()).get(60, TimeUnit.SECONDS);
    try (Archive archive = Archive.open(archiveFolder())) {
      assertEquals(SOME, archive.catalogue().issues().size());
    }
  }

  @Test
  void aChangeOfLanguageWaitsForTheAnswerAndIsTakenBackWithIt() throws Exception {
    beginImport(MANY);
    Shell before = shell();
    choose(Language.ENGLISH);
    hand.see("#leave-question");
    assertTrue(ringed("#leave-wait") && !ringed("#leave-stop"), "one sees what Enter does");
    hand.press(KeyCode.LEFT);
    assertTrue(ringed("#leave-stop") && !ringed("#leave-wait"), "one sees where the arrow went");
    hand.press(KeyCode.CONTROL, KeyCode.K);
    assertFalse(Fx.get(() -> hand.visible("#palette")), "what is behind the question waits");
    hand.press(KeyCode.ESCAPE);
    Fx.until("the question is gone", () -> !hand.visible("#leave-question"));
    assertEquals(Language.CHINESE, settings.get().language());
    assertSame(before, shell());
    assertEquals(1, running());

    choose(Language.ENGLISH);
    hand.see("#leave-question");
    hand.press(KeyCode.TAB);
    hand.press(KeyCode.ENTER);
    Fx.until("another shell is there", () -> shell() != before);
    assertEquals(Language.ENGLISH, settings.get().language());
    assertEquals(0, running());
    assertFalse(archive().catalogue().issues().isEmpty());
  }

  private boolean ringed(String button) throws Exception {
    return Fx.get(
        () ->
            ((Button) scene().lookup(button))
                .getBackground()
                .getFills()
                .getFirst()
                .getFill()
                .equals(RING));
  }

  @Test
  void aChangeOfArchiveComesByItselfWhenTheImportIsDone() throws Exception {
    beginImport(SOME);
    Path other = folder.resolve("other");
    Fx.run(() -> settings.update(s -> s.withArchive(other)));
    assertTrue(Fx.get(() -> scene().lookup("#leave-question") != null));
    Fx.until(
        "the other archive is open",
        () -> window.shell().filter(s -> s.context().archive().folder().equals(other)).isPresent());
    try (Archive first = openWhenClosed()) {
      assertEquals(SOME, first.catalogue().issues().size());
    }
  }

  @Test
  void aChangeOfArchiveCanBeTakenBackOrStopTheImport() throws Exception {
    beginImport(MANY);
    Fx.until("some are in", () -> !archive().catalogue().issues().isEmpty());
    Path before = settings.get().archiveFolder();
    Path other = folder.resolve("other");
    Fx.run(() -> settings.update(s -> s.withArchive(other)));
    hand.click("#leave-wait");
    assertEquals(before, settings.get().archiveFolder());
    assertEquals(1, running());
    Fx.run(() -> settings.update(s -> s.withArchive(other)));
    hand.click("#leave-stop");
    Fx.until(
        "the other archive is open",
        () -> window.shell().filter(s -> s.context().archive().folder().equals(other)).isPresent());
    try (Archive first = openWhenClosed()) {
      int issues = first.catalogue().issues().size();
      assertTrue(issues > 0 && issues < MANY, "some are in: " + issues);
    }
  }

  @Test
  void anExportThatIsStoppedLeavesNoFileAndOneThatIsWaitedForIsWhole() throws Exception {
    fillForExport();
    beginExport();
    Fx.run(
        () -> {
          settings.update(s -> s.withLanguage(Language.ENGLISH));
          ((Button) scene().lookup("#leave-wait")).fire();
        });
    Fx.until("the export is done", () -> running() == 0);
    assertEquals(Language.CHINESE, settings.get().language());
    Path file = exported().getFirst();
    assertTrue(Files.size(file) > 0);
    Files.delete(file);

    beginExport();
    Fx.run(
        () -> {
          stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
          ((Button) scene().lookup("#leave-stop")).fire();
        });
    Fx.until("the window is gone", () -> !stage.isShowing());
    assertEquals(List.of(), exported());
  }

  @Test
  void aWindowWithoutWorkClosesAndChangesUnasked() throws Exception {
    fillArchive();
    openWindow();
    Shell before = shell();
    choose(Language.ENGLISH);
    assertNotSame(before, shell());
    requestClose();
    assertFalse(Fx.get(() -> stage.isShowing()));
  }

  private void beginImport(int issues) throws Exception {
    if (!QUEUED.containsKey(issues)) {
      QUEUED.put(issues, queue(issues));
    }
    Files.createDirectories(archiveFolder());
    Files.copy(QUEUED.get(issues).resolve("kange.db"), archiveFolder().resolve("kange.db"));
    openWindow();
    waitFor(Place.Home.class);
    hand.click("#home-start");
    waitFor(Place.Intake.class);
    listOf("#intake-list", issues);
    hand.click("#intake-all");
    Fx.until("the import runs", () -> running() == 1);
  }

  private static Path queue(int issues) throws Exception {
    List<Path> files = new ArrayList<>();
    for (int n = 1; n <= issues; n++) {
      files.add(FerryIssue.write(queued.resolve("in"), n));
    }
    Path home = queued.resolve("archive" + issues);
    try (Archive archive = Archive.open(home)) {
      archive.queue().add(files, () -> false);
      archive.queue().read(Progress.NONE, QueueWatcher.NONE);
    }
    return home;
  }

  private void fillForExport() throws Exception {
    List<Path> files = new ArrayList<>();
    for (int n = 1; n <= 150; n++) {
      files.add(FerryIssue.write(folder.resolve("in"), n));
    }
    try (Archive archive = Archive.open(archiveFolder())) {
      archive.importFiles(files, DuplicatePolicy.REPORT, Progress.NONE);
    }
    openWindow();
  }

  private void beginExport() throws Exception {
    List<Long> all =
        archive().catalogue().articles(ArticleFilter.ALL, 0, 1000).stream()
            .map(ArticleSummary::id)
            .toList();
    Fx.await(() -> shell().open(new Place.Export(all, "渡口")));
    hand.click("#export-start");
    Fx.until("the export runs", () -> running() == 1);
  }

  /** What an export has left in the folder, half-written files included. */
  private List<Path> exported() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private int running() {
    return shell().context().work().tasks().running().size();
  }

  private void choose(Language language) throws Exception {
    Fx.run(() -> settings.update(s -> s.withLanguage(language)));
    Fx.pulse();
  }

  private void requestClose() throws Exception {
    Fx.run(
        () -> {
          stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
          asked = scene().lookup("#leave-question") != null;
        });
    Fx.pulse();
  }

  /** The archive the window has left, once it is closed there. */
  private Archive openWhenClosed() throws Exception {
    while (true) {
      Archive archive = Archive.open(archiveFolder());
      if (!archive.access().refused()) {
        return archive;
      }
      archive.close();
      Thread.sleep(50);
    }
  }
}
