package kange.export.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kange.model.Progress;
import kange.model.export.ExportFormat;
import kange.model.export.ExportKind;
import kange.model.export.ExportReport;

/** Writes articles to one file of one format. Implementations are stateless and thread-safe. */
public interface ArticleExporter {
  /** What the format is called, in one lower-case word: see {@link ExportFormat#name}. */
  String name();

  /** The file endings this exporter writes, lower case, without the dot. */
  List<String> endings();

  /** What it is for. */
  default ExportKind kind() {
    return ExportKind.ARTICLES;
  }

  /** Whether it writes articles to be read, so that there is room for readers' marks and notes. */
  default boolean wholeArticles() {
    return kind() == ExportKind.ARTICLES;
  }

  /** Name, endings and kind, for people to choose by. */
  default ExportFormat format() {
    return new ExportFormat(name(), endings(), kind(), paged());
  }

  /** Whether its pages look as a {@link kange.model.export.PageSetup} says. */
  default boolean paged() {
    return false;
  }

  /**
   * Writes the articles in their order. The file is overwritten; callers that want whole-or-none
   * pass a temporary one. Stops with a {@link java.util.concurrent.CancellationException} once the
   * progress is cancelled.
   */
  ExportReport export(ExportSelection selection, Path file, Progress progress) throws IOException;
}
