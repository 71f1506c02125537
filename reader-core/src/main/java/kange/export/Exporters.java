package kange.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kange.export.catalogue.CnmarcExporter;
import kange.export.catalogue.CsvExporter;
import kange.export.catalogue.DublinCoreExporter;
import kange.export.catalogue.JsonLinesExporter;
import kange.export.catalogue.XlsxExporter;
import kange.export.cite.BibliographyExporter;
import kange.export.cite.CitationStandard;
import kange.export.cite.CslJsonExporter;
import kange.export.cite.ReferenceExporter;
import kange.export.epub.EpubExporter;
import kange.export.font.InstalledFonts;
import kange.export.html.HtmlExporter;
import kange.export.pdf.PdfExporter;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportSelection;
import kange.export.text.MarkdownExporter;
import kange.export.text.PlainTextExporter;
import kange.export.word.WordExporter;
import kange.model.export.CitationSystem;
import kange.model.export.ExportFormat;
import kange.model.export.InstalledFace;
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
            new EpubExporter(),
            new HtmlExporter(),
            new PlainTextExporter(),
            new MarkdownExporter(),
            BibliographyExporter.of(CitationStandard.GBT_7714_2025, CitationSystem.NUMERIC),
            BibliographyExporter.of(CitationStandard.GBT_7714_2025, CitationSystem.AUTHOR_DATE),
            BibliographyExporter.of(CitationStandard.GBT_7714_2015, CitationSystem.NUMERIC),
            BibliographyExporter.of(CitationStandard.GBT_7714_2015, CitationSystem.AUTHOR_DATE),
            ReferenceExporter.bibTex(),
            ReferenceExporter.biblatex(),
            ReferenceExporter.ris(),
            new CslJsonExporter(),
            ReferenceExporter.endNote(),
            ReferenceExporter.noteExpress(),
            ReferenceExporter.cnki(),
            new CsvExporter(),
            new XlsxExporter(),
            new DublinCoreExporter(),
            new CnmarcExporter(),
            new JsonLinesExporter())
        .<ArticleExporter>map(HarmlessExporter::new)
        .toList();
  }

  /** The exporter for a file, by its ending in upper or lower case; pages as of a book. */
  public static Optional<ArticleExporter> forFile(Path file) {
    return forFile(file, PageSetup.BOOK);
  }

  /**
   * As above.
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

  /** The exporter of a format, by its name in upper or lower case; pages as of a book. */
  public static Optional<ArticleExporter> named(String name) {
    return named(name, PageSetup.BOOK);
  }

  /**
   * As above.
   *
   * @param page how pages look where the format has pages of its own
   */
  public static Optional<ArticleExporter> named(String name, PageSetup page) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return all(page).stream().filter(exporter -> exporter.name().equals(wanted)).findFirst();
  }

  /** All formats, kind by kind, the usual one first. */
  public static List<ExportFormat> formats() {
    return ALL.stream().map(ArticleExporter::format).toList();
  }

  /** The same articles with the marks in their Chinese text in full width. */
  public static ExportSelection inFullWidth(ExportSelection selection) {
    return RecordTexts.map(selection, FullWidthPunctuation::of);
  }

  /** The faces of Chinese offices that this machine has fonts for. Reads them when first asked. */
  public static List<InstalledFace> installedFaces() {
    return InstalledFonts.ofThisMachine().faces();
  }

  /** All endings, without the dot, each once, the usual one first. */
  public static List<String> endings() {
    return ALL.stream().flatMap(exporter -> exporter.endings().stream()).distinct().toList();
  }
}
