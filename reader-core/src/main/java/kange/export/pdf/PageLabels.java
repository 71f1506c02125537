package kange.export.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/**
 * The numbers printed on pages, also for viewers: behind a title page those of the front are Roman,
 * and the articles begin on page 1.
 */
final class PageLabels {
  private final PDPageLabels labels;
  private final int front;

  /**
   * @param front how many pages have numbers of their own; 0 where all are counted together
   */
  PageLabels(PDDocument document, int front) {
    this.front = front;
    this.labels = new PDPageLabels(document);
    if (front > 0) {
      labels.setLabelItem(0, range(PDPageLabelRange.STYLE_ROMAN_LOWER));
      labels.setLabelItem(front, range(PDPageLabelRange.STYLE_DECIMAL));
      document.getDocumentCatalog().setPageLabels(labels);
    }
  }

  private static PDPageLabelRange range(String style) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(style);
    return range;
  }

  /**
   * What is printed on a page.
   *
   * @param page from 1, as sheets are counted
   */
  String of(int page) {
    return page <= front
        ? labels.getLabelsByPageIndices()[page - 1]
        : Integer.toString(page - front);
  }
}
