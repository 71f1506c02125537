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
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.util.Subscription;
import kange.app.intake.IntakeFile.State;
import kange.app.intake.IntakeModel.Phase;
import kange.app.shell.Notices;
import kange.app.shell.SampleIssues;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.model.intake.DuplicateMatch;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.IssueDoubts;
import kange.model.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeModelTest {
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
    model = ui.get(() -> new IntakeModel(archive, ui.work(), notices, texts));
    desk = Files.createDirectory(folder.resolve("desk"));
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

  private void write(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      String story = "第" + i + "天，值班的人把登记簿翻到新的一页，写下日期和天气。\n\n";
      Files.writeString(desk.resolve("札记" + i + ".txt"), "# 值班札记" + i + "\n\n" + story.repeat(9));
    }
  }

  @Test
  void theTextFilesOfAFolderWaitOnTheDesk() throws Exception {
    write(3);
    Files.write(desk.resolve("picture.png"), new byte[] {1, 2, 3});
    ui.await(() -> model.add(List.of(desk)));
    assertEquals(List.of(State.WAITING, State.WAITING, State.WAITING), states());
    ui.await(() -> model.add(List.of(desk)));
    assertEquals(3, states().size());
    assertEquals(Phase.READY, ui.get(() -> model.phaseProperty().get()));
  }

  @Test
  void aFolderWithoutTextFilesIsSaidSo() throws Exception {
    ui.await(() -> model.add(List.of(desk)));
    assertEquals(List.of(State.FAILED), states());
    assertEquals(
        Optional.of("intake.folder-empty"),
        ui.get(() -> model.files().getFirst().message().map(Message::code)));
    assertEquals(0, ui.get(() -> model.summary().open()));
  }

  @Test
  void whatTheCommandLineWouldNameIsNamedOnTheDesk() throws Exception {
    write(1);
    Files.write(desk.resolve("扫描.pdf"), new byte[] {'%', 'P', 'D', 'F'});
    Files.write(desk.resolve("稿件.docx"), new byte[] {'P', 'K'});
    Files.createSymbolicLink(desk.resolve("断.txt"), desk.resolve("没有.txt"));
    Path missing = desk.resolve("不在.txt");
    ui.await(() -> model.add(List.of(desk, missing)));
    assertEquals(
        Map.of(
            "札记0.txt", State.WAITING,
            "扫描.pdf", State.FAILED,
            "稿件.docx", State.FAILED,
            "断.txt", State.FAILED,
            "不在.txt", State.FAILED),
        ui.get(
            () ->
                model.files().stream()
                    .collect(Collectors.toMap(IntakeFile::name, IntakeFile::state))));
    ui.await(model::start);
    assertEquals(1, ui.get(() -> model.summary().imported()));
    assertEquals(4, ui.get(() -> model.summary().failed()));
  }

  @Test
  void replacingStandsForOneImportAndForWhatLayThereWhenItWasChosen() throws Exception {
    Path sample = SampleIssues.copyTo(desk).getFirst();
    ui.await(() -> model.add(List.of(sample)));
    choose(DuplicatePolicy.REPLACE);
    ui.await(model::start);
    assertEquals(DuplicatePolicy.REPORT, chosen(), "after an import");

    ui.await(() -> model.add(List.of(sample)));
    choose(DuplicatePolicy.REPLACE);
    write(1);
    ui.await(() -> model.add(List.of(desk.resolve("札记0.txt"))));
    assertEquals(DuplicatePolicy.REPORT, chosen(), "after more was dropped");
    ui.await(model::start);
    assertEquals(List.of(State.KNOWN, State.IMPORTED), states());
  }

  @Test
  void aCancelledReplacementIsNotGoneOnWithUnasked() throws Exception {
    write(150);
    ui.await(() -> model.add(List.of(desk)));
    choose(DuplicatePolicy.REPLACE);
    BackgroundTask running = ui.get(model::start);
    ui.get(
        () -> {
          model.cancel();
          return true;
        });
    running.settled().join();
    assertEquals(DuplicatePolicy.REPORT, chosen());
  }

  private void choose(DuplicatePolicy policy) throws Exception {
    ui.get(
        () -> {
          model.policyProperty().set(policy);
          return true;
        });
  }

  private DuplicatePolicy chosen() throws Exception {
    return ui.get(() -> model.policyProperty().get());
  }

  @Test
  void whatIsNoIssueWaitsForAPersonsWord() throws Exception {
    Path greeting = Files.writeString(desk.resolve("a.txt"), "你好");
    ui.await(() -> model.add(List.of(greeting)));
    ui.await(model::start);
    assertEquals(List.of(State.NO_ISSUE), states());
    assertEquals("不像一期刊物 1 个", ui.get(() -> model.summary().sentence(texts)));
    assertEquals(0, archive.catalogue().issues().size());
    ui.await(() -> model.fileAsItIs(model.files().getFirst()));
    assertEquals(List.of(State.IMPORTED), states());
  }

  @Test
  void whatIsThereIsShownBesideTheFileAndMayBeSkippedOrKeptBoth() throws Exception {
    Path sample = SampleIssues.copyTo(desk).getFirst();
    ui.await(() -> model.add(List.of(sample)));
    ui.await(model::start);
    Path scanned = Files.write(desk.resolve("再扫.txt"), Files.readAllBytes(sample));
    Files.writeString(scanned, "\n\n", StandardOpenOption.APPEND);
    ui.await(() -> model.add(List.of(scanned)));
    ui.await(model::start);
    KnownIssue known = ui.get(() -> model.files().getFirst().known().orElseThrow());
    DuplicateMatch.Incoming incoming = known.incoming().orElseThrow();
    assertEquals(known.there().articles(), incoming.articles());
    assertEquals(incoming.articles(), incoming.sameTitles());
    assertEquals(known.there().metadata(), incoming.card());
    assertEquals(Optional.of(1.0), incoming.sharedText());
    List<ComparedFields.Row> rows =
        ui.get(() -> ComparedFields.of(known, model.files().getFirst(), texts));
    assertTrue(rows.size() > 6, rows::toString);
    assertEquals(List.of(), rows.stream().filter(ComparedFields.Row::differs).toList());

    ui.get(
        () -> {
          model.skip(model.files().getFirst());
          return true;
        });
    assertEquals(List.of(State.SKIPPED), states());
    assertEquals(1, archive.catalogue().issues().size());
    ui.await(() -> model.keepBoth(model.files().getFirst()));
    assertEquals(List.of(State.IMPORTED), states());
    assertEquals(2, archive.catalogue().issues().size());
  }

  @Test
  void everyFileEndsWithWhatBecameOfItAndTheSumIsRight() throws Exception {
    List<Path> samples = SampleIssues.copyTo(desk);
    Files.createFile(desk.resolve("zz空的.txt"));
    ui.await(() -> model.add(List.of(desk)));
    ui.await(model::start);
    IntakeSummary summary = ui.get(model::summary);
    assertEquals(samples.size(), summary.imported());
    assertEquals(1, summary.failed());
    assertEquals(0, summary.open());
    IntakeFile empty = ui.get(() -> model.files().getLast());
    assertEquals(State.FAILED, empty.state());
    assertEquals(Optional.of("text.empty"), empty.message().map(Message::code));
    IntakeFile first = ui.get(() -> model.files().getFirst());
    ImportedIssue issue = first.issue().orElseThrow();
    assertEquals(
        archive.catalogue().issue(issue.id()).orElseThrow().articles(),
        issue.doubts().articleCount());
    assertEquals(archive.catalogue().issue(issue.id()).orElseThrow().doubts(), issue.doubtCount());
  }

  @Test
  void theDoubtsOfAnArticleLeadToThatArticle() throws Exception {
    SampleIssues.copyTo(desk);
    write(1);
    ui.await(() -> model.add(List.of(desk)));
    ui.await(model::start);
    int led = 0;
    for (IntakeFile file : ui.get(() -> List.copyOf(model.files()))) {
      for (IssueDoubts.OfArticle doubtful : file.issue().orElseThrow().doubts().ofArticles()) {
        var article = archive.catalogue().article(doubtful.article()).orElseThrow();
        assertEquals(doubtful.title(), article.article().title());
        assertEquals(doubtful.doubts(), article.article().warnings());
        led++;
      }
    }
    assertTrue(led > 0);
  }

  @Test
  void aCancelledImportKeepsWhatIsDoneAndTheRestWaits() throws Exception {
    int count = 150;
    write(count);
    ui.await(() -> model.add(List.of(desk)));
    Subscription watch =
        ui.get(
            () ->
                model
                    .files()
                    .subscribe(
                        () -> {
                          if (model.summary().imported() == 2) {
                            model.cancel();
                          }
                        }));
    ui.await(model::start);
    IntakeSummary summary = ui.get(model::summary);
    assertTrue(summary.imported() >= 2 && summary.imported() < count, summary.toString());
    assertEquals(summary.imported(), archive.catalogue().issues().size());
    assertEquals(count, summary.imported() + summary.open());
    assertFalse(states().contains(State.READING));
    assertTrue(notices.currentProperty().get().isPresent());
    ui.get(
        () -> {
          watch.unsubscribe();
          return true;
        });
    ui.await(model::start);
    assertEquals(count, archive.catalogue().issues().size());
  }

  @Test
  void anIssueThatIsThereCanBeReplacedFromItsRow() throws Exception {
    Path sample = SampleIssues.copyTo(desk).getFirst();
    ui.await(() -> model.add(List.of(sample)));
    ui.await(model::start);
    long before = archive.catalogue().issues().getFirst().id();
    ui.await(() -> model.add(List.of(sample)));
    ui.await(model::start);
    assertEquals(List.of(State.KNOWN), states(), "nothing has failed");
    assertEquals("档案里已有 1 个", ui.get(() -> model.summary().sentence(texts)));
    IntakeFile there = ui.get(() -> model.files().getFirst());
    assertEquals(before, there.known().orElseThrow().id());
    ui.await(() -> model.replace(there));
    assertEquals(List.of(State.REPLACED), states());
    assertEquals(1, archive.catalogue().issues().size());
  }

  @Test
  void anImportThatBreaksOffSaysSoAndLeavesNoFileHalfRead() throws Exception {
    List<Path> samples = SampleIssues.copyTo(desk);
    makeWhatIsWrittenUnreadable();
    ui.await(() -> model.add(List.of(desk)));
    ui.await(model::start);
    assertEquals(Collections.nCopies(samples.size(), State.WAITING), states());
    assertEquals(Phase.DONE, ui.get(() -> model.phaseProperty().get()));
    assertTrue(notices.currentProperty().get().isPresent());
  }

  /** What the parser doubted is spoilt as it is filed, as by a failing disk. */
  private void makeWhatIsWrittenUnreadable() throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database());
        Statement s = c.createStatement()) {
      s.executeUpdate(
          "CREATE TRIGGER spoil AFTER INSERT ON warning"
              + " BEGIN UPDATE warning SET lines = 'spoilt' WHERE id = NEW.id; END");
    }
  }

  private Path database() {
    return folder.resolve("archive").resolve("kange.db");
  }

  @Test
  void whileAnImportRunsNothingElseIsPutOnTheDesk() throws Exception {
    write(40);
    ui.await(() -> model.add(List.of(desk)));
    BackgroundTask running = ui.get(model::start);
    ui.await(() -> model.add(SampleIssues.copyTo(folder.resolve("more"))));
    running.settled().join();
    assertEquals(40, states().size());
  }
}
