package kange.archive;

import java.awt.print.Pageable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.export.pdf.PdfPages;
import kange.model.ExportOptions;
import kange.model.Progress;

/**
 * Articles laid out for a printer, page for page as the exported PDF is. Close it when printed. Not
 * thread-safe.
 */
public final class PrintPages implements AutoCloseable {
  private final PdfPages document;

  private PrintPages(PdfPages document) {
    this.document = document;
  }

  static PrintPages of(List<Long> articles, ExportDesk desk, Progress progress) {
    try {
      Path folder = Files.createTempDirectory("kange-print");
      Path file = folder.resolve("print.pdf");
      try {
        desk.export(articles, file, ExportOptions.PLAIN, progress);
        return new PrintPages(PdfPages.of(Files.readAllBytes(file)));
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new ArchiveException("排版打印稿时出错，没有打印。请检查临时文件夹的空间是否足够，或改为导出 PDF 后再打印。", e);
    }
  }

  public int count() {
    return document.count();
  }

  /** For {@link java.awt.print.PrinterJob#setPageable}; valid until closed. */
  public Pageable pageable() {
    return document.pageable();
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      System.getLogger(PrintPages.class.getName())
          .log(System.Logger.Level.DEBUG, "pages not closed", e);
    }
  }
}
