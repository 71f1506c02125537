package kange.export.cite;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportReport;
import kange.model.reading.ArticleText;

/** Writes references, one entry after the other, in UTF-8. Stateless and thread-safe. */
public final class ReferenceExporter implements ArticleExporter {
  private final String ending;
  private final Function<ArticleText, String> entry;

  private ReferenceExporter(String ending, Function<ArticleText, String> entry) {
    this.ending = ending;
    this.entry = entry;
  }

  public static ReferenceExporter bibTex() {
    return new ReferenceExporter("bib", BibTexEntry::of);
  }

  public static ReferenceExporter ris() {
    return new ReferenceExporter("ris", RisEntry::of);
  }

  @Override
  public boolean wholeArticles() {
    return false;
  }

  @Override
  public List<String> endings() {
    return List.of(ending);
  }

  @Override
  public ExportReport export(ExportSelection selection, Path file, Progress progress)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      ExportLoop.run(selection, progress, (index, article) -> out.write(entry.apply(article)));
    }
    return new ExportReport(file, selection.articles().size(), 0, List.of());
  }
}
