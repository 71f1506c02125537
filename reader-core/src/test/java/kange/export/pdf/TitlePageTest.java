package kange.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.export.ArticleFixtures;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.DocumentParts;
import kange.model.export.ExportOrder;
import kange.model.export.PageSetup;
import kange.model.export.TitlePage;
import kange.model.reading.ArticleText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A selection (选编) says on its first page what it is. */
class TitlePageTest {
  private static final TitlePage PAGE =
      new TitlePage(
          " 云溪作风选编 ", Optional.of("何远舟"), Optional.of("云溪县机关事务中心"), Optional.of("2026年11月"));

  @TempDir Path folder;

  @Test
  void itSaysTitleMakersDateAndWhatItWasMadeFrom() throws IOException {
    assertEquals(
        List.of("云溪作风选编", "云溪机关 2025年第7期", "3 篇文章", "何远舟　编", "云溪县机关事务中心", "2026年11月"),
        pages(ArticleFixtures.issue(), PAGE).getFirst().lines().map(String::strip).toList());
  }

  @Test
  void whatIsNotSaidLeavesNoLine() throws IOException {
    TitlePage bare = new TitlePage("选编", Optional.of(" "), Optional.empty(), Optional.empty());
    assertEquals(
        List.of("选编", "云溪机关 2025年第7期", "3 篇文章"),
        pages(ArticleFixtures.issue(), bare).getFirst().lines().map(String::strip).toList());
  }

  @Test
  void ofManyIssuesItSaysHowManyThereAre() throws IOException {
    List<ArticleText> articles = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      articles.add(ArticleFixtures.in("2025年第" + i + "期", ArticleFixtures.report()));
    }
    String first = pages(articles, PAGE).getFirst();
    assertTrue(first.contains("选自 7 期，7 篇文章"), first);
  }

  @Test
  void theFrontIsNumberedInRomanAndArticlesBeginOnPageOne() throws IOException {
    List<String> pages = pages(ArticleFixtures.issue(), PAGE);
    assertEquals("ii", pages.get(1).lines().toList().getLast().strip());
    assertEquals("1", pages.get(2).lines().toList().getLast().strip());
    assertTrue(pages.get(1).lines().anyMatch(line -> line.endsWith(" 1")), pages.get(1));
    try (PDDocument document = Loader.loadPDF(folder.resolve("t.pdf").toFile())) {
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      assertEquals(List.of("i", "ii", "1", "2"), List.of(labels).subList(0, 4));
    }
  }

  @Test
  void aSingleArticleBehindATitlePageBeginsOnTheFrontOfASheet() throws IOException {
    List<String> pages = pages(List.of(ArticleFixtures.report()), PAGE);
    assertEquals("", pages.get(1).strip(), "the back of the title page");
    assertTrue(pages.get(2).contains("全县机关党建工作推进会召开"), pages.get(2));
  }

  @Test
  void theDocumentIsCalledAsItsTitlePageSays() throws IOException {
    pages(ArticleFixtures.issue(), PAGE);
    try (PDDocument document = Loader.loadPDF(folder.resolve("t.pdf").toFile())) {
      assertEquals("云溪作风选编", document.getDocumentInformation().getTitle());
    }
  }

  private List<String> pages(List<ArticleText> articles, TitlePage titlePage) throws IOException {
    Path file = folder.resolve("t.pdf");
    new PdfExporter(PageSetup.BOOK)
        .export(
            new ExportSelection(
                articles, ExportOrder.PICKED, DocumentParts.NONE.behind(Optional.of(titlePage))),
            file,
            Progress.NONE);
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }
}
