package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.backup.ReturnReport;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.ArticleField;
import kange.model.issue.BlockSpan;
import kange.model.issue.FieldChange;
import kange.model.issue.Span;
import kange.model.marks.ArticleMarks;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkQuery;
import kange.model.message.Message;
import kange.model.reading.ReadingPosition;
import kange.platform.ThisMachine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader gives his marks, and a librarian takes them into the archive. */
class MarkHandoverTest {
  @TempDir Path folder;
  private Path home;
  private Path own;
  private Path given;

  @BeforeEach
  void file() {
    home = folder.resolve("库");
    own = folder.resolve("我的");
    given = folder.resolve("标记.jsonl");
    file(home, "supplement.txt");
  }

  private void file(Path archive, String name) {
    try (Archive open = Archive.open(archive)) {
      Path files = folder.resolve("来稿" + archive.getFileName());
      open.importFiles(
          List.of(SampleFiles.copy(name, files)), DuplicatePolicy.REPORT, Progress.NONE);
    }
  }

  /** Seven marks: two places on a list, a star, a note, a tag on two articles, words. */
  private void readerMarksAndGives() {
    try (Archive open = Archive.openReadOnly(home, own)) {
      assertFalse(open.marks().anyOwn());
      assertEquals(
          "own-marks.nothing-marked",
          assertThrows(ArchiveException.class, () -> open.marks().give(given)).message().code());
      open.marks().setFavourite(1, true);
      open.marks().note(1, "读者的话");
      open.marks().tags().add(List.of(1L, 2L), "调研");
      Highlight words =
          open.marks()
              .highlight(2, List.of(new BlockSpan(0, new Span(0, 6))), HighlightColour.BLUE)
              .getFirst();
      open.marks().annotate(words.id(), "好");
      long list = open.marks().lists().create("会上用").id();
      open.marks().lists().add(list, List.of(2L, 1L));
      open.reading().savePosition(new ReadingPosition(3, 0, 0.5, Instant.now()));
      assertTrue(open.marks().anyOwn());
      assertEquals(7, open.marks().give(given));
    }
  }

  private static List<LogEntry> log(Archive open) {
    return open.history().log(new LogQuery(Optional.of(LogKind.MARKS), ""), 0, 9);
  }

  @Test
  void whatAReaderMarkedIsCountedTakenInAsOneActAndTakenBack() {
    readerMarksAndGives();
    try (Archive open = Archive.openToRead(home)) {
      open.marks().setFavourite(1, true);
      ReturnReport counted = open.marks().look(given);
      assertEquals(List.of(6, 1), List.of(counted.returned(), counted.there()));
      assertEquals(1, open.marks().search(MarkQuery.ALL, 0, 9).total(), "only counted");
      assertEquals(List.of(), log(open));

      ReturnReport taken = open.marks().take(given);
      assertEquals(counted, taken);
      ArticleMarks first = open.marks().of(1);
      assertEquals("读者的话", first.note().orElseThrow().text());
      assertEquals(List.of("调研"), first.tags());
      Highlight words = open.marks().of(2).highlights().getFirst();
      assertEquals("好", words.note().orElseThrow());
      assertTrue(words.attached());
      long list = open.marks().lists().all().getFirst().id();
      assertEquals(List.of(2L, 1L), open.marks().lists().articleIds(list));
      assertTrue(open.reading().position(3).isEmpty(), "where he stopped is nobody else's");
      LogEntry entry = log(open).getFirst();
      assertEquals(
          new Message("history.marks-taken", List.of(ThisMachine.user(), 6)), entry.what());
      assertTrue(entry.undoable());
      assertTrue(open.check(false).sound());
      assertEquals(7, open.marks().take(given).there(), "nothing twice");
      assertEquals(1, log(open).size());

      open.marks().note(1, "编辑部改过");
      open.history().undo(entry.operation());
      assertEquals("编辑部改过", open.marks().of(1).note().orElseThrow().text(), "changed since");
      assertEquals(List.of(), open.marks().tags().all());
      assertEquals(List.of(), open.marks().of(2).highlights());
      assertEquals(List.of(), open.marks().lists().all());
      assertEquals(2, open.marks().search(MarkQuery.ALL, 0, 9).total(), "star and note");
      assertFalse(log(open).getFirst().undoable());
      assertTrue(open.check(false).sound());
    }
  }

  @Test
  void aTitleThatWasPutRightMeanwhileIsNoObstacleAndWordsAreFoundWhereTheyStand() {
    readerMarksAndGives();
    try (Archive open = Archive.openToRead(home)) {
      long issue = open.catalogue().issues().getFirst().id();
      ReviewSession review = open.desk().open(issue);
      int line = review.state().issue().articles().getFirst().lines().getFirst().first();
      review.take(List.of(new FieldChange(line, ArticleField.TITLE, List.of("另一个题目"))));
      ReturnReport taken = open.marks().take(given);
      assertEquals(7, taken.returned());
      assertEquals(List.of(), taken.left());
      assertEquals("读者的话", open.marks().of(1).note().orElseThrow().text());
    }
  }

  @Test
  void whatFindsNoPlaceIsNamedAndANoteThatIsThereStays() {
    readerMarksAndGives();
    Path other = folder.resolve("别库");
    file(other, "square-columns.txt");
    try (Archive open = Archive.open(other)) {
      ReturnReport taken = open.marks().take(given);
      assertEquals(0, taken.returned());
      assertEquals(List.of(), log(open));
      assertEquals(List.of(), open.marks().lists().all(), "no list with nothing on it");
      assertEquals(7, taken.left().size());
      assertEquals("safety.article-not-here", taken.left().getFirst().code());
    }
    try (Archive open = Archive.open(home)) {
      open.marks().note(1, "编辑部的");
      ReturnReport taken = open.marks().take(given);
      assertEquals(6, taken.returned());
      assertEquals("safety.kept", taken.left().getFirst().code());
      assertEquals("编辑部的", open.marks().of(1).note().orElseThrow().text());
    }
  }

  @Test
  void whatWasTakenInIsShownOnceToTheReaderWhoGaveIt() {
    readerMarksAndGives();
    try (Archive open = Archive.openToRead(home)) {
      open.marks().take(given);
    }
    try (Archive open = Archive.openReadOnly(home, own)) {
      assertEquals(1, open.marks().of(2).highlights().size());
      assertEquals(1, open.marks().of(1).notes().size());
      assertEquals(List.of("调研"), open.marks().of(1).tags());
      assertEquals(
          5, open.marks().search(MarkQuery.ALL, 0, 9).total(), "star, note, words, tags twice");
    }
  }

  @Test
  void whatIsNoFileOfMarksIsRefusedAndAnArchiveForReadingTakesNone() throws IOException {
    readerMarksAndGives();
    Path broken = folder.resolve("半个.jsonl");
    List<String> lines = Files.readAllLines(given);
    Files.write(broken, lines.subList(0, lines.size() - 1));
    try (Archive open = Archive.openToRead(home)) {
      assertEquals(
          "safety.not-a-copy",
          assertThrows(ArchiveException.class, () -> open.marks().take(broken)).message().code());
    }
    try (Archive open = Archive.openReadOnly(home, own)) {
      assertEquals(
          "archive.reading-only",
          assertThrows(ArchiveException.class, () -> open.marks().take(given)).message().code());
      assertThrows(ArchiveException.class, () -> open.marks().look(given));
    }
  }
}
