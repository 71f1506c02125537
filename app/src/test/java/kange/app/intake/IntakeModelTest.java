package kange.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.util.Subscription;
import kange.app.intake.IntakeFile.State;
import kange.app.intake.IntakeWork.Phase;
import kange.app.shell.Notices;
import kange.app.shell.SampleIssues;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.model.intake.DuplicateMatch;
import kange.model.issue.IssueDoubts;
import kange.model.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeModelTest {
  private static final Set<Phase> AT_REST = Set.of(Phase.EMPTY, Phase.REST);

  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private final Texts texts = Texts.of(IntakeRoom.class, Locale.SIMPLIFIED_CHINESE);
  private final Notices notices = new Notices(texts);
  private Archive archive;
  private IntakeModel model;
  private Path desk;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.open(folder.resolve("archive"));
    model = ui.get(this::newModel);
    done(model::open);
    desk = Files.createDirectory(folder.resolve("desk"));
  }

  private IntakeModel newModel() {
    return new IntakeModel(archive, ui.work(), notices, texts);
  }

  @AfterEach
  void close() {
    ui.close();
    archive.close();
    assertEquals(List.of(), ui.failures());
  }

  private List<State> states() throws Exception {
    return ui.get(() -> model.files().stream().map(IntakeFile::state).toList());
  }

  /** Starts something and waits until the desk is at rest again. */
  private void done(Callable<BackgroundTask> start) throws Exception {
    ui.await(start);
    CompletableFuture<Void> rest = new CompletableFuture<>();
    Subscription watch =
        ui.get(
            () ->
                model
                    .doing()
                    .phaseProperty()
                    .subscribe(
                        phase -> {
                          if (AT_REST.contains(phase)) {
                            rest.complete(null);
                          }
                        }));
    rest.get(2, TimeUnit.MINUTES);
    ui.get(
        () -> {
          watch.unsubscribe();
          return true;
        });
  }

  private void drop(Path... files) throws Exception {
    done(() -> model.add(List.of(files)));
  }

  private IntakeFile row(int index) throws Exception {
    return ui.get(() -> model.files().get(index));
  }

  private IntakeSummary summary() throws Exception {
    return ui.get(model::summary);
  }

  private InFull inFull(IntakeFile file) throws Exception {
    CompletableFuture<InFull> found = new CompletableFuture<>();
    ui.get(
        () -> {
          model.look(file, found::complete);
          return true;
        });
    return found.get(1, TimeUnit.MINUTES);
  }

  private void write(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      String story = "第" + i + "天，值班的人把登记簿翻到新的一页，写下日期和天气。\n\n";
      Files.writeString(desk.resolve("札记" + i + ".txt"), "# 值班札记" + i + "\n\n" + story.repeat(9));
    }
  }

  /** One in which nothing is doubted, and one in which much is. */
  private Path sample(String name) throws IOException {
    Path samples = folder.resolve("samples");
    if (!Files.exists(samples)) {
      SampleIssues.copyTo(samples);
    }
    return samples.resolve(name);
  }

  private Path sure() throws IOException {
    return sample("supplement.txt");
  }

  private Path doubted() throws IOException {
    return sample("dotted-contents.txt");
  }

  @Test
  void theTextFilesOfAFolderAreReadAndNotFiled() throws Exception {
    write(3);
    Files.write(desk.resolve("picture.png"), new byte[] {1, 2, 3});
    drop(desk);
    assertEquals(Collections.nCopies(3, State.DOUBTED), states());
    drop(desk);
    assertEquals(3, states().size());
    assertEquals(Phase.REST, ui.get(() -> model.doing().phaseProperty().get()));
    assertEquals(0, archive.catalogue().issues().size());
  }

  @Test
  void whatTheCommandLineWouldNameIsNamedOnTheDesk() throws Exception {
    write(1);
    Files.write(desk.resolve("扫描.pdf"), new byte[] {'%', 'P', 'D', 'F'});
    Files.write(desk.resolve("稿件.docx"), new byte[] {'P', 'K'});
    Files.createSymbolicLink(desk.resolve("断.txt"), desk.resolve("没有.txt"));
    Path missing = desk.resolve("不在.txt");
    drop(desk, missing, Files.createDirectory(folder.resolve("空文件夹")));
    assertEquals(
        Map.of(
            "札记0.txt", State.DOUBTED,
            "扫描.pdf", State.FAILED,
            "稿件.docx", State.FAILED,
            "断.txt", State.FAILED,
            "不在.txt", State.FAILED,
            "空文件夹", State.FAILED),
        ui.get(
            () ->
                model.files().stream()
                    .collect(Collectors.toMap(IntakeFile::name, IntakeFile::state))));
    assertEquals(5, summary().failed());
  }

  @Test
  void onePressFilesWhatCarriesNoDoubtAndTheRestWaitsForALook() throws Exception {
    drop(sure(), doubted());
    assertEquals(List.of(State.SURE, State.DOUBTED), states());
    assertEquals("1 期没有存疑 · 1 期有存疑，待看", ui.get(() -> model.summary().sentence(texts)));
    done(model::fileSure);
    assertEquals(List.of(State.IMPORTED, State.DOUBTED), states());
    assertEquals(1, archive.catalogue().issues().size());
    done(() -> model.file(model.files().get(1)));
    assertEquals(List.of(State.IMPORTED, State.IMPORTED), states());
  }

  @Test
  void theDeskLiesThereWhenTheWindowOpensAgainAndReadingGoesOn() throws Exception {
    drop(doubted());
    archive.queue().add(List.of(sure()), () -> false);
    IntakeModel again = ui.get(this::newModel);
    model = again;
    done(again::open);
    assertEquals(List.of(State.DOUBTED, State.SURE), states());
  }

  @Test
  void whatIsNoIssueWaitsForAPersonsWord() throws Exception {
    drop(Files.writeString(desk.resolve("a.txt"), "你好"));
    assertEquals(List.of(State.NO_ISSUE), states());
    assertEquals("不像一期刊物 1 个", ui.get(() -> model.summary().sentence(texts)));
    done(model::fileAll);
    assertEquals(0, archive.catalogue().issues().size());
    done(() -> model.fileAsItIs(model.files().get(0)));
    assertEquals(List.of(State.IMPORTED), states());
  }

  @Test
  void whatIsThereIsShownBesideTheFileAndMayBeSkippedOrKeptBoth() throws Exception {
    Path sample = doubted();
    drop(sample);
    done(model::fileAll);
    Path scanned = Files.write(desk.resolve("再扫.txt"), Files.readAllBytes(sample));
    Files.writeString(scanned, "\n\n", StandardOpenOption.APPEND);
    drop(scanned);
    assertEquals(State.KNOWN, states().getLast());
    IntakeFile row = row(1);
    KnownIssue known = inFull(row).known().orElseThrow();
    DuplicateMatch.Incoming incoming = known.incoming().orElseThrow();
    assertEquals(known.there().articles(), incoming.articles());
    assertEquals(known.there().metadata(), incoming.card());
    List<ComparedFields.Row> rows = ComparedFields.of(known, row, texts);
    assertTrue(rows.size() > 6, rows::toString);
    assertEquals(List.of(), rows.stream().filter(ComparedFields.Row::differs).toList());

    done(model::skipKnown);
    assertEquals(List.of(State.IMPORTED), states());
    assertTrue(notices.currentProperty().get().orElseThrow().offer().isPresent());
    CompletableFuture<Void> back = new CompletableFuture<>();
    ui.get(
        () -> {
          model.files().subscribe(() -> back.complete(null));
          notices.currentProperty().get().orElseThrow().offer().orElseThrow().action().run();
          return true;
        });
    back.get(1, TimeUnit.MINUTES);
    assertEquals(List.of(State.IMPORTED, State.KNOWN), states());
    done(() -> model.keepBoth(model.files().get(1)));
    assertEquals(List.of(State.IMPORTED, State.IMPORTED), states());
    assertEquals(2, archive.catalogue().issues().size());
  }

  @Test
  void anIssueThatIsThereCanBeReplacedFromItsRow() throws Exception {
    drop(doubted());
    done(model::fileAll);
    long before = archive.catalogue().issues().getFirst().id();
    drop(doubted());
    assertEquals(List.of(State.KNOWN), states(), "nothing has failed");
    IntakeFile there = row(0);
    assertEquals(before, there.queued().issue().orElseThrow());
    assertTrue(inFull(there).known().orElseThrow().sameBytes());
    done(() -> model.replace(there));
    assertEquals(List.of(State.REPLACED), states());
    assertEquals(1, archive.catalogue().issues().size());
  }

  @Test
  void everyFileEndsWithWhatBecameOfItAndTheSumIsRight() throws Exception {
    List<Path> samples = SampleIssues.copyTo(desk);
    Files.createFile(desk.resolve("zz空的.txt"));
    drop(desk);
    IntakeFile empty = ui.get(() -> model.files().getLast());
    assertEquals(State.FAILED, empty.state());
    assertEquals("text.empty", empty.queued().message().map(Message::code).orElseThrow());
    done(model::fileAll);
    assertEquals(samples.size(), summary().imported());
    assertEquals(1, summary().failed());
    assertEquals(0, summary().open());
    for (IntakeFile file : ui.get(() -> List.copyOf(model.files()))) {
      if (file.state() == State.IMPORTED) {
        ImportedIssue issue = inFull(file).filed().orElseThrow();
        var there = archive.catalogue().issue(issue.id()).orElseThrow();
        assertEquals(there.doubts(), issue.doubtCount());
        assertEquals(there.doubts(), file.queued().doubts(), file::toString);
        assertEquals(there.articles(), file.queued().articles());
        assertEquals(there.label(), file.queued().label());
        for (IssueDoubts.OfArticle doubtful : issue.doubts().ofArticles()) {
          var article = archive.catalogue().article(doubtful.article()).orElseThrow();
          assertEquals(doubtful.title(), article.article().title());
        }
      }
    }
  }

  @Test
  void whatIsPutOnTheDeskWhileItReadsIsReadAsWell() throws Exception {
    write(40);
    BackgroundTask first = ui.get(() -> model.add(List.of(desk)));
    first.settled().join();
    drop(sure());
    assertEquals(41, states().size());
    assertEquals(State.SURE, states().getLast());
    assertEquals(0, summary().open());
  }

  @Test
  void readingThatIsStoppedGoesOnWhenItIsToldTo() throws Exception {
    int count = 150;
    write(count);
    Subscription watch =
        ui.get(
            () ->
                model
                    .files()
                    .subscribe(
                        () -> {
                          if (model.summary().doubted() == 2) {
                            model.doing().cancel();
                          }
                        }));
    drop(desk);
    IntakeSummary stopped = summary();
    assertTrue(stopped.doubted() >= 2 && stopped.open() > 0, stopped.toString());
    assertEquals(count, stopped.doubted() + stopped.open());
    assertFalse(states().contains(State.READING));
    assertTrue(notices.currentProperty().get().isPresent());
    ui.get(
        () -> {
          watch.unsubscribe();
          return true;
        });
    done(model::open);
    assertEquals(stopped, summary(), "who stopped it did so for now");
    done(() -> model.doing().read());
    assertEquals(count, summary().doubted());
  }

  @Test
  void filingThatIsStoppedKeepsWhatIsDoneAndTheRestStays() throws Exception {
    int count = 60;
    write(count);
    drop(desk);
    Subscription watch =
        ui.get(
            () ->
                model
                    .files()
                    .subscribe(
                        () -> {
                          if (model.summary().imported() == 2) {
                            model.doing().cancel();
                          }
                        }));
    done(model::fileAll);
    IntakeSummary summary = summary();
    assertTrue(summary.imported() >= 2 && summary.imported() < count, summary.toString());
    assertEquals(summary.imported(), archive.catalogue().issues().size());
    assertEquals(count, summary.imported() + summary.doubted());
    ui.get(
        () -> {
          watch.unsubscribe();
          return true;
        });
    done(model::fileAll);
    assertEquals(count, archive.catalogue().issues().size());
  }

  @Test
  void filingThatBreaksOffSaysSoAndLeavesNoFileHalfFiled() throws Exception {
    drop(doubted(), sample("square-columns.txt"));
    letNothingLeaveTheQueue();
    done(model::fileAll);
    done(model::open);
    assertEquals(List.of(State.DOUBTED, State.DOUBTED), states());
    assertEquals(List.of(), archive.catalogue().issues());
    assertTrue(notices.currentProperty().get().isPresent());
  }

  /** As by a failing disk. */
  private void letNothingLeaveTheQueue() throws SQLException {
    try (Connection c =
            DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("archive").resolve("kange.db"));
        Statement s = c.createStatement()) {
      s.executeUpdate(
          "CREATE TRIGGER fail BEFORE UPDATE ON queued BEGIN SELECT RAISE(ABORT, 'no'); END");
    }
  }

  @Test
  void whatIsTakenBackLiesOnTheDeskAgain() throws Exception {
    drop(sure());
    done(model::fileSure);
    done(() -> model.doing().undo());
    done(model::open);
    assertEquals(List.of(State.SURE), states());
    assertEquals(List.of(), archive.catalogue().issues());
  }
}
