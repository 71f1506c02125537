package kange.delivery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.export.Exporters;
import kange.model.Progress;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.ExportFormat;
import kange.model.export.ExportOptions;
import kange.model.export.ExportReport;
import kange.model.export.ExportTarget;
import kange.model.export.FileNames;

/**
 * Hands articles over as a folder of files, one each, which stand there in their order.
 * Thread-safe.
 */
public final class SeparateExport {
  private final ExportService service;

  public SeparateExport(ExportService service) {
    this.service = service;
  }

  /**
   * Writes them. Nothing that is there is replaced; cancelled, those written so far stay, each
   * whole.
   *
   * @param formatName of one of {@link Exporters#formats}
   * @return the folder, and what all files have together
   */
  public ExportReport export(
      List<Long> ids, Path folder, String formatName, ExportOptions options, Progress progress) {
    ExportFormat format = named(formatName);
    List<ArticleSummary> articles = service.summaries(ids);
    // A file of one article is no publication with a title page of its own.
    ExportOptions single = options.with(options.parts().behind(Optional.empty()));
    Set<String> missing = new LinkedHashSet<>();
    int pages = 0;
    for (int i = 0; i < articles.size(); i++) {
      progress.refuseWhenCancelled();
      ArticleSummary article = articles.get(i);
      progress.at(i, articles.size(), article.title());
      Path file = free(folder, name(i + 1, articles.size(), article.title()), format.ending());
      ExportReport one =
          service.export(
              List.of(article.id()),
              ExportTarget.as(format.name(), file),
              single,
              Progress.NONE.stoppedBy(progress::cancelled));
      pages += one.pages();
      missing.addAll(one.missing());
    }
    progress.at(articles.size(), articles.size(), "");
    return new ExportReport(folder, articles.size(), pages, List.copyOf(missing));
  }

  private static ExportFormat named(String name) {
    return Exporters.formats().stream()
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElseThrow(() -> ExportService.unnamed(name));
  }

  /** Numbered, with as many digits as the last one has, or they would not stand in their order. */
  private static String name(int number, int of, String title) {
    int digits = Math.max(2, Integer.toString(of).length());
    return ("%0" + digits + "d ").formatted(number) + FileNames.safe(title);
  }

  private static Path free(Path folder, String name, String ending) {
    Path file = folder.resolve(name + "." + ending);
    for (int again = 2; Files.exists(file); again++) {
      file = folder.resolve(name + " (" + again + ")." + ending);
    }
    return file;
  }
}
