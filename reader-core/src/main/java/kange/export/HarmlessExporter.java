package kange.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kange.export.spi.ArticleExporter;
import kange.model.Progress;
import kange.model.VisibleText;
import kange.model.export.ExportReport;
import kange.model.reading.ArticleText;

/**
 * Any exporter, of articles in which nothing steers what shows them: see {@link VisibleText}. So a
 * format need not know of it, and none can forget it.
 */
record HarmlessExporter(ArticleExporter format) implements ArticleExporter {
  @Override
  public List<String> endings() {
    return format.endings();
  }

  @Override
  public boolean writesMarks() {
    return format.writesMarks();
  }

  @Override
  public ExportReport export(List<ArticleText> articles, Path file, Progress progress)
      throws IOException {
    List<ArticleText> harmless =
        articles.stream().map(text -> RecordTexts.map(text, VisibleText::of)).toList();
    return format.export(harmless, file, progress);
  }
}
