package kange.export.pdf;

import java.io.IOException;
import kange.export.layout.PageStyles;
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

  /** Makes a row of a page lead to another page. */
  static void add(PDPage page, PlacedRow row, PDPage target) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    PDRectangle area = new PDRectangle();
    area.setLowerLeftX((float) PagePainter.left());
    area.setUpperRightX((float) (PagePainter.left() + PageStyles.MEASURE));
    area.setUpperRightY((float) PagePainter.y(row.top()));
    area.setLowerLeftY((float) PagePainter.y(row.top() + row.row().height()));
    link.setRectangle(area);
    PDBorderStyleDictionary noBorder = new PDBorderStyleDictionary();
    noBorder.setWidth(0);
    link.setBorderStyle(noBorder);
    PDActionGoTo action = new PDActionGoTo();
    action.setDestination(to(target, PagePainter.SIZE.getHeight()));
    link.setAction(action);
    page.getAnnotations().add(link);
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
