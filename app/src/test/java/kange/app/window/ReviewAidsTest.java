package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.Article;
import kange.model.issue.LineRange;
import kange.model.review.ContentsComparison;
import kange.model.review.ReviewLine;
import kange.model.review.ReviewState;
import org.junit.jupiter.api.Test;

/** What helps on the desk: the contents page beside the articles, names, line numbers, borders. */
class ReviewAidsTest extends WindowFixture {
  private Archive archive() throws Exception {
    return Fx.get(() -> shell().context().archive());
  }

  /** An issue with an article that its contents page lists and the parser did not find. */
  private long faulty() throws Exception {
    long issue;
    try (Archive archive = Archive.open(archiveFolder())) {
      archive.importFiles(
          List.of(FaultyIssue.write(folder.resolve("files"))),
          DuplicatePolicy.REPORT,
          Progress.NONE);
      issue = archive.catalogue().issues().getFirst().id();
    }
    openWindow();
    Fx.await(() -> shell().open(new Place.Review(issue, 0)));
    Fx.run(() -> source().requestFocus());
    return issue;
  }

  private ReviewState state(long issue) throws Exception {
    return archive().desk().open(issue).state();
  }

  private ContentsComparison compared(long issue) throws Exception {
    return archive().desk().open(issue).contents();
  }

  private String text(String id) {
    return scene().lookup(id) instanceof Label label ? label.getText() : "";
  }

  @SuppressWarnings("unchecked")
  private ListView<ReviewLine> source() {
    return (ListView<ReviewLine>) scene().lookup("#review-source");
  }

  private int row(int line) {
    return IntStream.range(0, source().getItems().size())
        .filter(i -> source().getItems().get(i).number() == line)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatTheContentsPageListsAndTheTextHasNotStandsOnTopAndIsPutTogether() throws Exception {
    long issue = faulty();
    ContentsComparison before = compared(issue);
    assertTrue(before.missing() > 0, "something is missing in the faulty issue");
    hand.press(KeyCode.L);
    Fx.until(
        "it says how many",
        () -> text("#contents-summary").contains("目录有而没找到 " + before.missing()));
    int line = state(issue).issue().articles().getLast().lines().getLast().last();
    Fx.run(() -> source().getSelectionModel().clearAndSelect(row(line)));
    hand.click(".contents-begin");
    Fx.until(
        "one is found",
        () -> text("#contents-summary").contains("目录有而没找到 " + (before.missing() - 1)));
    assertEquals(1, state(issue).done(), "in one step");
    Fx.run(() -> source().requestFocus());
    hand.press(KeyCode.CONTROL, KeyCode.Z);
    Fx.until(
        "it is missing again",
        () -> text("#contents-summary").contains("目录有而没找到 " + before.missing()));
  }

  @Test
  void anEntryIsSaidToBeAnArticleByChoosingIt() throws Exception {
    long issue = faulty();
    long missing = compared(issue).missing();
    hand.press(KeyCode.L);
    Fx.until("the choice is there", () -> scene().lookup(".contents-choose") != null);
    Fx.run(() -> ((MenuButton) scene().lookup(".contents-choose")).show());
    Fx.run(() -> ((MenuButton) scene().lookup(".contents-choose")).getItems().getFirst().fire());
    Fx.until("a step is taken", () -> text("#review-about").contains("已改 1 步"));
    assertTrue(compared(issue).missing() <= missing);
  }

  @Test
  void aLineIsPickedByItsNumber() throws Exception {
    long issue = faulty();
    int line = state(issue).lines().get(state(issue).lines().size() / 2).number();
    hand.press(KeyCode.CONTROL, KeyCode.G);
    Fx.until("the bar is open", () -> hand.visible("#line-number"));
    hand.type(Integer.toString(line));
    Fx.until(
        "it is picked",
        () ->
            source().getSelectionModel().getSelectedItem() != null
                && source().getSelectionModel().getSelectedItem().number() == line);
    hand.press(KeyCode.ENTER);
    Fx.until("the keyboard is the source's", () -> source().isFocused());
  }

  @Test
  void knownNamesAreSuggestedWhileOneTypes() throws Exception {
    long issue = faulty();
    String known =
        state(issue).issue().articles().stream()
            .flatMap(a -> a.authors().stream())
            .findFirst()
            .orElseThrow()
            .name();
    TextField authors = (TextField) hand.see("#field-authors");
    Fx.run(
        () -> {
          authors.requestFocus();
          authors.setText("某某、" + known.substring(0, known.length() - 1));
          authors.end();
        });
    Fx.until("names hang under the field", ReviewAidsTest::namesHang);
    Fx.run(() -> Event.fireEvent(authors, composed("feng")));
    Fx.until("they give way to the input method's words", () -> !namesHang());
    Fx.run(() -> Event.fireEvent(authors, composed("")));
    Fx.run(
        () -> {
          String typed = authors.getText();
          authors.clear();
          authors.setText(typed);
          authors.end();
        });
    Fx.until("and come back as one types on", ReviewAidsTest::namesHang);
    hand.press(KeyCode.DOWN);
    hand.press(KeyCode.ENTER);
    Fx.until("the name stands there", () -> authors.getText().equals("某某、" + known));
    assertEquals(0, state(issue).done(), "the first Enter takes the name");
    hand.press(KeyCode.ENTER);
    Fx.until("the second one takes the field", () -> text("#review-about").contains("已改 1 步"));
  }

  private static boolean namesHang() {
    return Window.getWindows().stream().anyMatch(w -> w instanceof ContextMenu && w.isShowing());
  }

  /** What an input method tells of a word that is not there yet. */
  private static InputMethodEvent composed(String unfinished) {
    return new InputMethodEvent(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        unfinished.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(unfinished, InputMethodHighlight.UNSELECTED_RAW)),
        "",
        unfinished.length());
  }

  @Test
  void theBorderOfAnArticleIsDraggedToAnotherLine() throws Exception {
    long issue = faulty();
    ReviewState before = state(issue);
    Article second = before.issue().articles().get(1);
    int begins = second.lines().getFirst().first();
    int above =
        before.lines().stream()
            .map(ReviewLine::number)
            .filter(n -> n < begins)
            .reduce((a, b) -> b)
            .orElseThrow();
    assertEquals(0, owner(before, above).orElseThrow());
    Fx.run(() -> source().scrollTo(Math.max(0, row(begins) - 4)));
    Point2D border = middle("article-border", begins);
    Point2D target = middle("line-text", above);
    hand.drag(border, target);
    Fx.until("a step is taken", () -> text("#review-about").contains("已改 1 步"));
    assertEquals(1, owner(state(issue), above).orElseThrow());
  }

  @Test
  void theWholeFileIsSeenAtAGlanceAndAClickGoesThere() throws Exception {
    long issue = faulty();
    int articles = state(issue).issue().articles().size();
    Pane marks = (Pane) hand.see("#review-landmarks");
    Fx.until("it is marked", () -> marks.getChildren().size() > articles);
    int last = state(issue).lines().getLast().number();
    assertTrue(cell(last).isEmpty(), "the end is out of sight");
    Bounds at = Fx.get(() -> marks.localToScreen(marks.getBoundsInLocal()));
    hand.clickAt(new Point2D(at.getCenterX(), at.getMaxY() - 2));
    Fx.until("the end is in sight", () -> cell(last).isPresent());
  }

  @Test
  void aSlipIsPutRightInAllIssuesOfTheJournalAndTakenBackByTheNotice() throws Exception {
    long issue = faulty();
    hand.press(KeyCode.CONTROL, KeyCode.F);
    Fx.until("the bar is open", () -> hand.visible("#find-words"));
    Fx.run(() -> ((TextField) scene().lookup("#find-words")).setText("木桩"));
    Fx.run(() -> ((TextField) scene().lookup("#find-instead")).setText("木柱"));
    hand.click("#find-everywhere");
    waitFor(Place.Slips.class);
    Fx.until("lines are found", () -> text("#slips-amount").contains("1 期"));
    ListView<?> lines = (ListView<?>) hand.see("#slips");
    int all = lines.getItems().size();
    Fx.run(
        () -> {
          lines.requestFocus();
          lines.getSelectionModel().clearAndSelect(0);
        });
    hand.press(KeyCode.SPACE);
    hand.click("#slips-mend");
    Fx.until("one is left", () -> lines.getItems().size() == 1);
    assertEquals(1, state(issue).done());
    assertEquals(
        all - 1, state(issue).lines().stream().filter(l -> l.text().contains("木柱")).count());
    hand.click("#notice .accent");
    Fx.until("all are there again", () -> lines.getItems().size() == all);
    assertEquals(0, state(issue).done());
  }

  private static Optional<Integer> owner(ReviewState state, int line) {
    for (int place = 0; place < state.issue().articles().size(); place++) {
      for (LineRange range : state.issue().articles().get(place).lines()) {
        if (range.contains(line)) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  private Point2D middle(String part, int line) throws Exception {
    Fx.until("the row is drawn", () -> cell(line).isPresent());
    return Fx.get(
        () -> {
          Node node = cell(line).orElseThrow().lookup("." + part);
          Bounds at = node.localToScreen(node.getBoundsInLocal());
          return new Point2D(at.getMinX() + 60, at.getCenterY());
        });
  }

  private Optional<Node> cell(int line) {
    return source().lookupAll(".list-cell").stream()
        .filter(
            node ->
                node.lookup(".line-number") instanceof Label number
                    && number.getText().equals(Integer.toString(line))
                    && number.getScene() != null)
        .findFirst();
  }
}
