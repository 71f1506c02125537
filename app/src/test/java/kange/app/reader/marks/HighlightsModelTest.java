package kange.app.reader.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kange.app.SampleArchive;
import kange.app.reader.ReaderRoom;
import kange.app.reader.page.ReaderRow;
import kange.app.reader.page.ReaderRows;
import kange.app.reader.page.RowHighlight;
import kange.app.reader.page.TextSelection;
import kange.app.shell.Texts;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.issue.BlockSpan;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HighlightsModelTest {
  @TempDir Path folder;
  private final TaskExecutor work =
      new TaskExecutor(
          Runnable::run,
          e -> {
            throw new AssertionError(e);
          });
  private Archive archive;
  private HighlightsModel model;
  private List<ReaderRow> rows;
  private long article;

  @BeforeEach
  void open() throws IOException {
    archive = SampleArchive.one(folder, "square-columns.txt");
    article = archive.catalogue().articles(ArticleFilter.ALL, 0, 100).get(2).id();
    rows =
        new ReaderRows(Texts.of(ReaderRoom.class, Locale.SIMPLIFIED_CHINESE))
            .of(archive.catalogue().article(article).orElseThrow());
    model = another();
    model.load(article).settled().join();
  }

  private HighlightsModel another() {
    return new HighlightsModel(
        archive,
        work,
        e -> {
          throw new AssertionError(e);
        });
  }

  @AfterEach
  void close() {
    work.close();
    archive.close();
  }

  @Test
  void aSelectionAcrossParagraphsBecomesOneHighlightForEach() {
    List<Highlight> made = highlight(HighlightColour.GREEN);
    assertEquals(2, made.size());
    List<RowHighlight> painted = RowHighlight.of(now(), rows);
    assertEquals(2, painted.size());
    for (RowHighlight p : painted) {
      String text = rows.get(p.row()).text();
      assertEquals(p.highlight().text(), text.substring(p.span().start(), p.span().end()));
      assertEquals(HighlightColour.GREEN, p.highlight().colour());
    }
  }

  @Test
  void highlightsAreThereWhenTheArticleIsOpenedAgain() {
    highlight(HighlightColour.PINK);
    HighlightsModel later = another();
    later.load(article).settled().join();
    assertEquals(now(), later.highlightsProperty().get());
  }

  @Test
  void colourAndNoteChangeAndABlankNoteIsNone() {
    Highlight made = highlight(HighlightColour.YELLOW).getFirst();
    model.recolour(made, HighlightColour.BLUE, was -> {}).settled().join();
    model.note(made, "可以引用", was -> {}).settled().join();
    assertEquals(HighlightColour.BLUE, now().getFirst().colour());
    assertEquals(Optional.of("可以引用"), now().getFirst().note());
    model.note(made, "", was -> {}).settled().join();
    assertEquals(Optional.empty(), now().getFirst().note());
  }

  @Test
  void aChangeOfColourOrNoteTellsWhatWasThereSoThatItCanBeTakenBack() {
    Highlight made = highlight(HighlightColour.YELLOW).getFirst();
    model.note(made, "先写的", was -> {}).settled().join();
    List<Highlight> before = new ArrayList<>();
    model.recolour(made, HighlightColour.BLUE, before::add).settled().join();
    model.note(made, "后写的", before::add).settled().join();
    assertEquals(HighlightColour.YELLOW, before.get(0).colour());
    assertEquals(Optional.of("先写的"), before.get(1).note());
  }

  @Test
  void aRemovedHighlightCanBePutBack() {
    List<Highlight> made = highlight(HighlightColour.YELLOW);
    List<Highlight> gone = new ArrayList<>();
    model.remove(made, gone::addAll).settled().join();
    assertTrue(now().isEmpty());
    model.restore(gone).settled().join();
    assertEquals(
        made.stream().map(Highlight::text).toList(), now().stream().map(Highlight::text).toList());
  }

  @Test
  void whatStandsAroundTheTextIsNotHighlighted() {
    int title = 0;
    while (rows.get(title).kind() != ReaderRow.Kind.TITLE) {
      title++;
    }
    TextSelection selection =
        new TextSelection(new TextSelection.Point(title, 0), new TextSelection.Point(title, 2));
    assertEquals(List.of(), RowHighlight.places(selection, rows));
  }

  private List<Highlight> highlight(HighlightColour colour) {
    int first = 0;
    while (rows.get(first).block() < 0 || rows.get(first + 1).block() < 0) {
      first++;
    }
    TextSelection selection =
        new TextSelection(new TextSelection.Point(first, 1), new TextSelection.Point(first + 1, 2));
    List<BlockSpan> places = RowHighlight.places(selection, rows);
    List<Highlight> made = new ArrayList<>();
    model.add(places, colour, made::addAll).settled().join();
    return made;
  }

  private List<Highlight> now() {
    return model.highlightsProperty().get();
  }
}
