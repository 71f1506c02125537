package kange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.Classification;
import kange.model.export.DocumentParts;
import kange.model.export.ExportOrder;
import kange.model.export.TitlePage;
import kange.model.reading.ArticleText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around articles stands there in every format that articles are read in. */
class DocumentPartsTest {
  private static final DocumentParts ALL =
      new DocumentParts(
          Optional.empty(), Optional.of(new Classification("机密★一年")), Optional.empty(), true);

  @TempDir Path folder;

  static List<String> formats() {
    return List.of("pdf", "docx", "epub", "html", "txt", "md");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void itIsSaidWhoTheDocumentIsFor(String format) throws IOException {
    assertTrue(written(format, ALL).contains("机密★一年"));
    assertFalse(written(format, DocumentParts.NONE).contains("机密"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aSelectionSaysFirstWhatItIsAndWhoMadeIt(String format) throws IOException {
    TitlePage page =
        new TitlePage("云溪选编", Optional.of("林小满"), Optional.of("办公室"), Optional.of("2026年11月"));
    String text = written(format, DocumentParts.NONE.behind(Optional.of(page)));
    int title = text.indexOf("云溪选编", text.indexOf("titlepage"));
    int made = text.indexOf("3篇文章", title);
    int compiler = text.indexOf("林小满编", made);
    int date = text.indexOf("2026年11月", compiler);
    int first = text.indexOf(ArticleFixtures.report().article().title(), date);
    assertTrue(
        title >= 0 && title < made && made < compiler && compiler < date && date < first, text);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void thoseWhoWroteAreListedBehindTheArticles(String format) throws IOException {
    String text = written(format, ALL);
    int heading = text.lastIndexOf("作者索引");
    int first = text.indexOf("何远舟", heading);
    int second = text.indexOf("林小满", heading);
    int third = text.indexOf("云溪县档案馆", heading);
    assertTrue(heading > 0 && heading < first && first < second && second < third, text);
    assertFalse(written(format, DocumentParts.NONE).contains("作者索引"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void eachArticleEndsWithHowItIsCited(String format) throws IOException {
    List<ArticleText> cited =
        ArticleFixtures.issue().stream()
            .map(article -> article.citedAs("《" + article.article().title() + "》出处"))
            .toList();
    String text = written(format, new ExportSelection(cited, ExportOrder.PICKED));
    for (ArticleText article : cited) {
      String end = "引用格式：《" + article.article().title().replace(" ", "") + "》出处";
      assertEquals(2, text.split(end, -1).length, end);
    }
  }

  private String written(String format, DocumentParts parts) throws IOException {
    return written(format, new ExportSelection(ArticleFixtures.issue(), ExportOrder.ISSUE, parts));
  }

  /** All that can be read in a file, without the white in it. */
  private String written(String format, ExportSelection selection) throws IOException {
    Path file = folder.resolve("out." + format);
    ArticleExporter exporter = Exporters.named(format).orElseThrow();
    exporter.export(selection, file, Progress.NONE);
    String text =
        switch (format) {
          case "pdf" -> pdf(file);
          case "docx", "epub" -> zipped(file);
          default -> Files.readString(file);
        };
    return text.replaceAll("<[^>]*>|\\s|\u3000|\\\\", "");
  }

  private static String pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Entries in their order. */
  private static String zipped(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return text.toString();
  }
}
