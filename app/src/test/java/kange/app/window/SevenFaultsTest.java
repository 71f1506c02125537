package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.Article;
import kange.model.issue.Contributor;
import kange.model.issue.LeftoverKind;
import kange.model.issue.ParsedIssue;
import kange.model.review.ReviewLine;
import kange.model.review.ReviewState;
import org.junit.jupiter.api.Test;

/** A librarian puts an issue with seven faults right, with the keyboard for the most part. */
class SevenFaultsTest extends WindowFixture {
  private static final int MOST_ACTS = 30;

  private int acts;

  /** The answer to the doubt about the column that was lost. */
  private static final String COLUMN = "→ 行业";

  private static final List<String> OF_OTHER_COLUMNS = List.of("渡口", "灯下", "堤上", "山顶");

  private int answers;

  private long importFaulty() throws Exception {
    try (Archive archive = Archive.open(archiveFolder())) {
      archive.importFiles(
          List.of(FaultyIssue.write(folder.resolve("files"))),
          DuplicatePolicy.REPORT,
          Progress.NONE);
      return archive.catalogue().issues().getFirst().id();
    }
  }

  private ReviewState state(long issue) throws Exception {
    Archive archive = Fx.get(() -> shell().context().archive());
    return archive.desk().open(issue).state();
  }

  /** Which issue, how many doubts, how many steps; on the UI thread. */
  private String about() {
    return ((Label) scene().lookup("#review-about")).getText();
  }

  /** Does something that is one step of the review, and waits until it is one. */
  private void step(ThrowingRunnable act) throws Exception {
    String before = Fx.get(this::about);
    act.run();
    acts++;
    Fx.until("the step is taken", () -> !about().equals(before));
  }

  private interface ThrowingRunnable {
    void run() throws Exception;
  }

  private boolean doubtIsOpen() throws Exception {
    return Fx.get(() -> scene().lookup(".doubt-open").isVisible());
  }

  /** Takes the first answer that says one of these words, or says that nothing is wrong. */
  private void answer(List<String> known) throws Exception {
    // A librarian who sees what is asked: articles of the column 见闻 do not move to another.
    boolean others =
        Fx.get(() -> OF_OTHER_COLUMNS.stream().anyMatch(text("#field-title")::contains));
    List<String> words = known.stream().filter(word -> !others || !word.equals(COLUMN)).toList();
    Fx.until("the answers are there", () -> !answersAreLooked());
    for (int i = 1; i <= 3; i++) {
      int number = i;
      String said =
          Fx.get(
              () ->
                  scene().lookup("#answer-" + number) instanceof Button button
                      ? button.getText()
                      : "");
      if (words.stream().anyMatch(said::contains)) {
        step(() -> hand.press(KeyCode.valueOf("DIGIT" + number)));
        answers++;
        return;
      }
    }
    step(() -> hand.press(KeyCode.ENTER));
    answers++;
  }

  private String text(String field) {
    return ((TextField) scene().lookup(field)).getText();
  }

  private boolean answersAreLooked() {
    return scene().lookup(".answers-wanted") != null;
  }

  @SuppressWarnings("unchecked")
  private ListView<ReviewLine> source() {
    return (ListView<ReviewLine>) scene().lookup("#review-source");
  }

  private void pick(String beginning, int lines) throws Exception {
    Fx.run(
        () -> {
          ListView<ReviewLine> source = source();
          source.requestFocus();
          source.getSelectionModel().clearSelection();
          for (int i = 0; i < source.getItems().size(); i++) {
            if (source.getItems().get(i).text().startsWith(beginning)) {
              source.getSelectionModel().selectRange(i, i + lines);
              return;
            }
          }
          throw new AssertionError("no line begins with " + beginning);
        });
  }

  private void say(String field, String value) throws Exception {
    Fx.run(
        () -> {
          TextField text = (TextField) scene().lookup(field);
          text.requestFocus();
          text.setText(value);
        });
    step(() -> hand.press(KeyCode.ENTER));
  }

  private static List<String> facts(ParsedIssue issue) {
    return issue.articles().stream().map(SevenFaultsTest::facts).toList();
  }

  private static String facts(Article a) {
    String authors = String.join("、", a.authors().stream().map(Contributor::name).toList());
    return String.join(" | ", a.title(), authors, a.column().orElse(""), a.page().orElse(0) + "");
  }

  @Test
  void theIssueIsRightAfterAtMostThirtyActsAndEveryOneOfThemIsTakenBack() throws Exception {
    long issue = importFaulty();
    openWindow();
    ParsedIssue filed = state(issue).issue();
    Fx.await(() -> shell().open(Place.Review.of(issue)));
    Fx.run(() -> source().requestFocus());
    while (doubtIsOpen()) {
      answer(List.of("山顶上的五个人", "→ 林启航", COLUMN, "→ 2024", "版权页"));
    }
    article(issue, 1);
    say("#field-title", "灯下的黑板 写满借书人的名字");
    pick("说手一停下来", 1);
    step(() -> hand.press(KeyCode.ALT, KeyCode.UP));
    pick("架旧风琴", 1);
    step(() -> hand.press(KeyCode.ALT, KeyCode.UP));
    pick("架旧风琴", 1);
    step(() -> hand.press(KeyCode.ALT, KeyCode.UP));
    for (int place = 4; place < state(issue).issue().articles().size(); place++) {
      if (!state(issue).issue().articles().get(place).column().equals(Optional.of("行业"))) {
        article(issue, place);
        say("#field-column", "行业");
      }
    }
    ParsedIssue mended = state(issue).issue();
    assertEquals(
        List.of(
            "渡口的石阶又长又滑 | 何晓舟 | 卷首语 | 3",
            "灯下的黑板 写满借书人的名字 | 严明远 | 见闻 | 5",
            "堤上的木桩 | 江望 | 见闻 | 8",
            "山顶上的五个人 | 苏小河 | 见闻 | 11",
            "老街的修鞋铺 | 孟庆云 | 行业 | 14",
            "自助机旁边的姑娘 | 白露 | 行业 | 17",
            "老仓库里的水痕 | 林启航 | 行业 | 20",
            "一架旧风琴 | 陶然 | 行业 | 23"),
        facts(mended));
    assertEquals(Optional.of(2024), mended.issue().year());
    assertEquals(1, mended.articles().get(4).blocks().size(), "the torn article is one paragraph");
    assertTrue(mended.other().stream().anyMatch(other -> other.kind() == LeftoverKind.MASTHEAD));
    assertEquals(0, state(issue).doubts());
    assertTrue(acts <= MOST_ACTS, acts + " acts");
    assertTrue(answers * 2 >= acts, answers + " of " + acts + " acts answer a doubt");
    Fx.run(() -> source().requestFocus());
    for (int done = acts; done > 0; done--) {
      step(() -> hand.press(KeyCode.CONTROL, KeyCode.Z));
    }
    assertEquals(filed, state(issue).issue());
    for (int left = state(issue).revisions().size(); left > 0; left--) {
      step(() -> hand.press(KeyCode.CONTROL, KeyCode.Y));
    }
    assertEquals(mended, state(issue).issue());
  }

  private void article(long issue, int place) throws Exception {
    Fx.await(() -> shell().open(new Place.Review(issue, place)));
  }
}
