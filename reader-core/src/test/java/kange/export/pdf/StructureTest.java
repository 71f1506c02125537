package kange.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.export.ArticleFixtures;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.PageSetup;
import kange.model.issue.Block;
import kange.model.reading.ArticleText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The structure tree read as a screen reader does: from the tree to the marked words. */
class StructureTest {
  @TempDir Path folder;

  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
  private final StringBuilder heard = new StringBuilder();
  private final List<COSDictionary> links = new ArrayList<>();

  private PDDocument exported(List<ArticleText> articles) throws IOException {
    Path file = folder.resolve("a.pdf");
    new PdfExporter(PageSetup.BOOK).export(ExportSelection.picked(articles), file, Progress.NONE);
    return Loader.loadPDF(file.toFile());
  }

  private void hear(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), marked(page));
    }
    walk(document.getDocumentCatalog().getStructureTreeRoot());
  }

  private static Map<Integer, String> marked(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> words = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      words.merge(content.getMCID(), said(content), String::concat);
    }
    return words;
  }

  /** What is to be said in place of glyphs goes before them. */
  private static String said(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      switch (part) {
        case TextPosition glyph -> text.append(glyph.getUnicode());
        case PDMarkedContent inner -> text.append(said(inner));
        default -> {}
      }
    }
    return text.toString();
  }

  private void walk(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> walk(element);
        case PDMarkedContentReference part ->
            heard.append(pages.get(part.getPage().getCOSObject()).get(part.getMCID()));
        case Integer number ->
            heard.append(
                pages.get(((PDStructureElement) node).getPage().getCOSObject()).get(number));
        case PDObjectReference reference ->
            links.add((COSDictionary) reference.getReferencedObject().getCOSObject());
        default -> throw new AssertionError("what is it? " + kid);
      }
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void whoeverHearsTheDocumentHearsAllOfItInTheOrderOfTheText() throws IOException {
    ArticleText article = ArticleFixtures.research();
    try (PDDocument document = exported(List.of(article))) {
      hear(document);
    }
    String all = squeezed(heard.toString());
    int from = 0;
    for (Block block : article.article().blocks()) {
      int at = all.indexOf(squeezed(block.text()), from);
      assertTrue(at >= from, block.text() + " in " + all);
      from = at;
    }
  }

  @Test
  void everyLinkOfTheContentsBelongsToItsLine() throws IOException {
    try (PDDocument document = exported(ArticleFixtures.issue())) {
      hear(document);
      List<COSDictionary> drawn = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        page.getAnnotations().stream()
            .filter(PDAnnotationLink.class::isInstance)
            .forEach(link -> drawn.add(link.getCOSObject()));
      }
      assertTrue(drawn.size() >= ArticleFixtures.issue().size(), "a link an article");
      assertEquals(drawn, links);
    }
  }
}
