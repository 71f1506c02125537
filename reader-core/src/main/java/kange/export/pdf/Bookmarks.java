package kange.export.pdf;

import kange.export.spi.DocumentLabel;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The tree beside the pages in a PDF reader. */
final class Bookmarks {
  private final PDDocument document;
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private PDOutlineNode article = outline;

  Bookmarks(PDDocument document) {
    this.document = document;
  }

  void contents(PDPage page) {
    add(outline, DocumentLabel.CONTENTS.text(), page, PagePainter.SIZE.getHeight());
  }

  /** The headings that follow stand under this article, folded away. */
  void article(String title, PDPage page) {
    article = add(outline, title, page, PagePainter.SIZE.getHeight());
  }

  /**
   * @param y height of the heading above the page's lower edge
   */
  void heading(String text, PDPage page, double y) {
    add(article, text, page, y);
  }

  private static PDOutlineItem add(PDOutlineNode parent, String title, PDPage page, double y) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(Links.to(page, y));
    parent.addLast(item);
    return item;
  }

  /** Puts the tree into the document and lets readers open with it in sight. */
  void show() {
    outline.openNode();
    document.getDocumentCatalog().setDocumentOutline(outline);
    document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
  }
}
