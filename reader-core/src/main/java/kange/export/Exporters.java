package kange.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kange.export.cite.ReferenceExporter;
import kange.export.pdf.PdfExporter;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportSelection;
import kange.export.text.MarkdownExporter;
import kange.export.text.PlainTextExporter;
import kange.export.word.WordExporter;
import kange.model.export.PageSetup;
import kange.typeset.FullWidthPunctuation;

/** The formats articles can be written in. Stateless and thread-safe. */
public final class Exporters {
  private static final List<ArticleExporter> ALL = all(PageSetup.BOOK);

  private Exporters() {}

  private static List<ArticleExporter> all(PageSetup page) {
    return Stream.of(
            new PdfExporter(page),
            new WordExporter(),
            new PlainTextExporter(),
            new MarkdownExporter(),
            ReferenceExporter.bibTex(),
            ReferenceExporter.ris())
        .<ArticleExporter>map(HarmlessExporter::new)
        .toList();
  }

  /**
   * The exporter for a file, by its ending in upper or lower case.
   *
   * @param page how pages look where the format has pages of its own
   */
  public static Optional<ArticleExporter> forFile(Path file, PageSetup page) {
    Path name = file.getFileName();
    String text = name == null ? "" : name.toString();
    String ending = text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean hasEnding = text.length() > ending.length();
    return all(page).stream()
        .filter(exporter -> hasEnding && exporter.endings().contains(ending))
        .findFirst();
  }

  /** The same articles with the marks in their Chinese text in full width. */
  public static ExportSelection inFullWidth(ExportSelection selection) {
    return RecordTexts.map(selection, FullWidthPunctuation::of);
  }

  /** All endings, without the dot, the usual one first. */
  public static List<String> endings() {
    return ALL.stream().flatMap(exporter -> exporter.endings().stream()).toList();
  }

  /** The endings of formats with room for readers' marks. */
  public static List<String> markedEndings() {
    return endings(ArticleExporter::wholeArticles);
  }

  /** The endings of formats whose pages have a look. */
  public static List<String> pagedEndings() {
    return endings(ArticleExporter::paged);
  }

  /** The endings of formats that begin with a title page where one is wanted. */
  public static List<String> titledEndings() {
    return endings(ArticleExporter::titlePages);
  }

  private static List<String> endings(Predicate<ArticleExporter> which) {
    return ALL.stream().filter(which).flatMap(exporter -> exporter.endings().stream()).toList();
  }
}
