package kange.export.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import kange.export.ArticleExporter;
import kange.export.Imprint;
import kange.model.ArticleText;
import kange.model.ExportReport;
import kange.model.Progress;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes articles as one PDF, each beginning on a page of its own, with contents when several. */
public final class PdfExporter implements ArticleExporter {
  @Override
  public List<String> endings() {
    return List.of("pdf");
  }

  @Override
  public ExportReport export(List<ArticleText> articles, Path file, Progress progress)
      throws IOException {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("没有选中要导出的文章。");
    }
    // Page contents wait in a temporary file: the heap does not grow with the number of articles.
    try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        DocumentFonts fonts = new DocumentFonts(document)) {
      Book book = new Book(document, fonts, articles);
      book.reserveContents();
      for (int i = 0; i < articles.size(); i++) {
        stopIfCancelled(progress);
        progress.at(i, articles.size(), new Imprint(articles.get(i)).title());
        book.add(i);
      }
      stopIfCancelled(progress);
      book.finish();
      DocumentProperties.write(document, articles);
      save(document, file);
      progress.at(articles.size(), articles.size(), file.getFileName().toString());
      return new ExportReport(file, articles.size(), document.getNumberOfPages(), fonts.missing());
    }
  }

  private static void save(PDDocument document, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      document.save(out);
    }
  }

  private static void stopIfCancelled(Progress progress) {
    if (progress.cancelled()) {
      throw new CancellationException("导出已取消。");
    }
  }
}
