package kange.export.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.export.font.InstalledFonts;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportReport;
import kange.model.export.PageSetup;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes articles as one PDF, with contents when several. What is written can be kept for good and
 * read aloud: it keeps to PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
 */
public final class PdfExporter implements ArticleExporter {
  private final PageSetup page;
  private final InstalledFonts installed;

  /** One whose pages look so, with the fonts of this machine. */
  public PdfExporter(PageSetup page) {
    this(page, InstalledFonts.ofThisMachine());
  }

  /** As above, with other fonts beside those of the program. */
  public PdfExporter(PageSetup page, InstalledFonts installed) {
    this.page = page;
    this.installed = installed;
  }

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public List<String> endings() {
    return List.of("pdf");
  }

  @Override
  public boolean paged() {
    return true;
  }

  @Override
  public ExportReport export(ExportSelection selection, Path file, Progress progress)
      throws IOException {
    // Page contents wait in a temporary file: the heap does not grow with the number of articles.
    try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        DocumentFonts fonts = new DocumentFonts(document, installed, page.systemFaces())) {
      Book book = new Book(document, fonts, selection, page);
      ExportLoop.run(selection, progress, (index, article) -> book.add(index));
      book.finish();
      DocumentProperties.write(document, selection);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        document.save(out);
      }
      return new ExportReport(
          file, selection.articles().size(), document.getNumberOfPages(), fonts.missing());
    }
  }
}
