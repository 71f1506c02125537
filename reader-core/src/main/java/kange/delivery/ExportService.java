package kange.delivery;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import kange.export.Exporters;
import kange.export.Preflight;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportSelection;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.ExportFinding;
import kange.model.export.ExportFormat;
import kange.model.export.ExportOptions;
import kange.model.export.ExportReport;
import kange.model.export.ExportTarget;
import kange.model.export.PageSetup;
import kange.model.issue.BlockSpan;
import kange.model.marks.ArticleMarks;
import kange.model.message.Message;
import kange.model.reading.ArticleText;
import kange.model.reading.Integrity;
import kange.model.reading.Provenance;
import kange.platform.AtomicFile;
import kange.repair.ProvenArticles;
import kange.store.Stores;
import kange.store.issue.ArticleStore;
import kange.store.marks.MarkStore;

/** Hands articles over as one file. Thread-safe. */
public final class ExportService {
  /** Articles whose texts are in memory together while they are looked through. */
  private static final int AT_ONCE = 50;

  private final ArticleStore articles;
  private final MarkStore marks;
  private final ProvenArticles proven;

  public ExportService(Stores stores) {
    this.articles = stores.articles();
    this.marks = stores.marks().all();
    this.proven = new ProvenArticles(stores);
  }

  /**
   * Writes articles in the given order. Cancelled, it throws {@link
   * java.util.concurrent.CancellationException} and leaves no file.
   */
  public ExportReport export(
      List<Long> ids, ExportTarget target, ExportOptions options, Progress progress) {
    List<ArticleText> found = texts(ids);
    return write(
        new ExportSelection(
            options.marks() ? withMarks(found) : found, options.order(), options.parts()),
        options,
        target,
        progress);
  }

  /** As above, of one article and only a passage of it. */
  public ExportReport export(
      long id, List<BlockSpan> passage, Path file, ExportOptions options, Progress progress) {
    List<ArticleText> found = texts(List.of(id));
    return write(
        new ExportSelection(
            List.of(Excerpt.of(found.getFirst(), passage)), options.order(), options.parts()),
        options,
        ExportTarget.byEnding(file),
        progress);
  }

  /** What is known of articles before any of them is written. */
  List<ArticleSummary> summaries(List<Long> ids) {
    refuseNothing(ids);
    List<ArticleSummary> found = articles.summaries(ids);
    refuseMissing(ids, found);
    return found;
  }

  private List<ArticleText> texts(List<Long> ids) {
    refuseNothing(ids);
    List<ArticleText> found = proven.proven(articles.printed(ids));
    refuseMissing(ids, found.stream().map(ArticleText::summary).toList());
    refuseDamaged(found);
    Map<Long, Provenance> printed = articles.provenance(ids);
    return found.stream()
        .map(text -> text.with(printed.getOrDefault(text.summary().id(), Provenance.NONE)))
        .toList();
  }

  private static ExportReport write(
      ExportSelection selection, ExportOptions options, ExportTarget target, Progress progress) {
    ArticleExporter exporter = exporter(target, options.page());
    Path file = target.file();
    ExportSelection set =
        exporter.wholeArticles() ? withReferences(asRead(selection, options)) : selection;
    try {
      ExportReport report =
          AtomicFile.write(file, temporary -> whole(exporter, set, temporary, progress));
      return new ExportReport(file, report.articles(), report.pages(), report.missing());
    } catch (AccessDeniedException e) {
      throw new ArchiveException(Message.of(DeliveryMessage.DENIED, file), e);
    } catch (IOException e) {
      throw new ArchiveException(Message.of(DeliveryMessage.NOT_WRITTEN, file), e);
    }
  }

  private static ExportSelection asRead(ExportSelection selection, ExportOptions options) {
    return options.fullWidth() ? Exporters.inFullWidth(selection) : selection;
  }

  /** References have marks of their own, whatever those of the text are. */
  private static ExportSelection withReferences(ExportSelection selection) {
    return selection
        .parts()
        .references()
        .map(
            style ->
                selection.with(
                    selection.articles().stream()
                        .map(text -> text.citedAs(CitationService.citation(text, style)))
                        .toList()))
        .orElse(selection);
  }

  /** What a reader of the file would notice. */
  public List<ExportFinding> preflight(
      List<Long> ids, ExportTarget target, ExportOptions options, Progress progress) {
    int parts = (ids.size() + AT_ONCE - 1) / AT_ONCE;
    return new Preflight(exporter(target, options.page()), options.fullWidth())
        .of(
            IntStream.range(0, parts)
                .mapToObj(i -> ids.subList(i * AT_ONCE, Math.min(ids.size(), (i + 1) * AT_ONCE)))
                .flatMap(part -> articles.printed(part).stream()),
            progress);
  }

  private static ArticleExporter exporter(ExportTarget target, PageSetup page) {
    return target
        .format()
        .map(name -> named(name, page))
        .orElseGet(
            () ->
                Exporters.forFile(target.file(), page)
                    .orElseThrow(
                        () ->
                            ArchiveException.of(
                                DeliveryMessage.FORMAT_UNKNOWN,
                                target.file().getFileName().toString(),
                                Exporters.endings())));
  }

  private static ArticleExporter named(String format, PageSetup page) {
    return Exporters.named(format, page).orElseThrow(() -> unnamed(format));
  }

  static ArchiveException unnamed(String format) {
    return ArchiveException.of(
        DeliveryMessage.FORMAT_UNNAMED,
        format,
        Exporters.formats().stream().map(ExportFormat::name).toList());
  }

  /** Cancelled in its last moments, while it is written, it leaves no file either. */
  private static ExportReport whole(
      ArticleExporter exporter, ExportSelection selection, Path temporary, Progress progress)
      throws IOException {
    ExportReport report = exporter.export(selection, temporary, progress);
    if (progress.cancelled()) {
      throw new CancellationException("export cancelled");
    }
    return report;
  }

  private List<ArticleText> withMarks(List<ArticleText> texts) {
    Map<Long, ArticleMarks> all =
        marks.ofArticles(texts.stream().map(text -> text.summary().id()).toList());
    return texts.stream()
        .map(text -> text.with(all.getOrDefault(text.summary().id(), ArticleMarks.NONE)))
        .toList();
  }

  /** What leaves the house is what was filed, or it does not leave. */
  private static void refuseDamaged(List<ArticleText> texts) {
    List<String> damaged =
        texts.stream()
            .filter(text -> text.integrity() == Integrity.DAMAGED)
            .map(text -> text.summary().title())
            .toList();
    if (!damaged.isEmpty()) {
      throw ArchiveException.of(DeliveryMessage.DAMAGED, damaged.size(), damaged);
    }
  }

  private static void refuseNothing(List<Long> ids) {
    if (ids.isEmpty()) {
      throw ArchiveException.of(DeliveryMessage.NOTHING_CHOSEN);
    }
  }

  private static void refuseMissing(List<Long> ids, List<ArticleSummary> found) {
    Set<Long> missing = new HashSet<>(ids);
    found.forEach(article -> missing.remove(article.id()));
    if (!missing.isEmpty()) {
      throw ArchiveException.of(
          DeliveryMessage.ARTICLES_GONE,
          missing.size(),
          missing.stream().sorted().map(String::valueOf).toList());
    }
  }
}
