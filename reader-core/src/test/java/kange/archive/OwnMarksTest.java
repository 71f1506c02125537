package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.export.ExportOptions;
import kange.model.export.ExportOrder;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.ArticleMarks;
import kange.model.marks.FixedMarks;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkHit;
import kange.model.marks.MarkQuery;
import kange.model.marks.ReadingList;
import kange.model.marks.ReadingListChange;
import kange.model.marks.RemovedReadingList;
import kange.model.marks.Tag;
import kange.model.reading.ReadingPosition;
import org.junit.jupiter.api.Test;

/** A reader marks in an archive that is not his to write, and the archive stays as it is. */
class OwnMarksTest extends OwnMarksFixture {
  private static final String OFFICE = "own-marks.office-mark";

  private void office(Consumer<Archive> work) {
    try (Archive open = Archive.openAtRest(home)) {
      work.accept(open);
    }
  }

  private static Highlight highlight(Archive open, long article, int block) {
    return open.marks()
        .highlight(article, List.of(new BlockSpan(block, new Span(0, 6))), HighlightColour.YELLOW)
        .getFirst();
  }

  private static List<String> hits(Archive open) {
    return open.marks().search(MarkQuery.ALL, 0, 50).hits().stream()
        .map(hit -> hit.kind() + (hit.own() ? " own" : " office"))
        .sorted()
        .toList();
  }

  @Test
  void allThatIsMarkedIsThereTheNextTimeAndNothingOfItIsInTheArchive() throws IOException {
    try (Archive open = reader()) {
      assertTrue(open.marks().apart());
      assertTrue(open.marks().refusal().isEmpty());
      assertEquals(List.of(), ownFiles(), "nothing is made before something is marked");
      open.marks().setFavourite(1, true);
      Highlight words = highlight(open, 1, 0);
      open.marks().recolour(words.id(), HighlightColour.PINK);
      open.marks().annotate(words.id(), "想一想");
      assertTrue(open.marks().note(2, "我的看法").isEmpty());
      assertEquals(List.of(1L, 2L), open.marks().tags().add(List.of(1L, 2L), "调研").articles());
      ReadingList list = open.marks().lists().create("周末读");
      open.marks().lists().add(list.id(), List.of(2L, 1L));
      open.reading().savePosition(new ReadingPosition(2, 0, 0.5, Instant.now()));
    }
    try (Archive open = reader()) {
      assertEquals(Set.of(1L), starred(open));
      assertTrue(open.catalogue().article(1).orElseThrow().summary().favourite());
      ArticleMarks marks = open.marks().of(1);
      assertEquals(HighlightColour.PINK, marks.highlights().getFirst().colour());
      assertEquals("想一想", marks.highlights().getFirst().note().orElseThrow());
      assertEquals(List.of("调研"), marks.tags());
      assertEquals("我的看法", open.marks().of(2).note().orElseThrow().text());
      assertEquals(List.of(new Tag("调研", 2)), open.marks().tags().all());
      assertEquals(2, open.marks().tags().articles("调研", 0, 5).size());
      ReadingList list = open.marks().lists().all().getFirst();
      assertEquals(List.of(2L, 1L), open.marks().lists().articleIds(list.id()));
      assertEquals(2, open.reading().recentlyRead(5).getFirst().id());
      assertEquals(0.5, open.reading().position(2).orElseThrow().fraction());
      assertEquals(
          List.of("FAVOURITE own", "HIGHLIGHT own", "NOTE own", "TAGS own", "TAGS own"),
          hits(open));
      assertEquals(Set.of(1L, 2L), open.marks().annotated(List.of(1L, 2L, 3L)));
      assertTrue(open.check(false).sound(), "the archive proves itself without them");
    }
    try (Archive plain = Archive.openReadOnly(home)) {
      assertEquals(List.of(), hits(plain));
      assertEquals(Set.of(), starred(plain));
    }
  }

  @Test
  void eachChangeCanBeTakenBack() {
    try (Archive open = reader()) {
      Highlight words = highlight(open, 1, 0);
      List<Highlight> gone = open.marks().remove(List.of(words.id()));
      assertEquals(List.of(), open.marks().of(1).highlights());
      open.marks().restore(gone);
      assertEquals(List.of(words), open.marks().of(1).highlights());
      open.marks().setFavourite(1, true);
      open.marks().setFavourite(1, false);
      open.marks().setFavourite(1, false);
      assertEquals(Set.of(), starred(open));
      open.marks().note(1, "一");
      assertEquals("一", open.marks().note(1, "二").orElseThrow().text());
      open.marks().note(1, "");
      assertTrue(open.marks().of(1).note().isEmpty());
      open.marks().tags().add(List.of(1L), "甲");
      open.marks().tags().rename("甲", "乙");
      assertEquals(List.of(1L), open.marks().tags().remove(List.of(1L, 2L), "乙").articles());
      assertEquals(List.of(), open.marks().tags().remove(List.of(1L), "乙").articles());
      open.marks().tags().add(List.of(2L), "丙");
      assertEquals(List.of(2L), open.marks().tags().delete("丙").articles());
      assertEquals(List.of(), open.marks().tags().all());
      ReadingList list = open.marks().lists().create("读");
      ReadingListChange added = open.marks().lists().add(list.id(), List.of(1L, 2L, 3L));
      open.marks().lists().move(list.id(), List.of(3L), 0);
      open.marks().lists().remove(list.id(), List.of(1L));
      assertEquals(List.of(3L, 2L), open.marks().lists().articleIds(list.id()));
      open.marks().lists().arrange(list.id(), added.after());
      assertEquals("读", open.marks().lists().rename(list.id(), "再读").name());
      RemovedReadingList removed = open.marks().lists().delete(list.id());
      assertEquals(List.of(), open.marks().lists().all());
      open.marks().lists().restore(removed);
      assertEquals(List.of(1L, 2L, 3L), open.marks().lists().articleIds(list.id()));
    }
  }

  @Test
  void theArchivesOwnMarksAreShownAndStay() {
    long[] list = {0};
    long[] words = {0};
    office(
        open -> {
          open.marks().setFavourite(1, true);
          words[0] = highlight(open, 1, 0).id();
          open.marks().note(1, "编辑部的");
          open.marks().tags().add(List.of(1L, 2L), "山水");
          list[0] = open.marks().lists().create("学习").id();
          open.marks().lists().add(list[0], List.of(1L));
        });
    try (Archive open = reader()) {
      assertEquals(Set.of(1L), starred(open));
      assertEquals(new FixedMarks(true, Set.of("山水")), open.marks().fixed(1));
      assertEquals(FixedMarks.NONE, open.marks().fixed(3));
      ArticleMarks marks = open.marks().of(1);
      assertTrue(marks.note().isEmpty(), "his to write");
      assertEquals("编辑部的", marks.officeNote().orElseThrow().text());
      refused(OFFICE, () -> open.marks().setFavourite(1, false));
      refused(OFFICE, () -> open.marks().remove(List.of(words[0])));
      refused(OFFICE, () -> open.marks().recolour(words[0], HighlightColour.BLUE));
      refused(OFFICE, () -> open.marks().annotate(words[0], "改"));
      refused(OFFICE, () -> open.marks().tags().remove(List.of(1L), "山水"));
      refused(OFFICE, () -> open.marks().tags().delete("山水"));
      refused(OFFICE, () -> open.marks().tags().rename("山水", "水"));
      refused(OFFICE, () -> open.marks().lists().rename(list[0], "改"));
      refused(OFFICE, () -> open.marks().lists().add(list[0], List.of(2L)));
      assertFalse(open.marks().changeable(marks.highlights().getFirst()));
      ReadingList theirs = open.marks().lists().find(list[0]).orElseThrow();
      assertFalse(open.marks().lists().changeable(theirs));
      MarkHit hit = open.marks().search(MarkQuery.ALL, 0, 1).hits().getFirst();
      assertFalse(open.marks().changeable(hit));

      open.marks().setFavourite(1, true);
      assertEquals(1, open.catalogue().articles(ArticleFilter.ofFavourites(), 0, 5).size());
      open.marks().note(1, "我的");
      ArticleMarks both = open.marks().of(1);
      assertEquals("我的", both.note().orElseThrow().text());
      assertEquals(List.of("编辑部的", "我的"), both.notes().stream().map(note -> note.text()).toList());
      assertEquals(List.of(3L), open.marks().tags().add(List.of(1L, 3L), "山 水").articles());
      assertEquals(List.of(new Tag("山水", 3)), open.marks().tags().all());
      assertEquals(List.of(3L), open.marks().tags().remove(List.of(3L), "山水").articles());
      highlight(open, 1, 0);
      assertEquals(2, open.marks().of(1).highlights().size());
      assertEquals(
          List.of(
              "FAVOURITE office",
              "HIGHLIGHT office",
              "HIGHLIGHT own",
              "NOTE office",
              "NOTE own",
              "TAGS office",
              "TAGS office"),
          hits(open));
      assertEquals(
          List.of("我的"),
          open.marks().search(MarkQuery.ofText("我的"), 0, 5).hits().stream()
              .map(found -> found.note().orElseThrow().text())
              .toList());
    }
  }

  @Test
  void anExportCarriesBothNotes() throws IOException {
    office(open -> open.marks().note(1, "编辑部的"));
    try (Archive open = reader()) {
      open.marks().note(1, "读者的");
      Path file = folder.resolve("出.md");
      open.exports()
          .write(
              List.of(1L), file, ExportOptions.of(true, ExportOrder.PICKED, true), Progress.NONE);
      String text = Files.readString(file);
      assertTrue(text.contains("编辑部的") && text.contains("读者的"), text);
    }
  }

  @Test
  void whileAnotherWritesOneMarksApartAndAfterwardsInTheArchive() {
    try (Archive held = Archive.open(home);
        Archive open = Archive.openToRead(home, own)) {
      assertTrue(open.marks().apart());
      open.marks().setFavourite(1, true);
      open.marks().note(1, "我的");
      assertEquals(Set.of(), starred(held));
    }
    try (Archive open = Archive.openToRead(home, own)) {
      assertFalse(open.marks().apart());
      assertEquals(Set.of(1L), starred(open));
      open.marks().note(1, "还是我的");
      assertFalse(open.access().held(), "a note of his own stays where it is");
      open.marks().setFavourite(2, true);
      assertTrue(open.access().held());
      open.marks().tags().add(List.of(2L), "库里");
      assertEquals(List.of(2L), open.marks().tags().remove(List.of(2L), "库里").articles());
      open.marks().setFavourite(1, false);
    }
    try (Archive plain = Archive.openReadOnly(home)) {
      assertEquals(Set.of(2L), starred(plain));
      assertTrue(plain.marks().of(1).note().isEmpty());
    }
  }

  @Test
  void withoutAFolderOfHisOwnEveryChangeIsRefusedAsBefore() {
    try (Archive open = Archive.openReadOnly(home)) {
      assertFalse(open.marks().apart());
      assertEquals("archive.reading-only", open.marks().refusal().orElseThrow().code());
      refused("archive.reading-only", () -> open.marks().setFavourite(1, true));
      refused("archive.reading-only", () -> open.marks().note(1, "x"));
      refused(
          "archive.reading-only",
          () -> open.reading().savePosition(new ReadingPosition(1, 0, 0, Instant.now())));
    }
  }

  @Test
  void aTagOfTheArchivesAndOfOnesOwnIsOneTagWhateverIsDoneToIt() {
    try (Archive open = reader()) {
      open.marks().tags().add(List.of(1L, 2L), "甲");
      open.marks().tags().add(List.of(1L), "我的");
    }
    try (Archive open = Archive.openToRead(home, own)) {
      open.marks().tags().add(List.of(3L), "甲");
      open.marks().tags().add(List.of(3L), "库里");
      assertEquals(
          Set.of(new Tag("甲", 3), new Tag("我的", 1), new Tag("库里", 1)),
          Set.copyOf(open.marks().tags().all()));
      refused("store.tag-exists", () -> open.marks().tags().rename("甲", "库里"));
      open.marks().tags().rename("甲", "乙");
      open.marks().tags().rename("乙", "乙");
      open.marks().tags().rename("我的", "自己的");
      open.marks().tags().rename("库里", "库中");
      assertEquals(
          Set.of(new Tag("乙", 3), new Tag("自己的", 1), new Tag("库中", 1)),
          Set.copyOf(open.marks().tags().all()));
      assertEquals(List.of(1L, 3L), open.marks().tags().remove(List.of(1L, 3L), "乙").articles());
      assertEquals(List.of(), open.marks().tags().remove(List.of(1L), "没有的").articles());
      open.marks().tags().add(List.of(3L), "乙");
      assertEquals(Set.of(2L, 3L), Set.copyOf(open.marks().tags().delete("乙").articles()));
      assertEquals(List.of(1L), open.marks().tags().delete("自己的").articles());
      assertEquals(List.of(3L), open.marks().tags().delete("库中").articles());
      assertEquals(List.of(), open.marks().tags().all());
    }
  }

  @Test
  void aStarThatBothHaveIsTakenAwayFromBoth() {
    try (Archive open = reader()) {
      open.marks().setFavourite(1, true);
    }
    try (Archive open = Archive.openToRead(home, own)) {
      office(other -> other.marks().setFavourite(1, true));
      open.marks().setFavourite(1, false);
      open.marks().setFavourite(1, false);
      assertEquals(Set.of(), starred(open));
    }
  }

  @Test
  void whoFindsTheArchiveTakenAtHisFirstMarkMarksApart() {
    try (Archive open = Archive.openToRead(home, own);
        Archive held = Archive.open(home)) {
      assertFalse(open.marks().apart(), "nobody had it when it was opened");
      open.marks().setFavourite(1, true);
      assertEquals(Set.of(1L), starred(open));
      assertEquals(Set.of(), starred(held));
    }
  }
}
