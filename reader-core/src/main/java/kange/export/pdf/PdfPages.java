package kange.export.pdf;

import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF as pages for a printer or a preview. Close it when done. Not thread-safe. */
public final class PdfPages implements AutoCloseable {
  private final PDDocument document;
  private final PDFRenderer renderer;

  private PdfPages(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  /** Opens a PDF that lies in memory as a whole. */
  public static PdfPages of(byte[] pdf) throws IOException {
    return new PdfPages(Loader.loadPDF(pdf));
  }

  public int count() {
    return document.getNumberOfPages();
  }

  /** Height of the first page for its width; all are of one size. */
  public double aspect() {
    PDRectangle box = document.getPage(0).getCropBox();
    return box.getHeight() / box.getWidth();
  }

  /** Each page on a sheet of its own size. */
  public Pageable pageable() {
    return new PDFPageable(document);
  }

  /** Each page on a sheet of another size, made to fit what the printer reaches of it. */
  public Pageable pageable(PageFormat sheet) {
    Printable fitted = new PDFPrintable(document, Scaling.SCALE_TO_FIT, false, 0, true);
    return new Pageable() {
      @Override
      public int getNumberOfPages() {
        return count();
      }

      @Override
      public PageFormat getPageFormat(int page) {
        return sheet;
      }

      @Override
      public Printable getPrintable(int page) {
        return fitted;
      }
    };
  }

  /**
   * A page as it will look.
   *
   * @param page from 0
   * @param width in pixels
   */
  public BufferedImage picture(int page, int width) throws IOException {
    return renderer.renderImage(page, width / document.getPage(page).getCropBox().getWidth());
  }

  /**
   * A PDF of some of the pages of another.
   *
   * @param pages from 0
   */
  public static byte[] only(byte[] pdf, Set<Integer> pages) throws IOException {
    try (PDDocument picked = Loader.loadPDF(pdf)) {
      // Bookmarks would keep the pages they lead to.
      picked.getDocumentCatalog().setDocumentOutline(null);
      for (int i = picked.getNumberOfPages() - 1; i >= 0; i--) {
        if (!pages.contains(i)) {
          picked.removePage(i);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      picked.save(out);
      return out.toByteArray();
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
