package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.nio.file.Path;
import java.util.List;
import kange.model.ArticleFilter;
import kange.model.ArticleSummary;
import kange.model.DuplicatePolicy;
import kange.model.ExportReport;
import kange.model.Progress;
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
      ExportReport pdf = archive.export(two, folder.resolve("two.pdf"), Progress.NONE);
      try (PrintPages pages = archive.pages(two, Progress.NONE)) {
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
  void anArticleThatIsGoneIsSaidSo() {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      ArchiveException refused =
          assertThrows(
              ArchiveException.class, () -> archive.pages(List.of(7L), Progress.NONE).close());
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
