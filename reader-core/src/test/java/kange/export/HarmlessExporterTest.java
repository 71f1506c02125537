package kange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.VisibleText;
import kange.model.export.ExportFormat;
import kange.model.reading.ArticleText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Characters that steer whoever looks, in every text of every article, in every format. */
class HarmlessExporterTest {
  private static final int ROUNDS = 3;

  /** All that steer, and neighbours that do not. */
  private static final int[] HOSTILE = {
    0x00, 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x0D, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x061C,
    0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
    0x2069, 0xFFFE, 0xFFFF, 0xD800, 0xDC00
  };

  @TempDir Path folder;

  @Test
  void noneOfThemComesIntoAFileOfAnyFormat() throws Exception {
    Random random = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      List<ArticleText> hostile =
          ArticleFixtures.issue().stream()
              .map(text -> RecordTexts.map(text, each -> strewn(each, random)))
              .toList();
      for (ExportFormat format : Exporters.formats()) {
        String ending = format.ending();
        Path file = folder.resolve(round + format.name() + "." + ending);
        Exporters.named(format.name())
            .orElseThrow()
            .export(ExportSelection.picked(hostile), file, Progress.NONE);
        assertHarmless(format.name(), written(file, ending));
      }
    }
  }

  @Test
  void articlesWithoutAnyAreHandedOnAsTheyAre() {
    for (ArticleText text : ArticleFixtures.issue()) {
      assertSame(text, RecordTexts.map(text, VisibleText::of));
    }
  }

  @Test
  void everyTextOfARecordIsReached() {
    ArticleText text = ArticleFixtures.issue().getFirst();
    ArticleText starred = RecordTexts.map(text, each -> "*" + each);
    assertEquals("*" + text.summary().title(), starred.summary().title());
    assertEquals(
        "*" + text.article().blocks().getFirst().text(),
        starred.article().blocks().getFirst().text());
    assertEquals(text.summary().id(), starred.summary().id());
  }

  private static String strewn(String text, Random random) {
    StringBuilder strewn = new StringBuilder(text);
    for (int i = 0; i < 4; i++) {
      int at = random.nextInt(strewn.length() + 1);
      strewn.insert(at, (char) HOSTILE[random.nextInt(HOSTILE.length)]);
    }
    return strewn.toString();
  }

  private static void assertHarmless(String ending, String written) {
    String steering =
        written
            .codePoints()
            .filter(VisibleText::steers)
            .filter(c -> c != '\r')
            .mapToObj(Integer::toHexString)
            .toList()
            .toString();
    assertEquals("[]", steering, ending);
    assertTrue(written.contains("\u25A1"), ending);
  }

  private static String written(Path file, String ending) throws Exception {
    return switch (ending) {
      case "pdf" -> pdf(file);
      case "docx", "xlsx", "epub" -> packed(file);
      default -> Files.readString(file);
    };
  }

  private static String pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document)
          + document.getDocumentInformation().getTitle()
          + document.getDocumentInformation().getAuthor();
    }
  }

  private static String packed(Path file) throws Exception {
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry :
          zip.stream().filter(e -> e.getName().matches(".*\\.(xml|xhtml|svg|opf)")).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        try (InputStream in = zip.getInputStream(entry)) {
          all.append(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(in)
                  .getDocumentElement()
                  .getTextContent());
        }
      }
    }
    return all.toString();
  }
}
