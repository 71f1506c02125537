package kange.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.export.layout.ArticleComposer;
import kange.export.layout.LaidPage;
import kange.export.layout.PageFlow;
import kange.export.layout.PageFrame;
import kange.export.layout.PageTemplate;
import kange.export.layout.PlacedRow;
import kange.export.spi.ContentsItem;
import kange.export.spi.ContentsPlan;
import kange.export.spi.ExportSelection;
import kange.export.spi.Imprint;
import kange.model.export.PageSetup;
import kange.model.reading.ArticleText;
import kange.typeset.LineBreaker;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * A document in the making: pages kept free at the front, then article after article, then the
 * index.
 */
final class Book {
  /** White over a heading that a bookmark leads to, in points. */
  private static final double ABOVE = 12;

  private final PDDocument document;
  private final ExportSelection selection;
  private final List<ArticleText> articles;
  private final List<ContentsItem> items;
  private final PageTemplate template;
  private final LineBreaker breaker;
  private final ArticleComposer composer;
  private final PageFlow flow;
  private final PagePainter painter;
  private final Structure structure;
  private final Bookmarks bookmarks;
  private final FrontMatter front;
  private final List<PDStructureElement> sections = new ArrayList<>();
  private final List<Opening> openings = new ArrayList<>();

  /** Where an article begins. */
  record Opening(PDPage page, double y, String number) {}

  Book(PDDocument document, DocumentFonts fonts, ExportSelection selection, PageSetup setup) {
    this.document = document;
    this.selection = selection;
    this.articles = selection.articles();
    this.items = ContentsPlan.of(selection);
    this.template = PageTemplate.of(setup);
    this.breaker = new LineBreaker(fonts);
    this.composer = new ArticleComposer(template, breaker);
    this.flow = new PageFlow(template, setup.runOn());
    this.painter = new PagePainter(document, fonts, breaker, template);
    this.structure = new Structure(document);
    this.bookmarks = new Bookmarks(document);
    this.front = new FrontMatter(document, selection, items, template, breaker, structure);
    front.contentsPage().ifPresent(bookmarks::contents);
  }

  void add(int index) throws IOException {
    sections.add(structure.section());
    flow.add(index, composer.compose(articles.get(index)), this::paint);
  }

  /** Adds what stands behind, and fills the pages at the front: every article has its place. */
  void finish() throws IOException {
    flow.finish(this::paint);
    if (selection.authorIndex()) {
      EntryPages entries =
          new EntryPages(template, structure, structure.section(), painter, items, openings);
      Opening index =
          new BackMatter(document, selection, template, breaker, front.labels())
              .paint(entries, openings);
      openings.add(index);
      bookmarks.article(items.getLast(), index.page(), index.y());
    }
    front.paint(painter, openings);
    structure.finish();
    if (selection.several()) {
      bookmarks.show();
    }
  }

  private void paint(LaidPage laid) throws IOException {
    PDPage page = Pages.add(document, template.frame());
    int number = document.getNumberOfPages();
    String folio = front.labels().of(number);
    Structure.OnPage tagged = structure.on(page);
    List<Content> contents = new ArrayList<>();
    for (LaidPage.Part part : laid.parts()) {
      PDStructureElement section = sections.get(part.article());
      contents.add(new Content(part.rows(), block -> tagged.open(block, section)));
      if (part.begins()) {
        double y = part.top() == 0 ? template.frame().height() : y(part.top());
        openings.add(new Opening(page, y, folio));
        bookmarks.article(items.get(part.article()), page, y);
      }
      bookmarkHeadings(page, part.rows());
    }
    Optional<RunningHead> head = laid.running().map(this::head);
    painter.paint(
        new Sheet(page, number, Optional.of(folio), head, selection.classification()), contents);
  }

  private RunningHead head(int article) {
    PageFrame frame = template.frame();
    int characters = (int) (frame.measure() / template.running().size());
    return RunningHead.of(new Imprint(articles.get(article)), characters);
  }

  private double y(double top) {
    return template.frame().y(top) + ABOVE;
  }

  private void bookmarkHeadings(PDPage page, List<PlacedRow> rows) {
    for (PlacedRow row : rows) {
      row.row().heading().ifPresent(heading -> bookmarks.heading(heading, page, y(row.top())));
    }
  }
}
