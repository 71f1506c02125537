package kange.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.export.layout.ContentsComposer;
import kange.export.layout.PageTemplate;
import kange.export.layout.Paginator;
import kange.export.layout.PlacedRow;
import kange.export.spi.AuthorIndex;
import kange.export.spi.ContentsItem;
import kange.export.spi.ExportSelection;
import kange.typeset.LineBreaker;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The index of authors, on pages behind the articles. */
final class BackMatter {
  private final PDDocument document;
  private final ExportSelection selection;
  private final PageTemplate template;
  private final LineBreaker breaker;
  private final PageLabels labels;

  BackMatter(
      PDDocument document,
      ExportSelection selection,
      PageTemplate template,
      LineBreaker breaker,
      PageLabels labels) {
    this.document = document;
    this.selection = selection;
    this.template = template;
    this.breaker = breaker;
    this.labels = labels;
  }

  /**
   * Adds the pages and fills them; returns where they begin.
   *
   * @param openings where each article begins
   */
  Book.Opening paint(EntryPages entries, List<Book.Opening> openings) throws IOException {
    List<ContentsItem> lines = AuthorIndex.of(selection);
    List<String> numbers = openings.stream().map(Book.Opening::number).toList();
    List<Book.Opening> begun = new ArrayList<>();
    List<List<PlacedRow>> laid =
        new Paginator(template.grid())
            .pages(
                new ContentsComposer(template, breaker).authors(lines, numbers),
                template.frame().textHeight());
    for (List<PlacedRow> rows : laid) {
      PDPage page = Pages.add(document, template.frame());
      int number = document.getNumberOfPages();
      String folio = labels.of(number);
      begun.add(new Book.Opening(page, template.frame().height(), folio));
      entries.paint(
          new Sheet(page, number, Optional.of(folio), Optional.empty(), selection.classification()),
          rows);
    }
    return begun.getFirst();
  }
}
