package kange.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.export.ArticleFixtures;
import kange.export.font.FontFiles;
import kange.export.font.InstalledFonts;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.Classification;
import kange.model.export.DocumentParts;
import kange.model.export.ExportOrder;
import kange.model.export.PageSetup;
import kange.model.export.Paper;
import kange.model.export.Template;
import kange.model.export.TitlePage;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * What leaves the house can be kept for good (PDF/A-2a) and read aloud (PDF/UA-1): asks veraPDF.
 */
class ConformanceTest {
  @TempDir Path folder;

  @BeforeAll
  static void begin() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void aSelectionWithAllThatStandsAroundArticlesAndAllThatTheyCanHold() throws Exception {
    List<ArticleText> articles = new ArrayList<>(ArticleFixtures.issue());
    articles.add(ArticleFixtures.in("2025年第8期", ArticleFixtures.essay()));
    articles.add(ArticleFixtures.simple("缺字 <&> {title}", "甲🍅乙\u0001丙\uDB84\uDC00丁——“戊”"));
    ExportSelection selection =
        new ExportSelection(
            articles,
            ExportOrder.PICKED,
            new DocumentParts(
                Optional.of(TitlePage.of("云溪 <作风> & 选编")),
                Optional.of(new Classification("内部资料 <请勿外传>")),
                Optional.empty(),
                true));
    keepsToBoth(selection, PageSetup.of(Template.BOOK));
  }

  @Test
  void articlesThatRunOnInTwoNarrowColumns() throws Exception {
    keepsToBoth(
        ExportSelection.picked(ArticleFixtures.issue()),
        PageSetup.of(Template.MAGAZINE).on(Paper.A5));
  }

  @Test
  void oneArticleWithoutAnythingAround() throws Exception {
    keepsToBoth(
        ExportSelection.picked(List.of(ArticleFixtures.report())), PageSetup.of(Template.OFFICIAL));
  }

  @Test
  void anArticleInTheFangsongOfTheMachine() throws Exception {
    FontFiles.write(folder.resolve("fonts"), "simfang.ttf", FontFiles.hei());
    keepsToBoth(
        ExportSelection.picked(List.of(ArticleFixtures.report())),
        new PdfExporter(
            PageSetup.of(Template.OFFICIAL), new InstalledFonts(List.of(folder.resolve("fonts")))));
  }

  private void keepsToBoth(ExportSelection selection, PageSetup setup)
      throws IOException, VeraPDFException {
    keepsToBoth(selection, new PdfExporter(setup, InstalledFonts.NONE));
  }

  private void keepsToBoth(ExportSelection selection, PdfExporter exporter)
      throws IOException, VeraPDFException {
    Path file = folder.resolve("out.pdf");
    exporter.export(selection, file, Progress.NONE);
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        List<String> broken =
            result.getTestAssertions().stream()
                .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                .map(test -> test.getRuleId().getClause() + ": " + test.getMessage())
                .distinct()
                .toList();
        assertEquals(List.of(), broken, flavour.getId());
        assertTrue(result.isCompliant(), flavour.getId());
      }
    }
  }
}
