package kange.app.parts;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.PagedList;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.DateOrder;

/**
 * A list of articles of any length, loaded in pages as it is looked at, and what is picked of it.
 */
public final class ArticleListModel {
  private record First(int count, List<ArticleSummary> page) {}

  private final Archive archive;
  private final TaskExecutor work;
  private final LatestTask loading;
  private final ArticleSelection selection = new ArticleSelection();
  private final ReadOnlyObjectWrapper<ObservableList<ArticleSummary>> articles =
      new ReadOnlyObjectWrapper<>(FXCollections.observableArrayList());
  private final ObjectProperty<DateOrder> order = new SimpleObjectProperty<>(DateOrder.NEWEST);
  private ArticleFilter filter = ArticleFilter.ALL;

  public ArticleListModel(Archive archive, TaskExecutor work, Consumer<Throwable> failed) {
    this.archive = archive;
    this.work = work;
    this.loading = new LatestTask(work, failed);
    order.addListener((property, before, now) -> load(filter));
  }

  /** The articles; null elements are still on their way. */
  public ReadOnlyObjectProperty<ObservableList<ArticleSummary>> articlesProperty() {
    return articles.getReadOnlyProperty();
  }

  /** Which end comes first; changed, the list is loaded anew. */
  public ObjectProperty<DateOrder> orderProperty() {
    return order;
  }

  public ArticleSelection selection() {
    return selection;
  }

  /** Lists what passes a filter, in place of what was listed. */
  public BackgroundTask load(ArticleFilter wanted) {
    if (!wanted.equals(filter)) {
      selection.clear();
    }
    filter = wanted;
    DateOrder from = order.get();
    return loading.run(
        Duration.ZERO,
        job ->
            new First(
                archive.catalogue().articleCount(wanted),
                archive.catalogue().articles(wanted, from, 0, PagedList.firstPage())),
        first ->
            articles.set(
                new PagedList<>(
                    first.count(),
                    first.page(),
                    (offset, limit) -> archive.catalogue().articles(wanted, from, offset, limit),
                    work)));
  }

  /** Lists nothing, where there is nothing to list articles of. */
  public void clear() {
    loading.cancel();
    selection.clear();
    articles.set(FXCollections.observableArrayList());
  }

  /** Picks every article of the list, also those not loaded yet. */
  public BackgroundTask selectAll() {
    ArticleFilter wanted = filter;
    DateOrder from = order.get();
    return work.run(job -> archive.catalogue().articleIds(wanted, from), selection::addAll);
  }
}
