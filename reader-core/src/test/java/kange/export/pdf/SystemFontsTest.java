package kange.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kange.export.ArticleFixtures;
import kange.export.font.FontFiles;
import kange.export.font.InstalledFonts;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportReport;
import kange.model.export.FaceRole;
import kange.model.export.PageSetup;
import kange.model.export.Template;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own fonts in a PDF: faces by role, and characters that no bundled font has. */
class SystemFontsTest {
  private static final int NOWHERE = 0x3FFF0;
  private static final String RARE = Character.toString(NOWHERE);
  private static final PageSetup OFFICIAL = PageSetup.of(Template.OFFICIAL);

  @TempDir Path folder;
  private Path fonts;

  @BeforeEach
  void install() throws IOException {
    fonts = folder.resolve("fonts");
    // 黑体 as this machine's 仿宋: what is set in it can be told from what is bundled.
    FontFiles.write(fonts, "simfang.ttf", FontFiles.withLastCharacterAt(FontFiles.hei(), NOWHERE));
  }

  @Test
  void officialDocumentsAreSetInTheFangsongThatTheMachineHas() throws IOException {
    ExportReport report = export(OFFICIAL, "甲乙丙 2026");
    assertEquals(Set.of("KangeKai", "KangeSong", "NotoSansSC"), families(report));
    assertTrue(text(report).contains("甲乙丙 2026"), text(report));
  }

  @Test
  void whoWantsTheSameEverywhereGetsTheFontsOfTheProgram() throws IOException {
    ExportReport report = export(OFFICIAL.withSystemFaces(false), "甲乙丙 2026");
    assertEquals(Set.of("KangeKai", "KangeSong"), families(report));
  }

  @Test
  void aCharacterThatNoBundledFontHasIsSetInOneThatTheMachineHas() throws IOException {
    for (PageSetup setup : List.of(OFFICIAL, PageSetup.BOOK.withSystemFaces(false))) {
      ExportReport report = export(setup, "甲" + RARE + "乙🍅");
      assertEquals(List.of("🍅"), report.missing());
      assertTrue(text(report).contains("甲" + RARE + "乙🍅"), text(report));
    }
    try (GlyphCoverage coverage = new GlyphCoverage(new InstalledFonts(List.of(fonts)))) {
      assertEquals(List.of("🍅"), coverage.missing(List.of("甲" + RARE + "乙🍅")));
    }
  }

  @Test
  void aFontInACollectionIsAsGoodAsOneInAFileOfItsOwn() throws IOException {
    Files.delete(fonts.resolve("simfang.ttf"));
    byte[] rare = FontFiles.withLastCharacterAt(FontFiles.hei(), NOWHERE);
    FontFiles.write(fonts, "rare.ttc", FontFiles.collection(rare));
    ExportReport report = export(PageSetup.BOOK, "甲" + RARE + "乙");
    assertEquals(List.of(), report.missing());
    assertTrue(text(report).contains("甲" + RARE + "乙"), text(report));
    assertTrue(families(report).contains("NotoSansSC"), families(report).toString());
  }

  @Test
  void aFontThatFailsAtTheLastMomentCostsNoExport() throws IOException {
    InstalledFonts looked = new InstalledFonts(List.of(fonts));
    assertTrue(looked.face(FaceRole.FANGSONG).isPresent());
    Files.writeString(fonts.resolve("simfang.ttf"), "no font any more");
    ExportReport report =
        new PdfExporter(OFFICIAL, looked)
            .export(
                ExportSelection.picked(List.of(ArticleFixtures.simple("甲乙", "甲乙丙"))),
                folder.resolve("fonts.pdf"),
                Progress.NONE);
    assertEquals(List.of(), report.missing());
    assertTrue(text(report).contains("甲乙丙"), text(report));
  }

  @Test
  void theSameArticlesInTheSameFontsAreTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(export(OFFICIAL, "甲" + RARE + "乙").file());
    byte[] second = Files.readAllBytes(export(OFFICIAL, "甲" + RARE + "乙").file());
    assertArrayEquals(first, second);
  }

  private ExportReport export(PageSetup setup, String text) throws IOException {
    return new PdfExporter(setup, new InstalledFonts(List.of(fonts)))
        .export(
            ExportSelection.picked(List.of(ArticleFixtures.simple(text, text))),
            folder.resolve("fonts.pdf"),
            Progress.NONE);
  }

  private static String text(ExportReport report) throws IOException {
    try (PDDocument document = Loader.loadPDF(report.file().toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The fonts on the page, without what says that they are parts and of which weight. */
  private static Set<String> families(ExportReport report) throws IOException {
    Set<String> names = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(report.file().toFile())) {
      PDPage page = document.getPage(0);
      for (COSName name : page.getResources().getFontNames()) {
        String full = page.getResources().getFont(name).getName();
        names.add(full.substring(full.indexOf('+') + 1).replaceFirst("-.*", ""));
      }
    }
    return names;
  }
}
