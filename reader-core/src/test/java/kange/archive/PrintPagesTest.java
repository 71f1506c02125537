package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.DateOrder;
import kange.model.export.ExportFinding;
import kange.model.export.ExportOptions;
import kange.model.export.ExportReport;
import kange.model.export.ExportTarget;
import kange.model.export.PageSetup;
import kange.model.export.Paper;
import kange.model.export.Template;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.Block;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.reading.ArticleText;
import kange.typeset.FullWidthPunctuation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintPagesTest {
  @TempDir Path folder;

  @Test
  void aSelectionIsPrintedPageForPageAsItsPdfIsAndThePagesAreNotEmpty() throws Exception {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      archive.importFiles(
          List.of(SampleFiles.copyAll(folder.resolve("files"))),
          DuplicatePolicy.SKIP,
          Progress.NONE);
      List<Long> two =
          archive.catalogue().articles(ArticleFilter.ALL, 0, 2).stream()
              .map(ArticleSummary::id)
              .toList();
      ExportReport pdf = archive.exports().write(two, folder.resolve("two.pdf"), Progress.NONE);
      try (PrintPages pages = archive.exports().pages(two, Progress.NONE)) {
        assertEquals(pdf.pages(), pages.count());
        Pageable pageable = pages.pageable();
        assertEquals(pages.count(), pageable.getNumberOfPages());
        for (int i = 0; i < pages.count(); i++) {
          assertTrue(ink(pageable, i) > 100, "page " + i);
        }
      }
    }
  }

  @Test
  void pagesOfAnotherLookAreLaidOutAsTheirPdfWillBe() throws Exception {
    try (Archive archive = filled()) {
      List<Long> all = archive.catalogue().articleIds(ArticleFilter.ALL, DateOrder.OLDEST);
      ExportOptions magazine = ExportOptions.PLAIN.on(PageSetup.of(Template.MAGAZINE).on(Paper.B5));
      ExportReport pdf =
          archive
              .exports()
              .write(
                  all, ExportTarget.byEnding(folder.resolve("all.pdf")), magazine, Progress.NONE);
      try (PrintPages pages = archive.exports().pages(all, magazine, Progress.NONE)) {
        assertEquals(pdf.pages(), pages.count());
        assertEquals(250.0 / 176, pages.aspect(), 1e-3);
      }
    }
  }

  @Test
  void whatWouldBeNoticedIsSaidOfEachOfManyArticles() throws Exception {
    try (Archive archive = filled()) {
      List<Long> all = archive.catalogue().articleIds(ArticleFilter.ALL, DateOrder.OLDEST);
      assertTrue(all.size() > 50, "more than are looked through at once");
      ExportTarget pdf = ExportTarget.as("pdf", folder.resolve("x"));
      Set<Long> doubted =
          archive.exports().preflight(all, pdf, ExportOptions.PLAIN, Progress.NONE).stream()
              .filter(finding -> finding.kind() == ExportFinding.Kind.DOUBTS)
              .map(ExportFinding::article)
              .collect(Collectors.toSet());
      assertEquals(
          archive.catalogue().summaries(all).stream()
              .filter(article -> article.doubts() > 0)
              .map(ArticleSummary::id)
              .collect(Collectors.toSet()),
          doubted);
      ArchiveException unknown =
          assertThrows(
              ArchiveException.class,
              () ->
                  archive
                      .exports()
                      .preflight(
                          all,
                          ExportTarget.byEnding(folder.resolve("x.exe")),
                          ExportOptions.PLAIN,
                          Progress.NONE));
      assertEquals("delivery.format-unknown", unknown.message().code());
    }
  }

  @Test
  void aPassageIsPrintedUnderTheHeadOfItsArticleAndNothingElseOfIt() throws Exception {
    try (Archive archive = filled()) {
      ArticleText article = withParagraphs(archive);
      int second = paragraphs(article).get(1);
      String paragraph = article.article().blocks().get(second).text();
      List<BlockSpan> words = List.of(new BlockSpan(second, new Span(2, 12)));
      try (PrintPages pages =
          archive.exports().pages(article.summary().id(), words, Progress.NONE)) {
        assertEquals(1, pages.count());
        String printed = text(pages.pdf());
        assertTrue(printed.contains(bare(article.article().title() + "（节选）")), printed);
        assertTrue(
            printed.contains(
                "……" + bare(FullWidthPunctuation.of(paragraph).substring(2, 12)) + "……"),
            printed);
        assertFalse(printed.contains(bare(paragraph.substring(12, 22))), printed);
      }
    }
  }

  @Test
  void onlyThePagesChosenAreLeftInTheirOrder() throws Exception {
    try (Archive archive = filled()) {
      List<Long> some =
          archive.catalogue().articles(ArticleFilter.ALL, 0, 6).stream()
              .map(ArticleSummary::id)
              .toList();
      try (PrintPages pages = archive.exports().pages(some, Progress.NONE);
          PrintPages two = pages.only(Set.of(3, 1));
          PrintPages second = pages.only(Set.of(1));
          PrintPages same = pages.only(all(pages.count()))) {
        assertTrue(pages.count() > 4, "pages: " + pages.count());
        assertEquals(2, two.count());
        assertTrue(text(two.pdf()).startsWith(text(second.pdf())));
        assertEquals(pages.count(), same.count());
      }
    }
  }

  @Test
  void layingOutStopsOnAsking() throws Exception {
    Progress stopped =
        new Progress() {
          @Override
          public void at(int done, int total, String item) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    try (Archive archive = filled()) {
      long id = withParagraphs(archive).summary().id();
      assertThrows(
          CancellationException.class, () -> archive.exports().pages(List.of(id), stopped).close());
    }
  }

  private Archive filled() throws Exception {
    Archive archive = Archive.open(folder.resolve("archive"));
    archive.importFiles(
        List.of(SampleFiles.copyAll(folder.resolve("files"))), DuplicatePolicy.SKIP, Progress.NONE);
    return archive;
  }

  private static Set<Integer> all(int count) {
    return IntStream.range(0, count).boxed().collect(Collectors.toSet());
  }

  private static ArticleText withParagraphs(Archive archive) {
    return archive.catalogue().articles(ArticleFilter.ALL, 0, 30).stream()
        .map(a -> archive.catalogue().article(a.id()).orElseThrow())
        .filter(a -> paragraphs(a).size() > 2)
        .findFirst()
        .orElseThrow();
  }

  /** The places of paragraphs long enough to be cut. */
  private static List<Integer> paragraphs(ArticleText article) {
    List<Block> blocks = article.article().blocks();
    return IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i).text().length() > 30)
        .boxed()
        .toList();
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return bare(new PDFTextStripper().getText(document));
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s　]+", "");
  }

  @Test
  void anArticleThatIsGoneIsSaidSo() {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      ArchiveException refused =
          assertThrows(
              ArchiveException.class,
              () -> archive.exports().pages(List.of(7L), Progress.NONE).close());
      assertTrue(refused.getMessage().contains("7"), refused.getMessage());
    }
  }

  /** How many dark points the page has when it is drawn as a printer would. */
  private static long ink(Pageable pages, int index) throws Exception {
    Rectangle paper = new Rectangle(0, 0, 600, 850);
    BufferedImage image = new BufferedImage(paper.width, paper.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.fill(paper);
    int there = pages.getPrintable(index).print(g, pages.getPageFormat(index), index);
    g.dispose();
    assertEquals(Printable.PAGE_EXISTS, there);
    int[] points = image.getRGB(0, 0, paper.width, paper.height, null, 0, paper.width);
    long dark = 0;
    for (int point : points) {
      dark += (point & 0xff) < 128 ? 1 : 0;
    }
    return dark;
  }
}
