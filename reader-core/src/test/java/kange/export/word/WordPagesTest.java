package kange.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.export.ArticleFixtures;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.reading.ArticleText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** How a document lies on its pages, in the measures that Word reads. */
class WordPagesTest {
  @TempDir Path folder;

  @Test
  void thePageIsA4WithEqualMarginsOppositeEachOtherAndRoomForHeadAndFoot() throws IOException {
    try (XWPFDocument document = export(ArticleFixtures.report())) {
      CTPageSz size = document.getDocument().getBody().getSectPr().getPgSz();
      CTPageMar margins = document.getDocument().getBody().getSectPr().getPgMar();
      assertEquals("11906 16838", size.getW() + " " + size.getH());
      assertEquals("1800 1800", margins.getLeft() + " " + margins.getRight());
      assertEquals("1570 1570", margins.getTop() + " " + margins.getBottom());
      assertEquals(
          "850 850 0", margins.getHeader() + " " + margins.getFooter() + " " + margins.getGutter());
      assertEquals("Footer", foot(document).getStyle());
    }
  }

  @Test
  void theNumberAtTheFootIsAFieldThatShowsOneUntilItIsWorkedOut() throws IOException {
    try (XWPFDocument document = export(ArticleFixtures.report())) {
      List<String> parts =
          foot(document).getCTP().getRList().stream().map(WordPagesTest::part).toList();
      assertEquals(List.of("begin", " PAGE ", "separate", "1", "end"), parts);
    }
  }

  private static XWPFParagraph foot(XWPFDocument document) {
    return document.getFooterList().getFirst().getParagraphs().getFirst();
  }

  private static String part(CTR run) {
    return Stream.of(
            run.getFldCharList().stream().map(mark -> mark.getFldCharType().toString()),
            run.getInstrTextList().stream().map(text -> text.getStringValue()),
            run.getTList().stream().map(text -> text.getStringValue()))
        .flatMap(all -> all)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofSeveralArticlesEachBeginsOnAPageOfItsOwn() throws IOException {
    try (XWPFDocument document = export(ArticleFixtures.report(), ArticleFixtures.essay())) {
      assertEquals(
          List.of(false, true),
          styled(document, "Column").map(XWPFParagraph::isPageBreak).toList());
    }
    try (XWPFDocument document = export(ArticleFixtures.report())) {
      assertEquals(
          List.of(false), styled(document, "Column").map(XWPFParagraph::isPageBreak).toList());
    }
  }

  @Test
  void theContentsCountThePagesThatTheTextWillTake() throws IOException {
    // 34 characters on a line, 36 lines on a page, of which the head takes eight or nine.
    ArticleText two = ArticleFixtures.simple("二", "雨".repeat(34 * 50));
    ArticleText three = ArticleFixtures.simple("三", "雨".repeat(34 * 90));
    ArticleText one = ArticleFixtures.simple("一", "雨".repeat(34 * 20));
    try (XWPFDocument document = export(two, three, one, one)) {
      List<String> numbers =
          styled(document, "TOC1")
              .map(line -> line.getText().substring(line.getText().indexOf('\t') + 1))
              .toList();
      assertEquals(List.of("1", "3", "6", "7"), numbers);
    }
  }

  @Test
  void aboveTheTitleStandTheColumnAndAtTheOtherEndTheIssueAndThePage() throws IOException {
    ArticleText article = ArticleFixtures.report();
    try (XWPFDocument document = export(article)) {
      String issue = article.summary().printedJournal() + " 2025年第7期";
      assertEquals(
          List.of("要闻\t" + issue + " · 第3页"),
          styled(document, "Column").map(XWPFParagraph::getText).toList());
    }
  }

  @Test
  void aTitleIsOneTextAndTheTextKeepsItsDistance() throws IOException {
    try (XWPFDocument document = export(ArticleFixtures.research())) {
      XWPFParagraph title = styled(document, "Heading1").findFirst().orElseThrow();
      assertEquals("小台账里的大民生 云溪县排水设施精细化管理的实践与思考", title.getText());
      XWPFParagraph byline = styled(document, "Byline").findFirst().orElseThrow();
      assertEquals(480, byline.getSpacingAfter());
    }
  }

  @Test
  void aTitlesBookmarkEndsWhereItBeganAndNoTwoHaveOneNumber() throws IOException {
    try (XWPFDocument document = export(ArticleFixtures.report(), ArticleFixtures.essay())) {
      List<XWPFParagraph> titles = styled(document, "Heading1").toList();
      for (int i = 0; i < titles.size(); i++) {
        CTMarkupRange end = titles.get(i).getCTP().getBookmarkEndList().getFirst();
        assertEquals(
            i, titles.get(i).getCTP().getBookmarkStartList().getFirst().getId().intValue());
        assertEquals(i, end.getId().intValue());
      }
    }
  }

  @Test
  void whatIsNotThereLeavesNoEmptyParagraph() throws IOException {
    try (XWPFDocument document = export(ArticleFixtures.report())) {
      assertEquals(0, document.getParagraphs().stream().filter(p -> p.getText().isBlank()).count());
    }
  }

  @Test
  void theAuthorsOfOneArticleAreTheDocumentsOfSeveralNobodyIs() throws IOException {
    try (XWPFDocument document = export(ArticleFixtures.essay())) {
      assertEquals("云溪县档案馆", document.getProperties().getCoreProperties().getCreator());
    }
    try (XWPFDocument document = export(ArticleFixtures.essay(), ArticleFixtures.report())) {
      assertEquals(
          Optional.empty(),
          Optional.ofNullable(document.getProperties().getCoreProperties().getCreator()));
    }
  }

  @Test
  void quotesAndDashesAreSetFromTheChineseFont() throws IOException {
    try (XWPFDocument document = export(ArticleFixtures.simple("雨", "“雨”——来了"))) {
      CTR run = document.getParagraphs().getLast().getCTP().getRList().getFirst();
      assertEquals(STHint.EAST_ASIA, run.getRPr().getRFontsList().getFirst().getHint());
    }
  }

  @Test
  void onlyWhatXmlCannotHoldIsLeftOut() throws IOException {
    String text = "a b\u001Fc\uD7FFd\uD800e\uDFFFf\uE000g\tj";
    try (XWPFDocument document = export(ArticleFixtures.simple("雨", text))) {
      assertEquals("a bc\uD7FFdef\uE000g j", document.getParagraphs().getLast().getText());
    }
  }

  private static Stream<XWPFParagraph> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream().filter(p -> style.equals(p.getStyle()));
  }

  private XWPFDocument export(ArticleText... articles) throws IOException {
    Path file = folder.resolve("a.docx");
    new WordExporter().export(ExportSelection.picked(List.of(articles)), file, Progress.NONE);
    try (InputStream in = Files.newInputStream(file)) {
      return new XWPFDocument(in);
    }
  }
}
