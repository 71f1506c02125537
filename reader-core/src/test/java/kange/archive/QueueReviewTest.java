package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOptions;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.FieldChange;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Settlement;
import kange.model.queue.QueueState;
import kange.model.queue.QueueWatcher;
import kange.model.queue.QueuedFile;
import kange.model.review.ReviewState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits to be filed is put right before, and filed with what was put right. */
class QueueReviewTest {
  @TempDir Path folder;
  private Archive archive;
  private Path sample;
  private long file;

  @BeforeEach
  void open() throws IOException {
    archive = Archive.open(folder.resolve("archive"));
    sample = SampleFiles.copy("dotted-contents.txt", folder.resolve("desk"));
    queue().add(List.of(sample), () -> false);
    queue().read(Progress.NONE, QueueWatcher.NONE);
    file = queue().files().getFirst().id();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private IntakeQueue queue() {
    return archive.queue();
  }

  private void openAnew() {
    archive.close();
    archive = Archive.open(folder.resolve("archive"));
    queue().tidy();
  }

  private ReviewState retitle(ReviewSession desk, String title) {
    int line = desk.state().issue().articles().getFirst().lines().getFirst().first();
    return desk.take(List.of(new FieldChange(line, ArticleField.TITLE, List.of(title))));
  }

  private static Settlement firstSettled(ParsedIssue issue) {
    if (!issue.warnings().isEmpty()) {
      return Settlement.of(Optional.empty(), issue.warnings().getFirst());
    }
    Article doubted =
        issue.articles().stream().filter(a -> !a.warnings().isEmpty()).findFirst().orElseThrow();
    return Settlement.of(
        Optional.of(doubted.lines().getFirst().first()), doubted.warnings().getFirst());
  }

  private long fileIt() {
    queue().file(List.of(file), ImportOptions.USUAL, Progress.NONE, QueueWatcher.NONE);
    assertEquals(QueueState.FILED, queue().find(file).orElseThrow().state());
    return queue().find(file).orElseThrow().issue().orElseThrow();
  }

  private static String title(ParsedIssue issue) {
    return issue.articles().getFirst().title();
  }

  @Test
  void whatIsPutRightOutlivesTheProgramAndIsUndoneAndRedone() {
    ParsedIssue parse = queue().issue(file).orElseThrow();
    retitle(queue().review(file), "新题目");
    retitle(queue().review(file), "又一个题目");
    openAnew();
    assertEquals("又一个题目", title(queue().issue(file).orElseThrow()));
    ReviewSession desk = queue().review(file);
    assertEquals(2, desk.state().done());
    desk.undo();
    openAnew();
    desk = queue().review(file);
    assertEquals("新题目", title(desk.state().issue()));
    assertTrue(desk.state().canRedo());
    desk.undo();
    assertEquals(parse, queue().issue(file).orElseThrow());
    desk.redo();
    desk.redo();
    assertEquals("又一个题目", title(queue().issue(file).orElseThrow()));
    assertEquals(List.of(), archive.catalogue().issues());
  }

  @Test
  void itIsFiledWithItsStepsAndUndoneBackToTheParse() {
    ParsedIssue parse = queue().issue(file).orElseThrow();
    ReviewSession desk = queue().review(file);
    retitle(desk, "新题目");
    ParsedIssue corrected = retitle(desk, "又一个题目").issue();
    long issue = fileIt();
    assertEquals(Optional.of(corrected), archive.catalogue().parsed(issue));
    assertEquals(2, archive.desk().corrections(issue).size());
    ReviewSession filed = archive.desk().open(issue);
    filed.undo();
    filed.undo();
    assertEquals(Optional.of(parse), archive.catalogue().parsed(issue));
    assertThrows(ArchiveException.class, () -> retitle(desk, "太晚了"));
    assertThrows(ArchiveException.class, () -> queue().review(file));
  }

  @Test
  void theListCountsTheDoubtsThatAreOpenNow() {
    QueuedFile before = queue().find(file).orElseThrow();
    ReviewSession desk = queue().review(file);
    while (desk.state().doubts() > 0) {
      desk.take(List.of(firstSettled(desk.state().issue())));
    }
    assertFalse(before.sure());
    assertTrue(queue().find(file).orElseThrow().sure());
    queue()
        .file(List.of(file), ImportOptions.USUAL.undoubtedOnly(), Progress.NONE, QueueWatcher.NONE);
    assertEquals(QueueState.FILED, queue().find(file).orElseThrow().state());
  }

  @Test
  void anotherCardMayBeAnIssueThatIsThereAndBackAgain() throws IOException {
    ReviewSession desk = queue().review(file);
    desk.take(List.of(new CardChange(CardField.NUMBER, Optional.of("99"))));
    Path twin = Files.writeString(folder.resolve("twin.txt"), Files.readString(sample) + "\n");
    archive.importFiles(List.of(twin), DuplicatePolicy.REPORT, Progress.NONE);
    assertEquals(QueueState.READ, queue().find(file).orElseThrow().state());
    desk.undo();
    assertEquals(QueueState.KNOWN, queue().find(file).orElseThrow().state());
    desk.redo();
    assertEquals(QueueState.READ, queue().find(file).orElseThrow().state());
  }

  @Test
  void whatWasPutRightIsCarriedOverWhenTheFileIsReadAgain() throws IOException {
    retitle(queue().review(file), "新题目");
    Files.writeString(sample, "\n\n" + Files.readString(sample));
    queue().add(List.of(sample), () -> false);
    queue().read(Progress.NONE, QueueWatcher.NONE);
    assertEquals("新题目", title(queue().issue(file).orElseThrow()));
    assertEquals(1, queue().review(file).state().done());
  }

  @Test
  void aReviewThatWentOnElsewhereRefusesTheStep() {
    ReviewSession one = queue().review(file);
    ReviewSession other = queue().review(file);
    retitle(one, "新题目");
    assertThrows(ArchiveException.class, () -> retitle(other, "又一个题目"));
    assertEquals("新题目", title(queue().issue(file).orElseThrow()));
  }
}
