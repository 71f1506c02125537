package kange.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.delivery.CitationService;
import kange.delivery.ExportService;
import kange.delivery.SeparateExport;
import kange.export.Exporters;
import kange.model.Progress;
import kange.model.export.CitationStyle;
import kange.model.export.CitationSystem;
import kange.model.export.Classification;
import kange.model.export.DocumentParts;
import kange.model.export.ExportFinding;
import kange.model.export.ExportFormat;
import kange.model.export.ExportOptions;
import kange.model.export.ExportReport;
import kange.model.export.ExportTarget;
import kange.model.export.InstalledFace;
import kange.model.issue.BlockSpan;
import kange.store.Stores;
import kange.store.catalogue.ClassificationStore;

/**
 * Articles out of an archive: as files, as references, as pages for a printer. The door of exports;
 * thread-safe.
 */
public final class Exports {
  private final ArchiveLock lock;
  private final ClassificationStore classification;
  private final ExportService service;
  private final CitationService citations;

  Exports(ArchiveLock lock, Stores stores) {
    this.lock = lock;
    this.classification = stores.classification();
    this.service = new ExportService(stores);
    this.citations = new CitationService(stores.articles());
  }

  /** The formats {@link #write} knows, kind by kind; the usual one first. */
  public static List<ExportFormat> formats() {
    return Exporters.formats();
  }

  /**
   * The faces of Chinese offices that this machine has fonts for, those that are refused with the
   * reason. Reads fonts when first asked.
   */
  public static List<InstalledFace> installedFaces() {
    return Exporters.installedFaces();
  }

  /** The endings that decide the format where none is named, each once; without the dot. */
  public static List<String> endings() {
    return Exporters.endings();
  }

  /**
   * Writes articles to one file, in the given order; its ending decides the format. The file
   * appears whole or not at all; cancelled, it does not appear and a {@link
   * java.util.concurrent.CancellationException} is thrown.
   */
  public ExportReport write(List<Long> articles, Path file, Progress progress) {
    return write(articles, file, usual(), progress);
  }

  /** As above, with what else the options ask for. */
  public ExportReport write(
      List<Long> articles, Path file, ExportOptions options, Progress progress) {
    return write(articles, ExportTarget.byEnding(file), options, progress);
  }

  /** As above, in the format the target names: one of {@link #formats}. */
  public ExportReport write(
      List<Long> articles, ExportTarget target, ExportOptions options, Progress progress) {
    return service.export(articles, target, options, progress);
  }

  /**
   * Writes each article to a file of its own, in the given order: {@code 01 TITLE.pdf}. Nothing in
   * the folder is replaced; cancelled, it throws a {@link
   * java.util.concurrent.CancellationException}, and the files written so far stay, each whole.
   *
   * @param folder that is there
   * @param format the name of one of {@link #formats}
   * @return the folder, and what all files have together
   */
  public ExportReport writeEach(
      List<Long> articles, Path folder, String format, ExportOptions options, Progress progress) {
    return new SeparateExport(service).export(articles, folder, format, options, progress);
  }

  /**
   * What whoever receives an export would notice, before it is made: the worst first. Nothing of it
   * forbids the export.
   */
  public List<ExportFinding> preflight(
      List<Long> articles, ExportTarget target, ExportOptions options, Progress progress) {
    return service.preflight(articles, target, options, progress);
  }

  /** How an article is cited, with a full stop at the end. */
  public String citation(long article, CitationStyle style) {
    return citations.citation(article, style);
  }

  /**
   * How articles are cited in a list, a line each: numbered as they are given, or by author and
   * year. Fails where one of them is not there.
   */
  public List<String> bibliography(
      List<Long> articles, CitationStyle style, CitationSystem system) {
    return citations.bibliography(articles, style, system);
  }

  /** The name of the format that writes {@link #bibliography} to a file. */
  public static String bibliographyFormat(CitationStyle style, CitationSystem system) {
    return CitationService.format(style, system);
  }

  /**
   * Lays articles out for a printer, in the given order, as their PDF is; close it when printed.
   * Cancelled, a {@link java.util.concurrent.CancellationException} is thrown.
   */
  public PrintPages pages(List<Long> articles, Progress progress) {
    return pages(articles, usual(), progress);
  }

  /** As above, as the PDF with these options is. */
  public PrintPages pages(List<Long> articles, ExportOptions options, Progress progress) {
    return PrintPages.of(
        file -> service.export(articles, ExportTarget.byEnding(file), options, progress));
  }

  /** As above, a passage of an article under the article's head. */
  public PrintPages pages(long article, List<BlockSpan> passage, Progress progress) {
    return PrintPages.of(file -> service.export(article, passage, file, usual(), progress));
  }

  /**
   * Who the documents of this archive are for (内部资料, 密级): whoever exports offers it, prints bear
   * it.
   *
   * @throws kange.model.ArchiveException when others wrote more into the archive than can be
   *     printed
   */
  public Optional<Classification> classification() {
    return classification.get();
  }

  /**
   * Says who they are for from now on; returns what was said before.
   *
   * @throws kange.model.ArchiveException when the archive is read-only
   */
  public Optional<Classification> classify(Optional<Classification> as) {
    lock.refuseUnlessHeld();
    return classification.set(as);
  }

  /** The articles alone, and who they are for. */
  private ExportOptions usual() {
    return ExportOptions.PLAIN.with(DocumentParts.NONE.classified(classification()));
  }
}
