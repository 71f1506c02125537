package kange.app.export;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.settings.SettingsModel;
import kange.app.shell.Notices;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.RunningTasks;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.archive.Exports;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.ExportOptions;
import kange.model.export.ExportOrder;
import kange.model.export.ExportReport;
import kange.model.export.InstalledFace;

/** The articles to export, their order, the format, and the export of them. For the UI thread. */
final class ExportModel {
  private final Archive archive;
  private final TaskExecutor work;
  private final ObservableList<ArticleSummary> articles = FXCollections.observableArrayList();
  private final ObjectProperty<ExportOrder> order = new SimpleObjectProperty<>(ExportOrder.PICKED);
  private final ExportDraft draft;
  private final SettingsModel settings;
  private final LatestTask sorting;
  private final ExportPreview preview;
  private final ExportFindings findings;

  /** As they were picked, whatever order was chosen since. */
  private List<Long> picked = List.of();

  private final ReadOnlyIntegerWrapper annotated = new ReadOnlyIntegerWrapper();
  private final ExportJob job;
  private Set<Long> withMarks = Set.of();
  private final ArchiveClassification classification;
  private final ReadOnlyObjectWrapper<List<InstalledFace>> faces =
      new ReadOnlyObjectWrapper<>(List.of());

  ExportModel(Archive archive, TaskExecutor work, Notices notices, SettingsModel settings) {
    this.archive = archive;
    this.settings = settings;
    this.draft = new ExportDraft(settings.get().export());
    this.work = work;
    this.job = new ExportJob(work, notices);
    this.sorting = new LatestTask(work, notices::error);
    preview = new ExportPreview(archive, work, this::toLayOut, notices::error);
    findings =
        new ExportFindings(
            archive,
            work,
            this::toLayOut,
            () -> draft.target(Path.of(draft.fileName())),
            notices::error);
    classification = new ArchiveClassification(archive, work, notices, draft.parts());
    draft.onChange(this::changed);
    articles.subscribe(
        () -> {
          changed();
          countAnnotated();
        });
  }

  ObservableList<ArticleSummary> articles() {
    return articles;
  }

  /** How they are to go out. */
  ExportDraft draft() {
    return draft;
  }

  /** In what order the articles stand, unless some were moved since, and what groups them. */
  ReadOnlyObjectProperty<ExportOrder> orderProperty() {
    return order;
  }

  /** Puts the articles in an order; as picked, what was dropped meanwhile stays away. */
  BackgroundTask sort(ExportOrder wanted) {
    order.set(wanted);
    List<Long> ids = picked;
    return sorting.run(
        Duration.ZERO,
        job -> archive.catalogue().summaries(archive.catalogue().inOrder(ids, wanted)),
        sorted -> {
          Set<Long> there = articles.stream().map(ArticleSummary::id).collect(Collectors.toSet());
          articles.setAll(sorted.stream().filter(a -> there.contains(a.id())).toList());
        });
  }

  /** How many of the articles have notes or highlights. */
  ReadOnlyIntegerProperty annotatedProperty() {
    return annotated.getReadOnlyProperty();
  }

  /** Who the documents of the archive are for. */
  ArchiveClassification classification() {
    return classification;
  }

  /** The faces of Chinese offices that this machine has; none until that is known. */
  ReadOnlyObjectProperty<List<InstalledFace>> facesProperty() {
    return faces.getReadOnlyProperty();
  }

  /** The writing of them, and what came of it. */
  ExportJob job() {
    return job;
  }

  BackgroundTask load(List<Long> ids, String suggested) {
    draft.propose(suggested);
    sorting.cancel();
    picked = List.copyOf(ids);
    order.set(ExportOrder.PICKED);
    return work.run(
        job ->
            new Loaded(
                archive.catalogue().summaries(ids),
                archive.marks().annotated(ids),
                classification.ask(),
                Exports.installedFaces()),
        loaded -> {
          withMarks = loaded.annotated();
          classification.begin(loaded.classification());
          faces.set(loaded.faces());
          articles.setAll(loaded.articles());
          draft.parts().titlePage().wantedProperty().set(fromSeveralIssues());
          countAnnotated();
        });
  }

  /** A selection of several issues is a publication of its own; an issue has its own name. */
  private boolean fromSeveralIssues() {
    return articles.stream().map(ArticleSummary::issueId).distinct().count() > 1;
  }

  private record Loaded(
      List<ArticleSummary> articles,
      Set<Long> annotated,
      ArchiveClassification.Said classification,
      List<InstalledFace> faces) {}

  /** Looks anew which of the articles have notes or highlights. */
  BackgroundTask loadMarks() {
    List<Long> ids = articles.stream().map(ArticleSummary::id).toList();
    return work.run(
        job -> archive.marks().annotated(ids),
        found -> {
          withMarks = found;
          countAnnotated();
        });
  }

  private void countAnnotated() {
    annotated.set((int) articles.stream().filter(a -> withMarks.contains(a.id())).count());
  }

  /** Moves an article by some places; at the ends it stays. */
  int move(int index, int by) {
    int to = Math.clamp((long) index + by, 0, articles.size() - 1);
    if (index != to) {
      articles.add(to, articles.remove(index));
    }
    return to;
  }

  void remove(int index) {
    articles.remove(index);
  }

  void putBack(int index, ArticleSummary article) {
    articles.add(Math.min(index, articles.size()), article);
  }

  /**
   * Writes the articles.
   *
   * @param chosen the folder, where each article gets a file of its own; otherwise the file, which
   *     gets the ending of the format chosen when it has none
   */
  BackgroundTask export(Path chosen) {
    if (job.runningProperty().get() || articles.isEmpty()) {
      return BackgroundTask.done();
    }
    List<Long> ids = articles.stream().map(ArticleSummary::id).toList();
    ExportOptions options = options();
    String format = draft.formatProperty().get().name();
    RunningTasks.Stoppable<ExportReport> writing =
        draft.separateProperty().get()
            ? told -> archive.exports().writeEach(ids, chosen, format, options, told)
            : told ->
                archive.exports().write(ids, draft.target(draft.withEnding(chosen)), options, told);
    settings.update(now -> now.withExport(draft.settings()));
    return job.start(writing);
  }

  /** The pages that an export would make, where the format has any. */
  ExportPreview preview() {
    return preview;
  }

  /** What whoever receives the file would notice. */
  ExportFindings findings() {
    return findings;
  }

  private ExportPreview.Order toLayOut() {
    return new ExportPreview.Order(articles.stream().map(ArticleSummary::id).toList(), options());
  }

  private ExportOptions options() {
    return draft.options(order.get(), settings.get().citation());
  }

  private void changed() {
    job.forget();
    preview.changed();
    findings.changed();
  }
}
