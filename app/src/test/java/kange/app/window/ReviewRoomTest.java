package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.catalogue.IssueSummary;
import kange.model.intake.DuplicatePolicy;
import kange.model.review.DoubtQuery;
import kange.model.review.IssueDoubt;
import kange.model.review.ReviewLine;
import kange.model.review.ReviewState;
import org.junit.jupiter.api.Test;

/** An issue on the desk, in the real window. */
class ReviewRoomTest extends WindowFixture {
  private Archive archive() throws Exception {
    return Fx.get(() -> shell().context().archive());
  }

  private long doubtful() throws Exception {
    return archive().catalogue().issues().stream()
        .max(Comparator.comparingInt(IssueSummary::doubts))
        .orElseThrow()
        .id();
  }

  private ReviewState state(long issue) throws Exception {
    return archive().desk().open(issue).state();
  }

  private String text(String id) {
    return scene().lookup(id) instanceof Label label ? label.getText() : "";
  }

  private void write(String field, String words) throws Exception {
    Fx.run(
        () -> {
          TextField text = (TextField) scene().lookup(field);
          text.requestFocus();
          text.setText(words);
        });
    hand.press(KeyCode.ENTER);
  }

  @SuppressWarnings("unchecked")
  private ListView<ReviewLine> source() {
    return (ListView<ReviewLine>) scene().lookup("#review-source");
  }

  @Test
  void theReviewOpensFromTheIssuesPageAndGoesFromDoubtToDoubt() throws Exception {
    fillArchive();
    openWindow();
    long issue = doubtful();
    Fx.await(() -> shell().open(new Place.Issue(issue)));
    hand.click("#review-issue");
    waitFor(Place.Review.class);
    int doubts = state(issue).doubts();
    assertTrue(doubts > 1);
    Fx.until("a doubt is looked at", () -> text(".doubt-count").contains("1 / " + doubts));
    String first = Fx.get(() -> text("#doubt-sentence"));
    hand.press(KeyCode.F8);
    Fx.until("the next one is", () -> text(".doubt-count").contains("2 / " + doubts));
    hand.press(KeyCode.SHIFT, KeyCode.F8);
    Fx.until("the first one is again", () -> text(".doubt-count").contains("1 / " + doubts));
    assertEquals(first, Fx.get(() -> text("#doubt-sentence")));
    Fx.run(() -> source().requestFocus());
    hand.press(KeyCode.ENTER);
    Fx.until("it is settled", () -> text("#review-about").contains("存疑 " + (doubts - 1)));
    assertEquals(doubts - 1, state(issue).doubts());
    hand.press(KeyCode.CONTROL, KeyCode.Z);
    Fx.until("it is open again", () -> text("#review-about").contains("存疑 " + doubts));
  }

  @Test
  void whicheverArticleIsLookedAtStandsWholeInTheListAtTheLeft() throws Exception {
    fillArchive();
    openWindow();
    IssueSummary longest =
        archive().catalogue().issues().stream()
            .max(Comparator.comparingInt(IssueSummary::articles))
            .orElseThrow();
    for (int article : List.of(0, longest.articles() - 1, longest.articles() / 2, 1)) {
      Fx.await(() -> shell().open(new Place.Review(longest.id(), article)));
      Fx.until("article " + article + " is in sight", this::chosenPartIsWhole);
    }
  }

  private boolean chosenPartIsWhole() {
    Node list = scene().lookup("#review-parts");
    Bounds box = list.localToScene(list.getLayoutBounds());
    return list.lookupAll(".list-cell").stream()
        .filter(cell -> cell instanceof ListCell<?> row && row.isSelected() && row.isVisible())
        .map(cell -> cell.localToScene(cell.getLayoutBounds()))
        .anyMatch(at -> box.getMinY() <= at.getMinY() + 1 && at.getMaxY() <= box.getMaxY() + 1);
  }

  @Test
  void whatIsTypedCountsOnEnterAndNonsenseIsShownAsSuch() throws Exception {
    fillArchive();
    openWindow();
    long issue = doubtful();
    Fx.await(() -> shell().open(new Place.Review(issue, 1)));
    write("#field-title", "灯下记事");
    Fx.until("the title is kept", () -> text("#review-about").contains("已改 1 步"));
    assertEquals("灯下记事", state(issue).issue().articles().get(1).title());
    write("#field-page", "十二");
    assertTrue(
        Fx.get(
            () ->
                scene().lookup("#field-page").getPseudoClassStates().stream()
                    .anyMatch(state -> state.getPseudoClassName().equals("wrong"))));
    assertEquals(1, state(issue).done());
    write("#field-page", "12");
    Fx.until("the page is kept", () -> text("#review-about").contains("已改 2 步"));
    assertEquals(Optional.of(12), state(issue).issue().articles().get(1).page());
  }

  @Test
  void pickedLinesAreWhatAKeySaysTheyAre() throws Exception {
    fillArchive();
    openWindow();
    long issue = doubtful();
    Fx.await(() -> shell().open(new Place.Review(issue, 0)));
    ReviewState before = state(issue);
    int last = before.issue().articles().getFirst().lines().getLast().last();
    Fx.run(
        () -> {
          ListView<ReviewLine> source = source();
          source.requestFocus();
          source.getSelectionModel().clearSelection();
          for (int i = 0; i < source.getItems().size(); i++) {
            if (source.getItems().get(i).number() == last) {
              source.getSelectionModel().select(i);
            }
          }
        });
    hand.press(KeyCode.ALT, KeyCode.DOWN);
    Fx.until("the line has moved", () -> text("#review-about").contains("已改 1 步"));
    ReviewState after = state(issue);
    assertEquals(
        1,
        after.lines().stream()
            .filter(line -> line.number() == last)
            .findFirst()
            .orElseThrow()
            .article());
    assertTrue(Fx.get(() -> source().getSelectionModel().getSelectedItem().number() == last));
  }

  @Test
  void whoMayNotChangeTheArchiveSeesWhoHoldsItAndNoPen() throws Exception {
    fillArchive();
    try (Archive holding = Archive.open(archiveFolder())) {
      openWindow();
      long issue = doubtful();
      Fx.await(() -> shell().open(Place.Review.of(issue)));
      assertTrue(Fx.get(() -> text(".review-refusal").contains("使用")));
      assertTrue(hand.see("#doubt-settle").isDisabled());
      Fx.await(() -> shell().open(new Place.Review(issue, 0)));
      assertTrue(Fx.get(() -> scene().lookup("#field-title").isDisabled()));
      assertFalse(holding.access().refused());
    }
  }

  @Test
  void openDoubtsAreToldAtHomeAndAllOfThemSettledInOneActThatIsTakenBack() throws Exception {
    fillArchive();
    openWindow();
    List<IssueDoubt> before = archive().desk().doubts(DoubtQuery.ALL, 0, 10_000);
    hand.click("#home-doubts");
    waitFor(Place.Doubts.class);
    Fx.run(() -> ((ListView<?>) scene().lookup("#doubts")).getSelectionModel().clearSelection());
    hand.click("#doubts-settle");
    Fx.until("nothing is doubtful", () -> archive(DoubtQuery.ALL) == 0);
    Fx.until("a notice offers to take it back", () -> hand.visible("#notice .accent"));
    hand.click("#notice .accent");
    Fx.until("all is as it was", () -> archive(DoubtQuery.ALL) == before.size());
    assertEquals(before, archive().desk().doubts(DoubtQuery.ALL, 0, 10_000));
  }

  private int archive(DoubtQuery query) {
    return shell().context().archive().desk().countDoubts(query);
  }

  @Test
  void aWindowThatIsClosedInTheMiddleLeavesEveryStep() throws Exception {
    long issue;
    try (Archive archive = Archive.open(archiveFolder())) {
      archive.importFiles(
          List.of(FaultyIssue.write(folder.resolve("files"))),
          DuplicatePolicy.REPORT,
          Progress.NONE);
      issue = archive.catalogue().issues().getFirst().id();
    }
    openWindow();
    Fx.await(() -> shell().open(new Place.Review(issue, 1)));
    write("#field-title", "第一步");
    Fx.until("one step is taken", () -> text("#review-about").contains("已改 1 步"));
    write("#field-title", "第二步");
    Fx.until("two steps are taken", () -> text("#review-about").contains("已改 2 步"));
    closeWindow();
    try (Archive archive = Archive.open(archiveFolder())) {
      ReviewState left = archive.desk().open(issue).state();
      assertEquals(2, left.done());
      assertEquals("第二步", left.issue().articles().get(1).title());
    }
    showWindow();
  }

  @Test
  void aSlipIsPutRightInEveryLineThatIsPickedAndTakenBackAtOnce() throws Exception {
    fillArchive();
    openWindow();
    long issue = doubtful();
    Fx.await(() -> shell().open(new Place.Review(issue, 0)));
    long lines = state(issue).lines().stream().filter(line -> line.text().contains("的")).count();
    assertTrue(lines > 2);
    hand.press(KeyCode.CONTROL, KeyCode.F);
    Fx.until("the bar is open", () -> hand.visible("#find-words"));
    Fx.run(() -> ((TextField) scene().lookup("#find-words")).setText("的"));
    Fx.run(() -> ((TextField) scene().lookup("#find-instead")).setText("底"));
    Fx.until(
        "all are picked", () -> source().getSelectionModel().getSelectedItems().size() == lines);
    int left = Fx.get(() -> source().getSelectionModel().getSelectedIndices().getFirst());
    Fx.run(() -> source().getSelectionModel().clearSelection(left));
    hand.click("#find-replace");
    Fx.until("they are changed in one step", () -> text("#review-about").contains("已改 1 步"));
    ReviewState now = state(issue);
    assertEquals(1, now.lines().stream().filter(line -> line.text().contains("的")).count());
    assertEquals(
        lines - 1, now.lines().stream().filter(line -> line.corrected().isPresent()).count());
    Fx.run(() -> source().requestFocus());
    hand.press(KeyCode.CONTROL, KeyCode.Z);
    Fx.until("all is as it was", () -> !text("#review-about").contains("已改"));
    assertEquals(0, state(issue).done());
  }

  @Test
  void whatIsTypedCountsForTheArticleItWasTypedForAndStepsAreTheFieldsUntilItCounts()
      throws Exception {
    fillArchive();
    openWindow();
    long issue = doubtful();
    Fx.await(() -> shell().open(new Place.Review(issue, 1)));
    String second = state(issue).issue().articles().get(2).title();
    Fx.run(
        () -> {
          TextField title = (TextField) scene().lookup("#field-title");
          title.requestFocus();
          title.setText("灯下记事");
        });
    hand.press(KeyCode.F8);
    Fx.until("the title is kept", () -> text("#review-about").contains("已改 1 步"));
    assertEquals("灯下记事", state(issue).issue().articles().get(1).title());
    assertEquals(second, state(issue).issue().articles().get(2).title());
    Fx.run(() -> scene().lookup("#field-title").requestFocus());
    hand.press(KeyCode.CONTROL, KeyCode.Z);
    Fx.until("it is taken back", () -> !text("#review-about").contains("已改"));
  }
}
