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
import kange.model.export.Classification;
import kange.model.export.DocumentParts;
import kange.model.export.ExportOrder;
import kange.model.export.PageSetup;
import kange.model.export.Template;
import kange.model.export.TitlePage;
import kange.model.reading.ArticleText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands behind the articles of a PDF, and on all its pages. */
class BackMatterTest {
  private static final String SECRET = "内部资料　注意保存";

  @TempDir Path folder;

  @Test
  void theIndexSaysOnWhichPageEachArticleBegins() throws IOException {
    List<String> pages = pages(ArticleFixtures.issue(), parts(), PageSetup.BOOK);
    String index = pages.getLast();
    // Behind title page and contents, each article on a page of its own: report, research, essay.
    int essay = pages.size() - 3;
    assertTrue(lines(index).contains("小台账里的大民生云溪县排水设施精细化管理的实践与思考2"), index);
    assertTrue(lines(index).contains("灯下读志" + essay), index);
    assertTrue(lines(pages.get(1)).contains("作者索引" + (essay + 1)), pages.get(1));
  }

  @Test
  void itStandsInTheTreeBesideThePagesUnderNoIssue() throws IOException {
    List<ArticleText> two = new ArrayList<>(ArticleFixtures.issue());
    two.add(ArticleFixtures.in("2025年第8期", ArticleFixtures.essay()));
    pages(two, parts(), PageSetup.BOOK);
    try (PDDocument document = Loader.loadPDF(folder.resolve("b.pdf").toFile())) {
      PDOutlineItem last = document.getDocumentCatalog().getDocumentOutline().getLastChild();
      assertEquals("作者索引", last.getTitle());
    }
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void everyPageSaysOnceWhoItIsFor(Template template) throws IOException {
    for (String page : pages(ArticleFixtures.issue(), parts(), PageSetup.of(template))) {
      assertEquals(2, page.split(SECRET, -1).length, page);
    }
  }

  @Test
  void overTheTitleItStandsOnTheTitlePage() throws IOException {
    String first = pages(ArticleFixtures.issue(), parts(), PageSetup.BOOK).getFirst();
    assertTrue(first.indexOf(SECRET) < first.indexOf("云溪选编"), first);
  }

  private static DocumentParts parts() {
    return new DocumentParts(
        Optional.of(TitlePage.of("云溪选编")),
        Optional.of(new Classification(SECRET)),
        Optional.empty(),
        true);
  }

  private static List<String> lines(String page) {
    return page.lines().map(line -> line.replaceAll("[\\s\u3000]", "")).toList();
  }

  private List<String> pages(List<ArticleText> articles, DocumentParts parts, PageSetup setup)
      throws IOException {
    Path file = folder.resolve("b.pdf");
    new PdfExporter(setup)
        .export(new ExportSelection(articles, ExportOrder.ISSUE, parts), file, Progress.NONE);
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
