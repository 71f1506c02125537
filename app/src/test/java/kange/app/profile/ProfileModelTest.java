package kange.app.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import kange.app.shell.Notice;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.IssueSummary;
import kange.model.habit.HabitKind;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.Contributor;
import kange.model.issue.JournalProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileModelTest {
  private static final JournalProfile FERRY =
      new JournalProfile(List.of(), List.of(FerryIssue.MARK), List.of(), List.of());

  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private final Texts texts = Texts.of(ProfileRoom.class, Locale.SIMPLIFIED_CHINESE);
  private final Notices notices = new Notices(texts);
  private Archive archive;
  private ProfileModel model;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.open(folder.resolve("archive"));
    model = ui.get(() -> new ProfileModel(archive, ui.work(), notices, texts));
  }

  @AfterEach
  void close() {
    ui.close();
    archive.close();
    assertEquals(List.of(), ui.failures());
  }

  @Test
  void theFieldsShowWhatIsKnownOneEntryALine() throws Exception {
    archive
        .profiles()
        .save(
            FerryIssue.JOURNAL,
            new JournalProfile(
                List.of("堤岸札语", "灯下"), List.of("撰稿："), List.of("（完）"), List.of("第*版", "扫码")));
    importIssues(2);
    ui.await(() -> model.load(FerryIssue.JOURNAL));
    assertEquals("堤岸札语\n灯下", text(HabitKind.COLUMN));
    assertEquals("撰稿：", text(HabitKind.BYLINE_MARK));
    assertEquals("（完）", text(HabitKind.END_MARK));
    assertEquals("第*版\n扫码", text(HabitKind.IGNORED));
    assertEquals(2, ui.get(() -> model.issuesProperty().get()));
    assertFalse(ui.get(() -> model.fields().unsaved().get()));
  }

  @Test
  void emptyLinesAndRepetitionsAreNoEntries() throws Exception {
    ui.await(() -> model.load(FerryIssue.JOURNAL));
    type(HabitKind.COLUMN, "\n　堤岸札语 \n\n灯下\r\n堤岸札语\n");
    ui.await(model::save);
    assertEquals(List.of("堤岸札语", "灯下"), archive.profiles().of(FerryIssue.JOURNAL).columns());
    assertTrue(notice().text().contains(FerryIssue.JOURNAL), notice().text());
  }

  @Test
  void whatIsTypedIsUnsavedUntilItIsSaved() throws Exception {
    ui.await(() -> model.load(FerryIssue.JOURNAL));
    List<Boolean> told = new ArrayList<>();
    ui.get(() -> model.fields().unsaved().subscribe(now -> told.add(now)));
    type(HabitKind.END_MARK, "\n");
    type(HabitKind.END_MARK, "□");
    ui.await(model::save);
    type(HabitKind.END_MARK, "■");
    type(HabitKind.END_MARK, "□");
    assertEquals(List.of(false, true, false, true, false), told);
  }

  @Test
  void unsavedTextStaysForItsJournalAndIsNotMistakenForAnothers() throws Exception {
    ui.await(() -> model.load(FerryIssue.JOURNAL));
    type(HabitKind.IGNORED, "扫码*");
    ui.await(() -> model.load(FerryIssue.JOURNAL));
    assertEquals("扫码*", text(HabitKind.IGNORED));
    Supplier<BackgroundTask> saving = ui.get(model::saving);
    ui.await(() -> model.load("另一种"));
    assertEquals("", text(HabitKind.IGNORED));
    ui.await(saving::get);
    assertEquals(List.of("扫码*"), archive.profiles().of(FerryIssue.JOURNAL).ignored());
    assertEquals(JournalProfile.NONE, archive.profiles().of("另一种"));
  }

  @Test
  void savingAndReadingAgainChangesTheIssuesAndTellsHowMany() throws Exception {
    importIssues(3);
    assertEquals(List.of(), authors());
    ui.await(() -> model.load(FerryIssue.JOURNAL));
    type(HabitKind.BYLINE_MARK, FerryIssue.MARK);
    ui.await(model::saveAndReread);
    assertEquals(FERRY, archive.profiles().of(FerryIssue.JOURNAL));
    assertEquals(6, authors().size());
    assertEquals(texts.get("profile.reread", FerryIssue.JOURNAL, 3, 3), notice().text());
    assertFalse(ui.get(() -> model.fields().unsaved().get()));
    ui.await(model::saveAndReread);
    assertEquals(texts.get("profile.reread", FerryIssue.JOURNAL, 3, 0), notice().text());
  }

  @Test
  void aStoppedReadingLeavesTheOtherIssuesAsTheyWere() throws Exception {
    importIssues(30);
    ui.await(() -> model.load(FerryIssue.JOURNAL));
    type(HabitKind.BYLINE_MARK, FerryIssue.MARK);
    ui.get(
        () ->
            model
                .progress()
                .doneProperty()
                .subscribe(
                    done -> {
                      if (done.intValue() > 0) {
                        model.cancel();
                      }
                    }));
    BackgroundTask reading = ui.get(model::saveAndReread);
    assertTrue(ui.get(() -> model.runningProperty().get()));
    assertTrue(ui.get(model::saveAndReread).settled().isDone(), "one at a time");
    ui.await(() -> reading);
    int read = authors().size() / 2;
    assertTrue(read > 0 && read < 30, "read " + read);
    assertEquals(texts.get("profile.stopped", FerryIssue.JOURNAL, read, read), notice().text());
    assertFalse(ui.get(() -> model.runningProperty().get()));
  }

  @Test
  void aJournalAskedForMeanwhileIsShownWhenTheReadingIsDone() throws Exception {
    importIssues(20);
    archive.profiles().save("另一种", FERRY);
    ui.await(() -> model.load(FerryIssue.JOURNAL));
    BackgroundTask reading = ui.get(model::saveAndReread);
    ui.await(() -> model.load("另一种"));
    ui.await(() -> reading);
    while (!ui.get(() -> model.journalProperty().get()).equals("另一种")) {
      Thread.onSpinWait();
    }
    assertEquals(FerryIssue.MARK, text(HabitKind.BYLINE_MARK));
  }

  @Test
  void anArchiveThatSomebodyElseHoldsSaysSoAndChangesNothing() throws Exception {
    archive.profiles().save(FerryIssue.JOURNAL, FERRY);
    try (Archive reading = Archive.open(folder.resolve("archive"))) {
      ProfileModel looking = ui.get(() -> new ProfileModel(reading, ui.work(), notices, texts));
      ui.await(() -> looking.load(FerryIssue.JOURNAL));
      assertTrue(looking.readOnly());
      assertTrue(
          looking
              .readOnlyReason()
              .contains(texts.say(reading.access().heldBy().orElseThrow().message())),
          looking.readOnlyReason());
      assertEquals(
          FerryIssue.MARK, ui.get(() -> looking.fields().text(HabitKind.BYLINE_MARK).get()));
      ui.await(looking::saveAndReread);
      assertEquals(Notice.Kind.ERROR, notice().kind());
    }
  }

  private void importIssues(int count) throws Exception {
    for (int i = 1; i <= count; i++) {
      FerryIssue.write(folder.resolve("files"), i);
    }
    archive.importFiles(List.of(folder.resolve("files")), DuplicatePolicy.REPORT, Progress.NONE);
    List<IssueSummary> issues = archive.catalogue().issues();
    assertEquals(count, issues.stream().filter(i -> named(i)).count());
  }

  private static boolean named(IssueSummary issue) {
    return issue.journalLabel().equals(FerryIssue.JOURNAL);
  }

  private String text(HabitKind kind) throws Exception {
    return ui.get(() -> model.fields().text(kind).get());
  }

  private void type(HabitKind kind, String text) throws Exception {
    ui.get(
        () -> {
          model.fields().text(kind).set(text);
          return true;
        });
  }

  private Notice notice() throws Exception {
    return ui.get(() -> notices.currentProperty().get().orElseThrow());
  }

  private List<String> authors() {
    return archive.catalogue().articles(ArticleFilter.ALL, 0, 100).stream()
        .flatMap(a -> a.authors().stream())
        .map(Contributor::name)
        .toList();
  }
}
