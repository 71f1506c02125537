package kange.export.pdf;

import kange.export.layout.PageFrame;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Makes pages. */
final class Pages {
  private Pages() {}

  /** A new last page of a document. */
  static PDPage add(PDDocument document, PageFrame frame) {
    PDPage page = new PDPage(new PDRectangle((float) frame.width(), (float) frame.height()));
    document.addPage(page);
    return page;
  }
}
