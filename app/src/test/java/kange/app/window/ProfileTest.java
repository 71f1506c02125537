package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import kange.app.profile.FerryIssue;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.catalogue.IssueSummary;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.ContentsFormName;
import kange.model.issue.JournalProfile;
import org.junit.jupiter.api.Test;

/** Tells a journal's habits in the window, as a librarian would. */
class ProfileTest extends WindowFixture {

  private long importFerry() throws Exception {
    try (Archive archive = Archive.open(archiveFolder())) {
      archive.importFiles(
          List.of(FerryIssue.write(folder.resolve("files"), 1)),
          DuplicatePolicy.REPORT,
          Progress.NONE);
      return archive.catalogue().issues().getFirst().id();
    }
  }

  private boolean says(String text) {
    return scene().getRoot().lookupAll(".label").stream()
        .anyMatch(n -> n instanceof Label label && label.getText().contains(text));
  }

  @Test
  void habitsAreToldFromTheIssuesPageAndTheIssueIsReadAgainWithThem() throws Exception {
    long issue = importFerry();
    openWindow();
    Fx.await(() -> shell().open(new Place.Issue(issue)));
    assertFalse(Fx.get(() -> says("阿拉坦")));
    hand.click("#issue-profile");
    assertEquals(new Place.Profile(FerryIssue.JOURNAL), waitFor(Place.Profile.class));
    assertTrue(hand.see("#profile-save").isDisabled());
    hand.click("#profile-column");
    hand.press(KeyCode.TAB);
    assertEquals(hand.see("#profile-byline-mark"), Fx.get(() -> scene().getFocusOwner()));
    hand.type(FerryIssue.MARK);
    assertEquals(FerryIssue.MARK, ((TextArea) hand.see("#profile-byline-mark")).getText());
    hand.click("#profile-reread");
    Fx.until("a notice tells of the issue", () -> says("重新识别《青石渡》1 期，其中 1 期"));
    assertTrue(Fx.get(() -> scene().lookup("#profile-save").isDisabled()));
    hand.press(KeyCode.ALT, KeyCode.LEFT);
    waitFor(Place.Issue.class);
    Fx.until("the contents page names the authors", () -> says("阿拉坦") && says("格日勒图"));
  }

  @Test
  void whatCorrectionsSuggestIsTakenAndTriedBeforeItIsSaved() throws Exception {
    importFerry();
    try (Archive putRight = Archive.open(archiveFolder())) {
      Path second = FerryIssue.write(folder.resolve("files"), 2);
      putRight.importFiles(List.of(second), DuplicatePolicy.REPORT, Progress.NONE);
      for (IssueSummary issue : putRight.catalogue().issues()) {
        FerryIssue.nameAuthor(putRight, issue.id());
      }
      assertEquals(2, putRight.catalogue().issues().size());
    }
    openWindow();
    Fx.await(() -> shell().open(new Place.Profile(FerryIssue.JOURNAL)));
    hand.click(".habit-adopt");
    assertEquals(FerryIssue.MARK, ((TextArea) hand.see("#profile-byline-mark")).getText());
    Fx.until("it is proposed no more", () -> !scene().lookup("#profile-proposals").isVisible());
    hand.click("#profile-try");
    Label head = (Label) hand.see("#profile-effects-head");
    Fx.until("what would change is said", () -> head.getText().contains("2 期中有"));
    assertTrue(says("什么都还没有改动"));
  }

  @Test
  void aFormOfContentsPageIsChosenAndSaved() throws Exception {
    importFerry();
    openWindow();
    Fx.await(() -> shell().open(new Place.Profile(FerryIssue.JOURNAL)));
    ComboBox<?> forms = (ComboBox<?>) hand.see("#profile-contents-form");
    assertEquals(Optional.empty(), Fx.get(forms::getValue));
    Fx.run(forms::requestFocus);
    hand.press(KeyCode.DOWN);
    assertEquals(Optional.of(ContentsFormName.NUMBER_BEHIND), Fx.get(forms::getValue));
    hand.click("#profile-save");
    Fx.until("it is saved", () -> scene().lookup("#profile-save").isDisabled());
    Archive archive = Fx.get(() -> shell().context().archive());
    assertEquals(
        Optional.of(ContentsFormName.NUMBER_BEHIND),
        archive.profiles().of(FerryIssue.JOURNAL).contents());
  }

  @Test
  void whereNothingMayBeChangedTheRoomSaysWhy() throws Exception {
    importFerry();
    try (Archive holding = Archive.open(archiveFolder())) {
      holding
          .profiles()
          .save(
              FerryIssue.JOURNAL,
              new JournalProfile(List.of("灯下"), List.of(), List.of(), List.of()));
      openWindow();
      Fx.await(() -> shell().open(new Place.Profile(FerryIssue.JOURNAL)));
      assertTrue(((Label) hand.see("#profile-use")).getText().contains("只读"));
      TextArea columns = (TextArea) hand.see("#profile-column");
      assertEquals("灯下", columns.getText());
      assertFalse(columns.isEditable());
      assertTrue(hand.see("#profile-save").isDisabled());
      assertTrue(hand.see("#profile-reread").isDisabled());
    }
  }
}
