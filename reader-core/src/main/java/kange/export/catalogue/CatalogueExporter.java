package kange.export.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportKind;
import kange.model.export.ExportReport;

/** What catalogues of articles have in common: one ending each, a line or record an article. */
abstract class CatalogueExporter implements ArticleExporter {
  private final String name;
  private final String ending;

  CatalogueExporter(String name, String ending) {
    this.name = name;
    this.ending = ending;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final List<String> endings() {
    return List.of(ending);
  }

  @Override
  public final ExportKind kind() {
    return ExportKind.CATALOGUE;
  }

  @Override
  public final ExportReport export(ExportSelection selection, Path file, Progress progress)
      throws IOException {
    write(selection, file, progress);
    return new ExportReport(file, selection.articles().size(), 0, List.of());
  }

  /** Writes the whole file: see {@link ArticleExporter#export}. */
  abstract void write(ExportSelection selection, Path file, Progress progress) throws IOException;
}
