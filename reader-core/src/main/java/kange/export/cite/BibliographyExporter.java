package kange.export.cite;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.CitationSystem;
import kange.model.export.ExportKind;
import kange.model.export.ExportReport;

/** Writes a bibliography as plain text, a reference a line, in UTF-8. Stateless and thread-safe. */
public final class BibliographyExporter implements ArticleExporter {
  private static final String BY_AUTHOR = "-author-date";

  private final CitationStandard standard;
  private final CitationSystem system;

  private BibliographyExporter(CitationStandard standard, CitationSystem system) {
    this.standard = standard;
    this.system = system;
  }

  /** Of a standard and a system. */
  public static BibliographyExporter of(CitationStandard standard, CitationSystem system) {
    return new BibliographyExporter(standard, system);
  }

  @Override
  public String name() {
    return standard.formatName() + (system == CitationSystem.AUTHOR_DATE ? BY_AUTHOR : "");
  }

  @Override
  public List<String> endings() {
    return List.of("txt");
  }

  @Override
  public ExportKind kind() {
    return ExportKind.REFERENCES;
  }

  @Override
  public ExportReport export(ExportSelection selection, Path file, Progress progress)
      throws IOException {
    List<Citation> cited = new ArrayList<>();
    ExportLoop.run(
        selection,
        progress,
        (index, article) -> cited.add(Citation.of(article.summary(), article.provenance())));
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (String line : new Bibliography(standard, system).of(cited)) {
        out.write(line.replaceAll("\\s+", " "));
        out.write('\n');
      }
    }
    return new ExportReport(file, selection.articles().size(), 0, List.of());
  }
}
