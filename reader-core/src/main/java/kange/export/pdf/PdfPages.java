package kange.export.pdf;

import java.awt.print.Pageable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** A PDF as pages for a printer. Close it when printed. Not thread-safe. */
public final class PdfPages implements AutoCloseable {
  private final PDDocument document;

  private PdfPages(PDDocument document) {
    this.document = document;
  }

  /**
   * @param pdf the whole file
   */
  public static PdfPages of(byte[] pdf) throws IOException {
    return new PdfPages(Loader.loadPDF(pdf));
  }

  public int count() {
    return document.getNumberOfPages();
  }

  public Pageable pageable() {
    return new PDFPageable(document);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
