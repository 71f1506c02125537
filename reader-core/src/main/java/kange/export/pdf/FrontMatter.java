package kange.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kange.export.layout.ContentsComposer;
import kange.export.layout.PageTemplate;
import kange.export.layout.Paginator;
import kange.export.layout.PlacedRow;
import kange.export.layout.TitlePageComposer;
import kange.export.spi.ContentsItem;
import kange.export.spi.ExportSelection;
import kange.model.export.TitlePage;
import kange.typeset.LineBreaker;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * The title page and the contents. Their pages are kept free before the articles come, and filled
 * when it is known where each begins.
 */
final class FrontMatter {
  private final ExportSelection selection;
  private final List<ContentsItem> items;
  private final PageTemplate template;
  private final LineBreaker breaker;
  private final Structure structure;
  private final PDStructureElement section;
  private final PageLabels labels;

  /** The title page, where there is one, and those of the contents. */
  private final List<PDPage> pages = new ArrayList<>();

  FrontMatter(
      PDDocument document,
      ExportSelection selection,
      List<ContentsItem> items,
      PageTemplate template,
      LineBreaker breaker,
      Structure structure) {
    this.selection = selection;
    this.items = items;
    this.template = template;
    this.breaker = breaker;
    this.structure = structure;
    this.section = structure.section();
    boolean titled = selection.titlePage().isPresent();
    int contents =
        selection.several() ? contents(Collections.nCopies(items.size(), "1")).size() : 0;
    for (int i = 0; i < contents + (titled ? 1 : 0); i++) {
      pages.add(Pages.add(document, template.frame()));
    }
    if (titled && pages.size() % 2 == 1) {
      // Articles begin on a sheet's front, as page 1 of a book does.
      structure.on(Pages.add(document, template.frame()));
    }
    this.labels = new PageLabels(document, titled ? document.getNumberOfPages() : 0);
  }

  /** What is printed on the pages of the document. */
  PageLabels labels() {
    return labels;
  }

  Optional<PDPage> contentsPage() {
    return selection.several() ? Optional.of(pages.get(titlePages())) : Optional.empty();
  }

  private int titlePages() {
    return selection.titlePage().isPresent() ? 1 : 0;
  }

  /**
   * Fills the pages.
   *
   * @param openings where each article begins
   */
  void paint(PagePainter painter, List<Book.Opening> openings) throws IOException {
    EntryPages entries = new EntryPages(template, structure, section, painter, items, openings);
    if (selection.titlePage().isPresent()) {
      TitlePage said = selection.titlePage().get();
      // It says by itself who it is for.
      entries.paint(
          new Sheet(pages.getFirst(), 1, Optional.empty(), Optional.empty(), Optional.empty()),
          new TitlePageComposer(template, breaker).compose(said, selection));
    }
    if (selection.several()) {
      List<List<PlacedRow>> laid = contents(openings.stream().map(Book.Opening::number).toList());
      for (int i = 0; i < laid.size(); i++) {
        int number = titlePages() + i + 1;
        Optional<String> folio = Optional.of(labels.of(number));
        PDPage page = pages.get(number - 1);
        entries.paint(
            new Sheet(page, number, folio, Optional.empty(), selection.classification()),
            laid.get(i));
      }
    }
  }

  private List<List<PlacedRow>> contents(List<String> numbers) {
    return new Paginator(template.grid())
        .pages(
            new ContentsComposer(template, breaker).contents(selection, items, numbers),
            template.frame().textHeight());
  }
}
