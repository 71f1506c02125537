package kange.export.pdf;

import java.io.IOException;
import java.util.List;
import kange.export.layout.PageTemplate;
import kange.export.layout.PlacedRow;
import kange.export.spi.ContentsItem;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Pages with lines that lead to articles, as contents and an index are. */
final class EntryPages {
  private final PageTemplate template;
  private final Structure structure;
  private final PDStructureElement section;
  private final PagePainter painter;
  private final List<ContentsItem> items;
  private final List<Book.Opening> openings;

  /**
   * @param items the line of each article in the contents
   * @param openings where each of them begins
   */
  EntryPages(
      PageTemplate template,
      Structure structure,
      PDStructureElement section,
      PagePainter painter,
      List<ContentsItem> items,
      List<Book.Opening> openings) {
    this.template = template;
    this.structure = structure;
    this.section = section;
    this.painter = painter;
    this.items = items;
    this.openings = openings;
  }

  /** Fills a page, and makes its lines lead to where they say. */
  void paint(Sheet sheet, List<PlacedRow> rows) throws IOException {
    Structure.OnPage tagged = structure.on(sheet.page());
    painter.paint(sheet, List.of(new Content(rows, block -> tagged.open(block, section))));
    double left = template.frame().left(sheet.number());
    for (PlacedRow row : rows) {
      if (row.row().target().isPresent()) {
        int article = row.row().target().getAsInt();
        Book.Opening opening = openings.get(article);
        PDAnnotationLink link =
            Links.of(
                row,
                template.frame(),
                left,
                Links.to(opening.page(), opening.y()),
                items.get(article).title());
        sheet.page().getAnnotations().add(link);
        structure.link(link, sheet.page(), row.block());
      }
    }
  }
}
