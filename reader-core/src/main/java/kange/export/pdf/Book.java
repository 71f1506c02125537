package kange.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kange.export.layout.ArticleComposer;
import kange.export.layout.ContentsComposer;
import kange.export.layout.PageStyles;
import kange.export.layout.Paginator;
import kange.export.layout.PlacedRow;
import kange.export.layout.TailFitter;
import kange.export.spi.ContentsItem;
import kange.export.spi.ContentsPlan;
import kange.export.spi.ExportSelection;
import kange.export.spi.Imprint;
import kange.model.reading.ArticleText;
import kange.typeset.LineBreaker;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A document in the making: contents pages kept free at the front, then article after article. */
final class Book {
  /** White over a heading that a bookmark leads to, in points. */
  private static final double ABOVE = 12;

  private final PDDocument document;
  private final ExportSelection selection;
  private final List<ArticleText> articles;
  private final List<ContentsItem> entries;
  private final ArticleComposer composer;
  private final ContentsComposer contents;
  private final PagePainter painter;
  private final Paginator paginator = new Paginator(PageStyles.TEXT_HEIGHT);
  private final Bookmarks bookmarks;
  private final List<PDPage> contentsPages = new ArrayList<>();
  private final List<PDPage> firstPages = new ArrayList<>();
  private final List<Integer> firstNumbers = new ArrayList<>();

  Book(PDDocument document, DocumentFonts fonts, ExportSelection selection) {
    this.document = document;
    this.selection = selection;
    this.articles = selection.articles();
    this.entries = ContentsPlan.of(selection);
    LineBreaker breaker = new LineBreaker(fonts);
    this.composer = new ArticleComposer(breaker);
    this.contents = new ContentsComposer(breaker);
    this.painter = new PagePainter(document, fonts, breaker);
    this.bookmarks = new Bookmarks(document);
    reserveContents();
  }

  /** Several articles get contents pages; how many, is known before their numbers are. */
  private void reserveContents() {
    if (selection.several()) {
      for (int i = 0; i < contentsPages(Collections.nCopies(articles.size(), 1)).size(); i++) {
        contentsPages.add(newPage());
      }
      bookmarks.contents(contentsPages.getFirst());
    }
  }

  void add(int index) throws IOException {
    Imprint imprint = new Imprint(articles.get(index));
    List<List<PlacedRow>> pages = TailFitter.pages(composer.compose(articles.get(index)));
    firstNumbers.add(document.getNumberOfPages() + 1);
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = newPage();
      if (i == 0) {
        firstPages.add(page);
        if (selection.several()) {
          bookmarks.article(entries.get(index), page);
        }
      }
      Optional<RunningHead> head = i == 0 ? Optional.empty() : Optional.of(RunningHead.of(imprint));
      painter.paint(page, pages.get(i), document.getNumberOfPages(), head);
      if (selection.several()) {
        bookmarkHeadings(page, pages.get(i));
      }
    }
  }

  private void bookmarkHeadings(PDPage page, List<PlacedRow> rows) {
    for (PlacedRow row : rows) {
      row.row()
          .heading()
          .ifPresent(heading -> bookmarks.heading(heading, page, PagePainter.y(row.top()) + ABOVE));
    }
  }

  /** Fills the contents pages, now that every article has its place. */
  void finish() throws IOException {
    if (contentsPages.isEmpty()) {
      return;
    }
    List<List<PlacedRow>> pages = contentsPages(firstNumbers);
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = contentsPages.get(i);
      painter.paint(page, pages.get(i), i + 1, Optional.empty());
      for (PlacedRow row : pages.get(i)) {
        OptionalInt target = row.row().target();
        if (target.isPresent()) {
          Links.add(page, row, firstPages.get(target.getAsInt()));
        }
      }
    }
    bookmarks.show();
  }

  private List<List<PlacedRow>> contentsPages(List<Integer> numbers) {
    return paginator.pages(contents.compose(selection, numbers));
  }

  private PDPage newPage() {
    PDPage page = new PDPage(PagePainter.SIZE);
    document.addPage(page);
    return page;
  }
}
