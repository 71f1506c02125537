package kange.export.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The tree beside the pages in a PDF reader. */
final class Bookmarks {
  private final PDDocument document;
  private final PDDocumentOutline outline = new PDDocumentOutline();

  Bookmarks(PDDocument document) {
    this.document = document;
  }

  void contents(PDPage page) {
    article("目录", page);
  }

  void article(String title, PDPage page) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(Links.topOf(page));
    outline.addLast(item);
  }

  /** Puts the tree into the document and lets readers open with it in sight. */
  void show() {
    outline.openNode();
    document.getDocumentCatalog().setDocumentOutline(outline);
    document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
  }
}
