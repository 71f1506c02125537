package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import kange.app.files.FileKind;
import kange.app.files.FilePicker;
import kange.app.shell.Place;
import kange.app.shell.SampleIssues;
import kange.archive.Archive;
import kange.model.catalogue.IssueSummary;
import org.junit.jupiter.api.Test;

/** Deletes, takes back and fetches back in the window, as a librarian would. */
class HistoryRoomsTest extends WindowFixture {

  /** Says where the table goes. */
  @Override
  FilePicker files() {
    return new NoFiles() {
      @Override
      public Optional<Path> saveFile(String title, String name, FileKind kind) {
        return Optional.of(folder.resolve(name));
      }
    };
  }

  private Archive archive() {
    return shell().context().archive();
  }

  private List<IssueSummary> issues() {
    return archive().catalogue().issues();
  }

  private void openIssue(IssueSummary issue) throws Exception {
    Fx.await(() -> shell().open(new Place.Issue(issue.id())));
    hand.see("#issue-more");
  }

  /** From the issue's page, by the menu that stands apart. */
  private void delete(IssueSummary issue) throws Exception {
    openIssue(issue);
    MenuButton more = (MenuButton) hand.see("#issue-more");
    Fx.run(() -> more.getItems().getFirst().fire());
    waitFor(Place.Shelves.class);
  }

  private boolean says(String selector, String text) {
    return scene().getRoot().lookupAll(selector).stream()
        .flatMap(n -> n.lookupAll(".label").stream())
        .anyMatch(n -> n instanceof Label label && label.getText().contains(text));
  }

  private int rows(String list) {
    return scene().lookup(list) instanceof ListView<?> view ? view.getItems().size() : -1;
  }

  private void clickIn(String list, String button) throws Exception {
    Fx.until(button + " is there", () -> first(list, button).isPresent());
    hand.click(Fx.get(() -> first(list, button).orElseThrow()));
  }

  private Optional<Node> first(String list, String button) {
    return scene().lookup(list).lookupAll(button).stream().filter(RobotDriver::shown).findFirst();
  }

  @Test
  void anIssueDeletedFromItsPageIsTakenBackByTheNotice() throws Exception {
    fillArchive();
    openWindow();
    List<IssueSummary> before = issues();
    delete(before.getFirst());
    Fx.until("a notice says so", () -> says("#notice", "已移入回收站"));
    assertEquals(before.size() - 1, issues().size());
    hand.click("#notice .accent");
    assertEquals(new Place.Issue(before.getFirst().id()), waitFor(Place.Issue.class));
    Fx.until("the notice names it", () -> says("#notice", "已撤销：删除"));
    assertEquals(before, issues());
  }

  @Test
  void fromTheBinAnIssueIsFetchedBackAndTheRestLeavesOnlyByName() throws Exception {
    fillArchive();
    openWindow();
    List<IssueSummary> before = issues();
    delete(before.get(0));
    delete(before.get(1));
    delete(before.get(2));
    Fx.await(() -> shell().open(new Place.Log()));
    hand.click("#history-bin");
    waitFor(Place.Bin.class);
    Fx.until("all are listed", () -> rows("#bin") == 3);
    clickIn("#bin", ".bin-fetch");
    Fx.until("the notice names it", () -> says("#notice", "已取回《" + before.get(2).label()));
    assertEquals(2, Fx.get(() -> rows("#bin")));

    Fx.run(() -> scene().lookup("#bin").requestFocus());
    hand.press(KeyCode.DELETE);
    Button sure = (Button) hand.see("#bin-purge-sure");
    assertTrue(sure.getText().contains(before.get(1).label()), sure.getText());
    hand.press(KeyCode.ESCAPE);
    Fx.until("the question is gone", () -> !hand.visible("#bin-question"));
    assertEquals(2, archive().history().countBin());

    hand.click("#bin-empty");
    hand.see("#bin-question");
    assertTrue(hand.see("#bin-purge-sure").isDisabled());
    hand.type("清空");
    Fx.until("the word is the key", () -> !scene().lookup("#bin-purge-sure").isDisabled());
    hand.click("#bin-purge-sure");
    Fx.until("the bin is empty", () -> rows("#bin") == 0);
    assertEquals(0, archive().history().countBin());
    assertEquals(before.size() - 2, issues().size());
  }

  @Test
  void theLogIsNarrowedUndoneAndTakenAlong() throws Exception {
    fillArchive();
    openWindow();
    IssueSummary issue = issues().getFirst();
    delete(issue);
    hand.click(Fx.get(() -> scene().lookup("#rail-log")));
    waitFor(Place.Log.class);
    int all = Fx.get(() -> rows("#log"));
    assertEquals(archive().history().countLog(kange.model.history.LogQuery.ALL), all);
    hand.click("#log-DELETE");
    Fx.until("only what was deleted", () -> rows("#log") == 1);
    clickIn("#log", ".log-undo");
    Fx.until("the notice names it", () -> says("#notice", "已撤销：删除《" + issue.label()));
    assertTrue(archive().catalogue().issue(issue.id()).isPresent());
    Fx.until("it says when", () -> says("#log", "撤销 ") || says("#log", "已于"));
    assertTrue(Fx.get(() -> first("#log", ".log-undo").isEmpty()));
    hand.click("#log-all");
    clickIn("#log", ".log-undo-act");
    Fx.until("all of the import is gone", () -> issues().isEmpty());
    Fx.until("the notice says how many", () -> says("#notice", "项操作"));
    assertFalse(Fx.get(() -> hand.visible("#log-stop")));
    hand.click("#log-search");
    hand.type("没有这个词");
    Fx.until("nothing is left", () -> rows("#log") == 0);
    hand.click("#log-export");
    Fx.until("the table is written", () -> says("#notice", "已写到"));
    try (var files = Files.list(folder)) {
      assertTrue(files.anyMatch(f -> f.toString().endsWith(".csv")));
    }
  }

  @Test
  void anImportIsTakenBackFromTheDeskAndItsFilesWaitAgain() throws Exception {
    openWindow();
    List<Path> samples = SampleIssues.copyTo(folder.resolve("files")).subList(0, 2);
    Fx.await(() -> shell().open(new Place.Intake(samples)));
    hand.click("#intake-all");
    hand.click("#intake-undo");
    Fx.until("the notice says how many", () -> says("#notice", "已撤销 2 项操作"));
    assertEquals(0, issues().size());
    assertEquals(2, archive().history().countBin());
    assertFalse(Fx.get(() -> hand.visible("#intake-undo")));
    hand.click("#intake-all");
    Fx.until("they are in again", () -> issues().size() == 2);
  }

  @Test
  void whereNothingMayBeChangedLogAndBinAreOnlyShown() throws Exception {
    fillArchive();
    try (Archive holder = Archive.open(archiveFolder())) {
      holder.history().delete(List.of(holder.catalogue().issues().getFirst().id()));
      openWindow();
      openIssue(issues().getFirst());
      assertTrue(hand.see("#issue-more").isDisabled());
      Fx.await(() -> shell().open(new Place.Bin()));
      Fx.until("it is listed", () -> rows("#bin") == 1);
      assertTrue(hand.see("#bin-empty").isDisabled());
      assertTrue(Fx.get(() -> first("#bin", ".bin-fetch").isEmpty()));
      Fx.await(() -> shell().open(new Place.Log()));
      assertTrue(Fx.get(() -> rows("#log")) > 1);
      assertTrue(Fx.get(() -> first("#log", ".log-undo").isEmpty()));
    }
  }
}
