package kange.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kange.export.ArticleFixtures;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportReport;
import kange.model.export.PageSetup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyArticlesTest {
  @TempDir Path folder;

  @Test
  void fiveHundredArticlesFitInOneDocument() throws IOException {
    Path file = folder.resolve("many.pdf");
    ExportReport report =
        new PdfExporter(PageSetup.BOOK)
            .export(ExportSelection.picked(ArticleFixtures.many(500)), file, Progress.NONE);
    assertEquals(500, report.articles());
    assertTrue(report.pages() > 500);
    assertTrue(Files.size(file) < 20_000_000, "size " + Files.size(file));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(report.pages());
      assertFalse(last.getText(document).isBlank());
    }
  }
}
