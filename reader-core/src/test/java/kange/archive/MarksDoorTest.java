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
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.catalogue.ArticleFilter;
import kange.model.history.LogQuery;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.FixedMarks;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkQuery;
import kange.model.marks.ReadingList;
import kange.model.marks.Tag;
import kange.model.reading.ReadingPosition;
import org.junit.jupiter.api.Test;

/** Marks are made, changed and found through the door; what is done is logged and taken back. */
class MarksDoorTest extends SmallDoor {
  @Test
  void wordsAreMarkedRecolouredAnnotatedRemovedAndPutBack() {
    Marks marks = archive.marks();
    assertEquals(Optional.empty(), marks.refusal());
    assertEquals(Optional.empty(), marks.told());
    assertEquals(List.of(), marks.waiting());
    assertFalse(marks.apart() || marks.anyOwn());
    Highlight made =
        marks
            .highlight(2, List.of(new BlockSpan(1, new Span(0, 3))), HighlightColour.YELLOW)
            .getFirst();
    assertTrue(marks.changeable(made));
    assertEquals(HighlightColour.YELLOW, marks.recolour(made.id(), HighlightColour.GREEN).colour());
    assertEquals(Optional.empty(), marks.annotate(made.id(), " 批 ").note());
    assertEquals(Optional.of("批"), marks.annotate(made.id(), " ").note());
    Highlight now = marks.of(2).highlights().getFirst();
    assertEquals(HighlightColour.GREEN, now.colour());
    assertEquals(Optional.empty(), now.note());
    assertEquals(List.of(now), marks.remove(List.of(made.id())));
    assertEquals(List.of(), marks.of(2).highlights());
    marks.restore(List.of(now));
    assertEquals(List.of(now), marks.of(2).highlights());
    ArchiveException gone =
        assertThrows(ArchiveException.class, () -> marks.recolour(NOWHERE, HighlightColour.GREEN));
    assertEquals("archive.highlight-gone", gone.message().code());
  }

  @Test
  void starsNotesAndTagsAreGivenAndFound() {
    Marks marks = archive.marks();
    marks.setFavourite(2, true);
    assertEquals(Optional.empty(), marks.note(2, "读过"));
    assertEquals("读过", marks.note(2, "又读").orElseThrow().text());
    assertEquals(List.of(2L), marks.tags().add(List.of(2L), "党建").articles());
    assertEquals(FixedMarks.NONE, marks.fixed(2));
    assertEquals(3, marks.search(MarkQuery.ALL, 0, 9).total());
    assertTrue(marks.changeable(marks.search(MarkQuery.ALL, 0, 9).hits().getFirst()));
    assertEquals(List.of(2L), marks.articles(MarkQuery.ALL));
    assertEquals(Set.of(2L), marks.annotated(List.of(1L, 2L)));
    assertEquals(List.of(new Tag("党建", 1)), marks.tags().all());
    assertEquals(List.of(2L), articles(marks.tags().articles("党建", 0, 9)));
    marks.tags().rename("党建", "党务");
    assertEquals(List.of("党务"), marks.of(2).tags());
    assertEquals(List.of(2L), marks.tags().remove(List.of(2L), "党务").articles());
    marks.tags().add(List.of(1L, 2L), "党建");
    assertEquals(List.of(1L, 2L), marks.tags().delete("党建").articles());
    marks.setFavourite(2, false);
    assertEquals(0, archive.catalogue().articleCount(ArticleFilter.ofFavourites()));
  }

  @Test
  void listsAreMadeFilledPutInOrderAndPutBack() {
    ReadingLists lists = archive.marks().lists();
    ReadingList made = lists.create("待读");
    long list = made.id();
    assertTrue(lists.changeable(made));
    assertEquals(List.of(made), lists.all());
    assertEquals(List.of(3L, 1L), lists.add(list, List.of(3L, 1L)).after());
    assertEquals(List.of(1L, 3L), lists.move(list, List.of(1L), 0).after());
    assertEquals(List.of(1L, 3L), lists.articleIds(list));
    assertEquals(List.of(3L), articles(lists.articles(list, 1, 9)));
    assertEquals(List.of(3L, 2L), lists.arrange(list, List.of(3L, 2L)).after());
    assertEquals(List.of(3L), lists.remove(list, List.of(2L)).after());
    assertEquals("待读", lists.rename(list, "在读").name());
    assertEquals("在读", lists.find(list).orElseThrow().name());
    assertEquals(1, lists.withArticle(3).size());
    var removed = lists.delete(list);
    assertEquals(List.of(), lists.all());
    lists.restore(removed);
    assertEquals(List.of(3L), lists.articleIds(list));
  }

  @Test
  void whereOneStoppedIsRemembered() {
    ReadingPosition position = new ReadingPosition(2, 1, 0.5, Instant.ofEpochMilli(5));
    archive.reading().savePosition(position);
    assertEquals(Optional.of(position), archive.reading().position(2));
    assertEquals(List.of(2L), articles(archive.reading().recentlyRead(9)));
  }

  @Test
  void whatIsDoneStandsInTheLogAndIsTakenBack() throws IOException {
    ArchiveHistory history = archive.history();
    var act = history.delete(List.of(1L));
    assertEquals(1, history.countBin());
    assertEquals(1, history.bin(0, 9).getFirst().issue());
    assertEquals(3, history.countLog(LogQuery.ALL));
    assertEquals(act.id(), history.log(LogQuery.ALL, 0, 1).getFirst().operation());
    Path log = folder.resolve("log.csv");
    assertEquals(3, history.writeLog(log, LogQuery.ALL, List.of("who"), e -> List.of(e.who())));
    assertEquals(4, Files.readAllLines(log).size());
    assertEquals(Set.of(1L), history.undo(act.id()).issues());
    history.delete(List.of(1L));
    assertEquals(
        Set.of(1L), history.undo(history.log(LogQuery.ALL, 0, 1).getFirst().id()).issues());
    history.delete(List.of(1L));
    assertEquals(Set.of(1L), history.undoLast().issues());
    history.delete(List.of(1L));
    long kept = history.bin(0, 1).getFirst().id();
    assertEquals(Set.of(1L), history.fetchBack(List.of(kept)).issues());
    history.delete(List.of(1L, 2L));
    history.purge(List.of(history.bin(0, 1).getFirst().id()));
    assertEquals(1, history.countBin());
    assertEquals(1, history.empty());
    assertEquals(0, history.countBin());
  }
}
