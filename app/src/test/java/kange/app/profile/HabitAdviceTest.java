package kange.app.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.catalogue.IssueSummary;
import kange.model.habit.HabitEffect;
import kange.model.habit.HabitKind;
import kange.model.habit.HabitProposal;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.JournalProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a librarian is told before she saves habits. */
class HabitAdviceTest {
  private static final HabitProposal BYLINE =
      new HabitProposal(HabitKind.BYLINE_MARK, FerryIssue.MARK, 2, 2);

  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private final Notices notices =
      new Notices(Texts.of(ProfileRoom.class, Locale.SIMPLIFIED_CHINESE));
  private Archive archive;
  private ProfileModel model;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.open(folder.resolve("archive"));
    for (int i = 1; i <= 2; i++) {
      FerryIssue.write(folder.resolve("files"), i);
    }
    archive.importFiles(List.of(folder.resolve("files")), DuplicatePolicy.REPORT, Progress.NONE);
    for (IssueSummary issue : archive.catalogue().issues()) {
      FerryIssue.nameAuthor(archive, issue.id());
    }
    Texts texts = Texts.of(ProfileRoom.class, Locale.SIMPLIFIED_CHINESE);
    model = ui.get(() -> new ProfileModel(archive, ui.work(), notices, texts));
    ui.await(() -> model.load(FerryIssue.JOURNAL));
    ui.await(() -> model.advice().load(FerryIssue.JOURNAL));
  }

  @AfterEach
  void close() {
    ui.close();
    archive.close();
    assertEquals(List.of(), ui.failures());
  }

  private List<HabitProposal> proposals() throws Exception {
    return ui.get(() -> List.copyOf(model.advice().proposals()));
  }

  @Test
  void aProposalThatIsTakenStandsInItsFieldAndIsSavedWithTheOthers() throws Exception {
    assertEquals(List.of(BYLINE), proposals());
    ui.get(
        () -> {
          model.advice().adopt(BYLINE);
          return true;
        });
    assertEquals(FerryIssue.MARK, ui.get(() -> model.fields().text(BYLINE.kind()).get()));
    assertTrue(ui.get(() -> model.fields().unsaved().get()));
    assertEquals(List.of(), proposals());
    assertEquals(JournalProfile.NONE, archive.profiles().of(FerryIssue.JOURNAL), "not saved yet");
    ui.await(model::save);
    assertEquals(List.of(FerryIssue.MARK), archive.profiles().of(FerryIssue.JOURNAL).bylineMarks());
    ui.await(() -> model.advice().load(FerryIssue.JOURNAL));
    assertEquals(List.of(), proposals());
  }

  @Test
  void aProposalThatIsNoHabitGoesAndComesBackByTheNotice() throws Exception {
    ui.await(() -> model.decline(BYLINE));
    assertEquals(List.of(), proposals());
    ui.await(() -> model.advice().load(FerryIssue.JOURNAL));
    assertEquals(List.of(), proposals(), "it is not made again");
    ui.await(() -> model.advice().offerAgain(FerryIssue.JOURNAL, BYLINE));
    assertEquals(List.of(BYLINE), proposals());
  }

  @Test
  void whatIsTypedIsTriedOnEveryIssueAndForgottenWhenSomethingElseIsTyped() throws Exception {
    ui.get(
        () -> {
          model.advice().adopt(BYLINE);
          return true;
        });
    ui.await(() -> model.advice().tryOut(FerryIssue.JOURNAL));
    List<HabitEffect> effects = ui.get(() -> model.advice().effectsProperty().get().orElseThrow());
    assertEquals(2, effects.size());
    assertTrue(effects.stream().anyMatch(HabitEffect::changes), effects.toString());
    assertFalse(ui.get(() -> model.advice().tryingProperty().get()));
    assertEquals(JournalProfile.NONE, archive.profiles().of(FerryIssue.JOURNAL), "only tried");
    ui.get(
        () -> {
          model.fields().text(HabitKind.COLUMN).set("灯下");
          return true;
        });
    assertEquals(Optional.empty(), ui.get(() -> model.advice().effectsProperty().get()));
  }
}
