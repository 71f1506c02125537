package kange.app.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.parts.ArticleSelection;
import kange.app.scan.AttachModel;
import kange.app.work.BackgroundTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;

/** One issue's contents page and what is picked of it. */
final class IssueModel {
  private static final int CHUNK = 500;

  private record Page(Optional<IssueSummary> issue, List<ArticleSummary> articles) {}

  private final Archive archive;
  private final TaskExecutor work;
  private final ObservableList<ContentsRow> rows = FXCollections.observableArrayList();
  private final ArticleSelection selection = new ArticleSelection();
  private final AttachModel scan;
  private Optional<IssueSummary> issue = Optional.empty();
  private List<ArticleSummary> articles = List.of();
  private final ReadOnlyBooleanWrapper showsMatter = new ReadOnlyBooleanWrapper();
  private List<ContentsRow> matter = List.of();

  IssueModel(Archive archive, TaskExecutor work, AttachModel scan) {
    this.archive = archive;
    this.work = work;
    this.scan = scan;
  }

  BackgroundTask load(long id) {
    if (issue.filter(i -> i.id() == id).isEmpty()) {
      selection.clear();
    }
    scan.load(id);
    return work.run(job -> new Page(archive.catalogue().issue(id), all(id)), this::show);
  }

  /** Empty rows mean: the archive has no such issue (any more). */
  ObservableList<ContentsRow> rows() {
    return rows;
  }

  ArticleSelection selection() {
    return selection;
  }

  void selectAll() {
    selection.addAll(articleIds());
  }

  List<Long> articleIds() {
    return articles.stream().map(ArticleSummary::id).toList();
  }

  /** Whether cover, masthead and notices are on show. */
  ReadOnlyBooleanProperty showsMatterProperty() {
    return showsMatter.getReadOnlyProperty();
  }

  private void setMatter(List<ContentsRow> rowsOfMatter) {
    matter = rowsOfMatter;
    showsMatter.set(!matter.isEmpty());
  }

  /** Shows cover, masthead and notices below the head of the page, or takes them away. */
  BackgroundTask toggleMatter() {
    if (issue.isEmpty()) {
      return BackgroundTask.done();
    }
    if (showsMatter.get()) {
      rows.remove(1, 1 + matter.size());
      setMatter(List.of());
      return BackgroundTask.done();
    }
    long id = issue.get().id();
    return work.run(job -> IssueMatter.of(archive.catalogue(), id), found -> unfold(id, found));
  }

  private void unfold(long id, List<IssueMatter> found) {
    if (showsMatter.get() || issue.filter(i -> i.id() == id).isEmpty()) {
      return;
    }
    setMatter(
        found.isEmpty()
            ? List.of(new ContentsRow.Matter(Optional.empty()))
            : found.stream()
                .map(m -> (ContentsRow) new ContentsRow.Matter(Optional.of(m)))
                .toList());
    // Added, not set anew: the button that asked for them keeps the keyboard.
    rows.addAll(1, matter);
  }

  /** Journal and number, for a file name. */
  String label() {
    return issue.map(IssueSummary::label).orElse("");
  }

  private void show(Page page) {
    if (!issue.equals(page.issue())) {
      setMatter(List.of());
    }
    issue = page.issue();
    articles = page.articles();
    List<ContentsRow> now =
        new ArrayList<>(issue.map(i -> ContentsRow.page(i, articles)).orElse(List.of()));
    if (!now.isEmpty()) {
      now.addAll(1, matter);
    }
    // Who comes back to a page that is as it was finds it where it was left.
    if (!rows.equals(now)) {
      rows.setAll(now);
    }
  }

  private List<ArticleSummary> all(long id) {
    List<ArticleSummary> found = new ArrayList<>();
    List<ArticleSummary> chunk;
    do {
      chunk = archive.catalogue().articles(ArticleFilter.ofIssue(id), found.size(), CHUNK);
      found.addAll(chunk);
    } while (chunk.size() == CHUNK);
    return found;
  }
}
