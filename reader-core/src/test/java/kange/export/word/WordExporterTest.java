package kange.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.export.ArticleFixtures;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.DocumentParts;
import kange.model.export.ExportOrder;
import kange.model.export.TitlePage;
import kange.model.issue.Block;
import kange.model.reading.ArticleText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordExporterTest {
  @TempDir Path folder;

  @Test
  void everyParagraphIsThereInOrderWithItsStyle() throws IOException {
    ArticleText article = ArticleFixtures.research();
    try (XWPFDocument document = export(article)) {
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      assertEquals(
          List.of("Column", "Kicker", "Heading1", "Subtitle", "Byline"),
          paragraphs.stream().limit(5).map(XWPFParagraph::getStyle).toList());
      List<Block> blocks = article.article().blocks();
      for (int i = 0; i < blocks.size(); i++) {
        assertEquals(blocks.get(i).text(), paragraphs.get(5 + i).getText());
      }
      assertEquals("来源：云溪日报", paragraphs.getLast().getText());
      assertEquals("Heading2", styleOf(document, "三、几点思考"));
      assertEquals("Heading3", styleOf(document, "（一）一张图管到底"));
    }
  }

  @Test
  void everyStyleThatIsUsedIsDefined() throws IOException {
    try (XWPFDocument document = export(ArticleFixtures.research(), ArticleFixtures.essay())) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        assertNotNull(document.getStyles().getStyle(paragraph.getStyle()), paragraph.getStyle());
      }
      String styles = document.getStyles().getStyle("BodyText").getCTStyle().xmlText();
      assertTrue(styles.contains("w:firstLineChars=\"200\""), styles);
    }
  }

  @Test
  void severalArticlesGetContentsThatPointToTheirTitles() throws IOException {
    try (XWPFDocument document = export(ArticleFixtures.report(), ArticleFixtures.essay())) {
      List<XWPFParagraph> entries =
          document.getParagraphs().stream().filter(p -> "TOC1".equals(p.getStyle())).toList();
      assertEquals(2, entries.size());
      assertTrue(entries.get(1).getText().startsWith("灯下读志　云溪县档案馆\t"));
      List<String> marked =
          document.getParagraphs().stream()
              .flatMap(
                  p ->
                      p.getCTP().getBookmarkStartList().stream()
                          .map(b -> b.getName() + " " + p.getText()))
              .toList();
      assertEquals(List.of("_Toc1 全县机关党建工作推进会召开", "_Toc2 灯下读志"), marked);
      String entry = entries.get(1).getCTP().xmlText();
      assertTrue(entry.contains("w:anchor=\"_Toc2\""), entry);
      assertTrue(entry.contains("PAGEREF _Toc2"), entry);
      assertTrue(entries.get(0).getText().endsWith("\t1"), entries.get(0).getText());
      assertTrue(entries.get(1).getText().endsWith("\t2"), "with its number already in it");
      assertFalse(document.isEnforcedUpdateFields(), "nobody is asked anything as it opens");
    }
  }

  @Test
  void theContentsAreOneFieldThatCanBeWorkedOutAnew() throws IOException {
    try (XWPFDocument document = export(ArticleFixtures.issue().toArray(ArticleText[]::new))) {
      String body = document.getDocument().getBody().xmlText();
      int begin = body.indexOf("TOC \\o \"1-1\" \\f C \\h \\z");
      assertTrue(begin > 0, body);
      assertEquals(3, body.split("TC \"[^\"]+\" \\\\f C \\\\l 3", -1).length - 1, "its columns");
      assertEquals(
          body.split("fldCharType=\"begin\"", -1).length,
          body.split("fldCharType=\"end\"", -1).length,
          "each field ends");
    }
  }

  @Test
  void runningHeadsSayTheIssueAndTheTitleOfThePageTheyStandOn() throws IOException {
    try (XWPFDocument document = export(ArticleFixtures.report(), ArticleFixtures.essay())) {
      String head =
          document.getHeaderList().getLast().getParagraphs().getFirst().getCTP().xmlText();
      assertTrue(head.contains("STYLEREF \"刊期\""), head);
      assertTrue(head.contains("STYLEREF 1"), head);
      assertTrue(head.contains("云溪机关 2025年第7期"), head);
    }
  }

  @Test
  void aSelectionBeginsWithItsTitlePage() throws IOException {
    Path file = folder.resolve("s.docx");
    TitlePage page =
        new TitlePage("云溪选编", Optional.of("何远舟"), Optional.empty(), Optional.of("2026年"));
    new WordExporter()
        .export(
            new ExportSelection(
                ArticleFixtures.issue(),
                ExportOrder.PICKED,
                DocumentParts.NONE.behind(Optional.of(page))),
            file,
            Progress.NONE);
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      assertEquals(
          List.of("云溪选编", "云溪机关 2025年第7期", "3 篇文章", "何远舟　编", "2026年", "目　录"),
          document.getParagraphs().stream().limit(6).map(XWPFParagraph::getText).toList());
      assertEquals("云溪选编", document.getProperties().getCoreProperties().getTitle());
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        if (paragraph.getStyle() != null) {
          assertNotNull(document.getStyles().getStyle(paragraph.getStyle()), paragraph.getStyle());
        }
      }
    }
  }

  @Test
  void thePagesAreNumberedAndA4() throws IOException {
    try (XWPFDocument document = export(ArticleFixtures.report())) {
      String foot =
          document.getFooterList().getFirst().getParagraphs().getFirst().getCTP().xmlText();
      assertTrue(foot.contains("PAGE"), foot);
      assertEquals(
          "11906", document.getDocument().getBody().getSectPr().getPgSz().getW().toString());
      assertEquals("全县机关党建工作推进会召开", document.getProperties().getCoreProperties().getTitle());
    }
  }

  @Test
  void charactersOutsideTheBmpSurviveAndControlCharactersDoNotBreakTheFile() throws IOException {
    try (XWPFDocument document =
        export(ArticleFixtures.simple("雨", "李𠙶、李𫖯\u0001\uFFFE\uFFFF\uD840来了🍅\uDC00"))) {
      assertEquals("李𠙶、李𫖯来了🍅", document.getParagraphs().getLast().getText());
    }
  }

  private XWPFDocument export(ArticleText... articles) throws IOException {
    Path file = folder.resolve("a.docx");
    new WordExporter().export(ExportSelection.picked(List.of(articles)), file, Progress.NONE);
    try (InputStream in = Files.newInputStream(file)) {
      return new XWPFDocument(in);
    }
  }

  private static String styleOf(XWPFDocument document, String text) {
    return document.getParagraphs().stream()
        .filter(p -> p.getText().equals(text))
        .findFirst()
        .orElseThrow()
        .getStyle();
  }
}
