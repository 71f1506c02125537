package kange.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.VisibleText;
import kange.model.export.ExportKind;
import kange.model.export.ExportReport;

/**
 * Any exporter, of articles in which nothing steers what shows them: see {@link VisibleText}. So a
 * format need not know of it, and none can forget it.
 */
record HarmlessExporter(ArticleExporter exporter) implements ArticleExporter {
  @Override
  public String name() {
    return exporter.name();
  }

  @Override
  public List<String> endings() {
    return exporter.endings();
  }

  @Override
  public ExportKind kind() {
    return exporter.kind();
  }

  @Override
  public boolean paged() {
    return exporter.paged();
  }

  @Override
  public ExportReport export(ExportSelection selection, Path file, Progress progress)
      throws IOException {
    return exporter.export(RecordTexts.map(selection, VisibleText::of), file, progress);
  }
}
