package kange.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import kange.export.ArticleFixtures;
import kange.export.pdf.DrawnPage.Sign;
import kange.export.pdf.DrawnPage.Stroke;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.PageSetup;
import kange.model.reading.ArticleText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where things stand on the pages as a viewer draws them: A4, in points. */
class PageGeometryTest {
  private static final double WIDTH = 595.28;
  private static final double HEIGHT = 841.89;
  private static final double MEASURE = 38 * 10.5;

  /** Page 1 is a right one: the inner margin of 36 millimetres is at its left. */
  private static final double LEFT = 36 * 72 / 25.4;

  private static final double RIGHT = LEFT + MEASURE;
  private static final double TOP = 29 * 72 / 25.4;
  private static final int INK = 0x1C1C1C;
  private static final int SOFT = 0x5E5E5E;
  private static final int ACCENT = 0x9A2A22;
  private static final double EXACTLY = 0.02;

  @TempDir Path folder;

  @Test
  void aParagraphIsIndentedByTwoCharactersAndFillsItsLines() throws IOException {
    DrawnPage page = export(1, ArticleFixtures.simple("题", "雨".repeat(36 + 38 + 3)));
    List<Sign> first = page.line("雨".repeat(36));
    List<Sign> second = page.line("雨".repeat(38));
    assertEquals(LEFT + 2 * 10.5, first.getFirst().x(), EXACTLY);
    assertEquals(RIGHT, first.getLast().end(), EXACTLY);
    assertEquals(LEFT, second.getFirst().x(), EXACTLY);
    assertEquals(RIGHT, second.getLast().end(), EXACTLY);
    assertEquals(18, first.getFirst().y() - second.getFirst().y(), EXACTLY);
    assertEquals(INK, first.getFirst().color());
  }

  @Test
  void aLineWithAForeignWordIsSpacedOutToTheRightEdge() throws IOException {
    DrawnPage page =
        export(1, ArticleFixtures.simple("题", "雨".repeat(10) + "cloud" + "雨".repeat(60)));
    List<Sign> line =
        page.lines().stream()
            .filter(l -> DrawnPage.reading(l).contains("cloud"))
            .findFirst()
            .orElseThrow();
    assertEquals(LEFT + 21, line.getFirst().x(), EXACTLY);
    assertEquals(RIGHT, line.getLast().end(), 0.2);
    for (int i = 1; i < line.size(); i++) {
      assertTrue(line.get(i).x() >= line.get(i - 1).end() - 0.2, "one after the other: " + line);
    }
  }

  @Test
  void theHeadStandsAtTheTopWithAStrokeUnderIt() throws IOException {
    DrawnPage page = export(1, ArticleFixtures.report());
    List<Sign> head = page.lines().getFirst();
    assertEquals("要闻云溪机关2025年第7期·第3页", DrawnPage.reading(head));
    // 18 points high, the type 9.5: see Row.baseline.
    assertEquals(HEIGHT - TOP - (4.25 + 8.36), head.getFirst().y(), EXACTLY);
    assertEquals(ACCENT, head.getFirst().color());
    assertEquals(SOFT, head.getLast().color());
    assertEquals(LEFT, head.getFirst().x(), EXACTLY);
    assertEquals(RIGHT, head.getLast().end(), 0.2);
    Stroke stroke = page.strokes().getFirst();
    assertStroke(LEFT, RIGHT, HEIGHT - TOP - 18 - 3, stroke);
    assertEquals(1, page.strokes().size());
    assertEquals(0.5, stroke.width(), 1e-6);
  }

  @Test
  void laterPagesHaveARunningHeadAndEveryPageItsNumberInTheMiddle() throws IOException {
    DrawnPage second = export(2, ArticleFixtures.research());
    List<Sign> head = second.lines().getFirst();
    assertEquals(HEIGHT - TOP + 26, head.getFirst().y(), EXACTLY);
    // A left page: what is left beside the measure stands at the left, the inner margin right.
    double left = WIDTH - LEFT - MEASURE;
    assertEquals(left, head.getFirst().x(), EXACTLY);
    assertEquals(left + MEASURE, head.getLast().end(), 0.2);
    assertStroke(left, left + MEASURE, HEIGHT - TOP + 26 - 6, second.strokes().getFirst());
    List<Sign> foot = second.lines().getLast();
    assertEquals("2", DrawnPage.reading(foot));
    assertEquals(HEIGHT - TOP - 38 * 18 - 34, foot.getFirst().y(), EXACTLY);
    assertEquals(left + MEASURE / 2, (foot.getFirst().x() + foot.getFirst().end()) / 2, 0.1);
  }

  @Test
  void leadersAreDotsInColumnsBetweenTheWordsAndTheNumber() throws IOException {
    DrawnPage contents = export(1, ArticleFixtures.issue().toArray(ArticleText[]::new));
    assertEquals("1", DrawnPage.reading(contents.lines().getLast()), "its own page number");
    List<Stroke> leaders = contents.strokes();
    assertEquals(3, leaders.size());
    for (Stroke leader : leaders) {
      assertEquals(4, leader.dots(), 1e-6);
      assertEquals(0.8, leader.width(), 1e-6);
      assertEquals(0x8A8A8A, leader.color());
      // Dots of all rows stand below each other: counted from the left edge, in steps of four.
      assertEquals(0, Math.IEEEremainder(leader.x1() - LEFT, 4), EXACTLY);
      assertEquals(0, Math.IEEEremainder(leader.x2() - LEFT, 4), EXACTLY);
      List<Sign> row =
          contents.lines().stream()
              .filter(l -> Math.abs(l.getFirst().y() + 3 - leader.y()) < EXACTLY)
              .findFirst()
              .orElseThrow();
      int digits =
          (int) row.stream().filter(s -> s.text().matches("[0-9]") && s.x() > RIGHT - 28).count();
      double words = row.get(row.size() - digits - 1).end();
      double number = row.get(row.size() - digits).x();
      assertEquals(
          words + 6 + 2, leader.x1(), 2 + EXACTLY, "begins at the first dot after the words");
      assertEquals(number - 6 - 2, leader.x2(), 2 + EXACTLY, "ends at the last before the number");
    }
  }

  @Test
  void aRowOfTheContentsCanBeClickedAllOverAndShowsNoBorder() throws IOException {
    Path file = written(ArticleFixtures.issue().toArray(ArticleText[]::new));
    List<Stroke> leaders = DrawnPage.of(file, 1).strokes();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<PDAnnotation> links = document.getPage(0).getAnnotations();
      assertEquals(4, links.size(), "one of the titles takes two rows");
      for (Stroke leader : leaders) {
        PDAnnotationLink link =
            links.stream()
                .filter(l -> l.getRectangle().contains((float) WIDTH / 2, (float) leader.y()))
                .map(PDAnnotationLink.class::cast)
                .findFirst()
                .orElseThrow();
        PDRectangle area = link.getRectangle();
        assertEquals(LEFT, area.getLowerLeftX(), EXACTLY);
        assertEquals(RIGHT, area.getUpperRightX(), EXACTLY);
        assertEquals(18, area.getHeight(), EXACTLY);
        // The leader is 3 points over the row's baseline, which is 12.99 under its top.
        assertEquals(leader.y() - 3 + 12.99, area.getUpperRightY(), EXACTLY);
        assertEquals(0, link.getBorderStyle().getWidth());
        PDPageXYZDestination place =
            (PDPageXYZDestination) ((PDActionGoTo) link.getAction()).getDestination();
        assertEquals(HEIGHT, place.getTop(), 1, "the top of the page comes to the top");
        assertEquals(0, place.getLeft());
      }
    }
  }

  @Test
  void twoDashesAreTwoCharactersWideAndWithoutAGap() throws IOException {
    DrawnPage page = export(1, ArticleFixtures.simple("题", "雨——雪"));
    List<Sign> line =
        page.lines().stream()
            .filter(l -> DrawnPage.reading(l).startsWith("雨"))
            .findFirst()
            .orElseThrow();
    Sign rain = line.getFirst();
    Sign snow = line.getLast();
    assertEquals(rain.end() + 2 * 10.5, snow.x(), EXACTLY);
    assertEquals(10.5, snow.end() - snow.x(), EXACTLY, "what follows is as wide as ever");
    for (Sign dash : line.subList(1, line.size() - 1)) {
      assertTrue(dash.end() - dash.x() >= 10.5, "stretched until they meet: " + line);
    }
  }

  @Test
  void headingsAreBookmarkedUnderTheirArticleALittleAboveThem() throws IOException {
    Path file = written(ArticleFixtures.issue().toArray(ArticleText[]::new));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDOutlineItem research =
          StreamSupport.stream(
                  document.getDocumentCatalog().getDocumentOutline().children().spliterator(),
                  false)
              .flatMap(column -> StreamSupport.stream(column.children().spliterator(), false))
              .filter(item -> item.getTitle().startsWith("小台账"))
              .findFirst()
              .orElseThrow();
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem heading : research.children()) {
        titles.add(heading.getTitle());
        PDPageXYZDestination place = (PDPageXYZDestination) heading.getDestination();
        int number = document.getPages().indexOf(place.getPage()) + 1;
        double baseline =
            DrawnPage.of(file, number).lines().stream()
                .filter(l -> heading.getTitle().startsWith(DrawnPage.reading(l)))
                .findFirst()
                .orElseThrow()
                .getFirst()
                .y();
        // 12 points above a row of 22 points, whose baseline is at 15.94.
        assertEquals(baseline + 15.94 + 12, place.getTop(), 1);
      }
      assertEquals(List.of("一、把底数摸清：从“大概有数”到“件件有数”", "二、把责任压实：台账背后的“三道关”", "三、几点思考"), titles);
    }
  }

  private static void assertStroke(double x1, double x2, double y, Stroke stroke) {
    assertEquals(x1, stroke.x1(), EXACTLY);
    assertEquals(x2, stroke.x2(), EXACTLY);
    assertEquals(y, stroke.y(), EXACTLY);
    assertEquals(0xB4B4B4, stroke.color());
    assertEquals(0, stroke.dots(), "a line, not dots");
  }

  private DrawnPage export(int page, ArticleText... articles) throws IOException {
    return DrawnPage.of(written(articles), page);
  }

  private Path written(ArticleText... articles) throws IOException {
    Path file = folder.resolve("drawn.pdf");
    new PdfExporter(PageSetup.BOOK)
        .export(ExportSelection.picked(List.of(articles)), file, Progress.NONE);
    return file;
  }
}
