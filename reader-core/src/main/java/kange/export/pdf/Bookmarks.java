package kange.export.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import kange.export.layout.Row;
import kange.export.spi.ContentsItem;
import kange.export.spi.DocumentLabel;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The tree beside the pages in a PDF reader. */
final class Bookmarks {
  private static final int GROUP = 0;
  private static final int COLUMN = 1;
  private static final int ARTICLE = 2;

  private final PDDocument document;
  private final PDDocumentOutline outline = new PDDocumentOutline();

  /** Under what the next item of a depth stands: group, column, article, then headings by level. */
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(int depth, PDOutlineItem item) {}

  Bookmarks(PDDocument document) {
    this.document = document;
  }

  void contents(PDPage page) {
    add(outline, DocumentLabel.CONTENTS.text(), page, page.getMediaBox().getHeight());
  }

  /**
   * Under its group and column; the headings that follow stand under it, folded away.
   *
   * @param y where it begins, above the page's lower edge
   */
  void article(ContentsItem entry, PDPage page, double y) {
    if (entry.groupEnds()) {
      closeFrom(GROUP);
    }
    if (entry.columnEnds()) {
      closeFrom(COLUMN);
    }
    entry.group().ifPresent(group -> put(GROUP, group, page, y));
    entry.column().ifPresent(column -> put(COLUMN, column, page, y));
    put(ARTICLE, entry.title(), page, y);
  }

  /**
   * @param y height of the heading above the page's lower edge
   */
  void heading(Row.Heading heading, PDPage page, double y) {
    put(ARTICLE + heading.level(), heading.text(), page, y);
  }

  private void put(int depth, String title, PDPage page, double y) {
    closeFrom(depth);
    PDOutlineNode parent = open.isEmpty() ? outline : open.peek().item();
    open.push(new Open(depth, add(parent, title, page, y)));
  }

  private void closeFrom(int depth) {
    while (!open.isEmpty() && open.peek().depth() >= depth) {
      open.pop();
    }
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
