package kange.export.pdf;

import kange.export.layout.PageFrame;
import kange.export.layout.PlacedRow;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** Places to click. */
final class Links {
  private Links() {}

  /**
   * A row of a page that leads to another place, not yet on the page.
   *
   * @param left of the text area
   * @param said what is said of it to those who do not see it
   */
  static PDAnnotationLink of(
      PlacedRow row, PageFrame frame, double left, PDPageDestination target, String said) {
    PDAnnotationLink link = new PDAnnotationLink();
    PDRectangle area = new PDRectangle();
    area.setLowerLeftX((float) left);
    area.setUpperRightX((float) (left + frame.measure()));
    area.setUpperRightY((float) frame.y(row.top()));
    area.setLowerLeftY((float) frame.y(row.bottom()));
    link.setRectangle(area);
    PDBorderStyleDictionary noBorder = new PDBorderStyleDictionary();
    noBorder.setWidth(0);
    link.setBorderStyle(noBorder);
    // ISO 19005-2, 6.3.2: what is on a page is also on paper.
    link.setPrinted(true);
    link.setContents(said);
    PDActionGoTo action = new PDActionGoTo();
    action.setDestination(target);
    link.setAction(action);
    return link;
  }

  /**
   * @param y height above the page's lower edge that comes to the top of the window
   */
  static PDPageDestination to(PDPage page, double y) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setTop((int) Math.ceil(y));
    destination.setLeft(0);
    return destination;
  }
}
