package kange.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import kange.export.ArticleFixtures;
import kange.export.font.InstalledFonts;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportReport;
import kange.model.export.PageSetup;
import kange.model.issue.Block;
import kange.model.reading.ArticleText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfExporterTest {
  private final PdfExporter exporter = new PdfExporter(PageSetup.BOOK, InstalledFonts.NONE);

  @TempDir Path folder;

  @Test
  void everyParagraphCanBeReadBackExactly() throws IOException {
    for (ArticleText article : ArticleFixtures.issue()) {
      Path file = export(List.of(article));
      String text = squeezed(textWithoutHeads(file));
      for (Block block : article.article().blocks()) {
        assertTrue(text.contains(squeezed(block.text())), block.text());
      }
    }
  }

  @Test
  void whatStandsInTheArticleStandsInThePdfInThatOrder() throws IOException {
    ArticleText article = ArticleFixtures.research();
    String text = squeezed(textWithoutHeads(export(List.of(article))));
    List<String> order = new ArrayList<>();
    order.add("实践探索");
    order.add("云溪机关2025年第7期·第6页");
    order.add("机关作风建设调研");
    order.add("小台账里的大民生云溪县排水设施精细化管理的实践与思考");
    order.add("——以石桥巷片区为例");
    order.add("何远舟林小满");
    article.article().blocks().forEach(block -> order.add(squeezed(block.text())));
    order.add("来源：云溪日报");
    int at = 0;
    for (String part : order) {
      int found = text.indexOf(part, at);
      assertTrue(found >= 0, "not after " + at + ": " + part);
      at = found + part.length();
    }
  }

  @Test
  void commonCharactersThatShareAGlyphWithARadicalReadBackAsThemselves() throws IOException {
    String shared = "一人入八力十口土大女子小山工己日月木水火石立米羊老而耳自行衣見言走足車里金長門雨青面音頁風食首香馬骨高鬼鱼鸟黄黑齐龙";
    Path file = export(List.of(ArticleFixtures.simple("字", shared)));
    assertTrue(squeezed(text(file, 1, 1)).contains(shared), text(file, 1, 1));
  }

  @Test
  void linesDrivenWideByLongWordsReadBackWithoutAddedSpaces() throws IOException {
    String wide = "系统采用Supercalifragilistic与Internationalization架构运行。";
    String paragraph = wide.repeat(6);
    Path file = export(List.of(ArticleFixtures.simple("宽", paragraph)));
    String text = text(file, 1, 1);
    // PDFBox adds the gaps it saw as spaces after the line.
    assertTrue(text.replaceAll(" *[\\n\\r]", "").contains(paragraph), text);
  }

  @Test
  void dashesAreOneStrokeAndTwoCharacters() throws IOException {
    Path file = export(List.of(ArticleFixtures.simple("线", "红色的当天处理——黄色的三天到场——")));
    assertTrue(text(file, 1, 1).contains("红色的当天处理——黄色的三天到场——"));
  }

  @Test
  void theFacesThatAreUsedAreEmbeddedAsSubsets() throws IOException {
    Path file = export(ArticleFixtures.issue());
    assertTrue(Files.size(file) < 2_000_000, "size " + Files.size(file));
    List<String> names = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          assertTrue(font.getName().matches("[A-Z]{6}\\+(Kange|NotoSansSC).*"), font.getName());
          names.add(font.getName().substring(7));
        }
      }
    }
    assertTrue(
        names.containsAll(
            List.of("KangeSong-Regular", "KangeSong-Bold", "KangeKai-Regular", "NotoSansSC-Bold")),
        names::toString);
  }

  @Test
  void theContentsNameThePageEachArticleBeginsOn() throws IOException {
    List<ArticleText> articles = ArticleFixtures.issue();
    Path file = export(articles);
    String contents = text(file, 1, 1);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<PDAnnotation> links = document.getPage(0).getAnnotations();
      for (ArticleText article : articles) {
        String title = article.article().title();
        int page = firstPageWith(file, squeezed(title), document.getNumberOfPages());
        assertTrue(
            contents.lines().anyMatch(line -> line.endsWith(" " + page)),
            title + " is on page " + page + ": " + contents);
        assertTrue(
            links.stream().anyMatch(link -> target(document, link) == page), "no link to " + page);
      }
    }
  }

  @Test
  void severalArticlesHaveBookmarksAndOneHasNone() throws IOException {
    try (PDDocument document = Loader.loadPDF(export(ArticleFixtures.issue()).toFile())) {
      List<String> tree = new ArrayList<>();
      grow(tree, "", document.getDocumentCatalog().getDocumentOutline().children());
      assertEquals(
          List.of(
              "目录",
              "要闻",
              "  全县机关党建工作推进会召开",
              "实践探索",
              "  小台账里的大民生 云溪县排水设施精细化管理的实践与思考",
              "    一、把底数摸清：从“大概有数”到“件件有数”",
              "      （一）一张图管到底",
              "      （二）一本账算到人",
              "    二、把责任压实：台账背后的“三道关”",
              "    三、几点思考",
              "文史漫笔",
              "  灯下读志"),
          tree);
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        PDPage page = item.findDestinationPage(document);
        assertEquals(item.getTitle().equals("目录"), document.getPages().indexOf(page) == 0);
      }
    }
    try (PDDocument document = Loader.loadPDF(export(List.of(ArticleFixtures.report())).toFile())) {
      assertEquals(null, document.getDocumentCatalog().getDocumentOutline());
    }
  }

  private static void grow(List<String> tree, String indent, Iterable<PDOutlineItem> items) {
    for (PDOutlineItem item : items) {
      tree.add(indent + item.getTitle());
      grow(tree, indent + "  ", item.children());
    }
  }

  @Test
  void theDocumentSaysWhatItIs() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(export(List.of(ArticleFixtures.research())).toFile())) {
      assertEquals("小台账里的大民生 云溪县排水设施精细化管理的实践与思考", document.getDocumentInformation().getTitle());
      assertEquals("何远舟; 林小满", document.getDocumentInformation().getAuthor());
      assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
      assertEquals("Kange 刊阁", document.getDocumentInformation().getCreator());
      assertTrue(
          document.getDocumentCatalog().getViewerPreferences().displayDocTitle(),
          "a viewer shows the title, not the file's name");
    }
  }

  @Test
  void soDoesItsPacketForProgramsThatReadNothingElse() throws IOException {
    ArticleText article = ArticleFixtures.simple("雨 & <云>\u0001", "下了一夜。");
    try (PDDocument document = Loader.loadPDF(export(List.of(article)).toFile())) {
      String packet =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(packet.contains(">雨 &amp; &lt;云&gt;<"), packet);
      assertTrue(packet.contains("Kange 刊阁"), packet);
      assertFalse(packet.contains("\u0001"), packet);
    }
  }

  @Test
  void theSameArticlesGiveTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(export(ArticleFixtures.issue()));
    byte[] second = Files.readAllBytes(export(ArticleFixtures.issue()));
    assertArrayEquals(first, second);
  }

  @Test
  void otherTextsGiveADocumentOfAnotherIdentity() throws IOException {
    Set<COSBase> identities = new HashSet<>();
    for (ArticleText text :
        List.of(
            ArticleFixtures.simple("雨", "雨停了。"),
            ArticleFixtures.simple("雪", "雨停了。"),
            ArticleFixtures.simple("雨", "雪停了。"))) {
      try (PDDocument document = Loader.loadPDF(export(List.of(text)).toFile())) {
        identities.add(document.getDocument().getDocumentID().get(0));
      }
    }
    assertEquals(3, identities.size());
  }

  @Test
  void aCharacterNoFontHasIsReportedStandsVisiblyAndCanStillBeCopied() throws IOException {
    Path file = folder.resolve("missing.pdf");
    ExportReport report =
        exporter.export(
            ExportSelection.picked(List.of(ArticleFixtures.simple("缺字", "甲🍅乙\uDB84\uDC00丙🍅丁"))),
            file,
            Progress.NONE);
    assertEquals(List.of("🍅", "\uDB84\uDC00"), report.missing());
    assertTrue(text(file, 1, 1).contains("甲🍅乙\uDB84\uDC00丙🍅丁"), text(file, 1, 1));
    try (PDDocument document = Loader.loadPDF(file.toFile());
        InputStream page = document.getPage(0).getContents()) {
      // In place, not in the page's resources: poppler reads no other.
      String content = new String(page.readAllBytes(), StandardCharsets.ISO_8859_1);
      assertTrue(content.contains("/Span <</ActualText <FEFFD83CDF45>>> BDC"), content);
    }
  }

  @Test
  void whatIsNeverDrawnIsNeitherMissingNorInTheWay() throws IOException {
    String text = "甲\u0001乙\u200B丙\uFE00丁\uD840戊" + Character.toString(0xE0100) + "己";
    Path file = export(List.of(ArticleFixtures.simple("无形", text)));
    assertTrue(squeezed(text(file, 1, 1)).contains("甲乙丙丁戊己"), text(file, 1, 1));
  }

  @Test
  void articlesOfSeveralIssuesGoUnderTheNameOfTheFirst() throws IOException {
    ArticleText other = ArticleFixtures.in("2025年第8期", ArticleFixtures.essay());
    try (PDDocument document =
        Loader.loadPDF(export(List.of(ArticleFixtures.report(), other)).toFile())) {
      assertEquals("全县机关党建工作推进会召开 等2篇", document.getDocumentInformation().getTitle());
      assertEquals("云溪机关 2025年第7期; 云溪机关 2025年第8期", document.getDocumentInformation().getSubject());
    }
    try (PDDocument document = Loader.loadPDF(export(ArticleFixtures.issue()).toFile())) {
      assertEquals("云溪机关 2025年第7期", document.getDocumentInformation().getTitle());
    }
  }

  @Test
  void aCancelledExportStops() {
    Progress progress =
        new Progress() {
          private int items;

          @Override
          public void at(int done, int total, String item) {
            items = done;
          }

          @Override
          public boolean cancelled() {
            return items == 1;
          }
        };
    assertThrows(
        CancellationException.class,
        () ->
            exporter.export(
                ExportSelection.picked(ArticleFixtures.issue()),
                folder.resolve("c.pdf"),
                progress));
  }

  private Path export(List<ArticleText> articles) throws IOException {
    Path file = Files.createTempFile(folder, "export", ".pdf");
    ExportReport report = exporter.export(ExportSelection.picked(articles), file, Progress.NONE);
    assertEquals(List.of(), report.missing());
    return file;
  }

  private static int firstPageWith(Path file, String title, int pages) throws IOException {
    for (int page = 2; page <= pages; page++) {
      if (squeezed(text(file, page, page)).contains(title)) {
        return page;
      }
    }
    throw new AssertionError("on no page: " + title);
  }

  private static int target(PDDocument document, PDAnnotation annotation) {
    try {
      PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
      PDPage page = ((PDPageDestination) action.getDestination()).getPage();
      return document.getPages().indexOf(page) + 1;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Path file, int first, int last) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(first);
      stripper.setEndPage(last);
      return stripper.getText(document);
    }
  }

  /** The text without running heads and page numbers: they stand between the lines of a page. */
  private static String textWithoutHeads(Path file) throws IOException {
    int pages;
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      pages = document.getNumberOfPages();
    }
    StringBuilder all = new StringBuilder();
    for (int page = 1; page <= pages; page++) {
      List<String> lines = text(file, page, page).lines().toList();
      assertEquals(Integer.toString(page), lines.getLast().strip());
      lines.subList(page == 1 ? 0 : 1, lines.size() - 1).forEach(all::append);
    }
    return all.toString();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }
}
