package kange.app.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kange.app.parts.ArticleSelection;
import kange.app.shell.Place;
import kange.app.work.BackgroundTask;
import kange.app.work.LatestTask;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;
import kange.model.Subscription;
import kange.model.search.FacetValue;
import kange.model.search.IndexStatus;
import kange.model.search.SearchHit;
import kange.model.search.SearchHits;
import kange.model.search.SearchRequest;
import kange.model.search.SearchSpread;

/**
 * Searches as one types: waits for a pause, drops the older question, shows the first hits before
 * all that matches is counted, loads further hits as one scrolls. For the UI thread.
 */
final class SearchModel {
  static final Duration PAUSE = Duration.ofMillis(150);
  private static final int PAGE = 50;

  private final Archive archive;
  private final TaskExecutor work;
  private final LatestTask searching;
  private final LatestTask loadingMore;
  private final ObservableList<SearchRow> rows = FXCollections.observableArrayList();
  private final ArticleSelection selection = new ArticleSelection();
  private final ReadOnlyObjectWrapper<SearchState> state =
      new ReadOnlyObjectWrapper<>(SearchState.BLANK);
  private final ReadOnlyObjectWrapper<Optional<SearchSpread>> spread =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<IndexStatus> index =
      new ReadOnlyObjectWrapper<>(IndexStatus.open(0, 0));
  private final ReadOnlyObjectWrapper<Place.Search> asked =
      new ReadOnlyObjectWrapper<>(Place.Search.of(""));
  private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper(true);
  private final Subscription listening;
  private List<SearchHit> hits = List.of();
  private boolean exhausted = true;
  private Set<String> unnamed = Set.of();

  /** How the hits spread, and which of the journals among them are only names of files. */
  private record Counted(SearchSpread spread, Set<String> unnamed) {}

  /**
   * @param sentence how a failure is told
   */
  SearchModel(Archive archive, TaskExecutor work, Function<Throwable, String> sentence) {
    this.archive = archive;
    this.work = work;
    searching = new LatestTask(work, failure -> fail(sentence.apply(failure)));
    loadingMore = new LatestTask(work, failure -> fail(sentence.apply(failure)));
    listening = archive.searcher().onStatus(status -> work.onUi(() -> moved(status)));
  }

  /** Lets go of the archive: nobody looks at this any more. */
  void close() {
    listening.close();
    searching.cancel();
    loadingMore.cancel();
  }

  ObservableList<SearchRow> rows() {
    return rows;
  }

  ArticleSelection selection() {
    return selection;
  }

  ReadOnlyObjectProperty<SearchState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** How many articles match and how they spread; empty until they are counted. */
  ReadOnlyObjectProperty<Optional<SearchSpread>> spreadProperty() {
    return spread.getReadOnlyProperty();
  }

  /** Whether a journal among the hits counted last is one, and not only the name of a file. */
  boolean named(String journal) {
    return !unnamed.contains(journal);
  }

  ReadOnlyObjectProperty<IndexStatus> indexProperty() {
    return index.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Place.Search> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** Whether the rows are those of the question asked last: not while its answer is on its way. */
  ReadOnlyBooleanProperty answeredProperty() {
    return answered.getReadOnlyProperty();
  }

  /** Asks; while one types the same field, only after a pause. */
  BackgroundTask ask(Place.Search wanted) {
    boolean typing = !wanted.query().equals(asked.get().query()) && !asked.get().query().isBlank();
    boolean anew = !wanted.equals(asked.get());
    asked.set(wanted);
    loadingMore.cancel();
    if (anew) {
      answered.set(false);
      selection.clear();
    }
    if (wanted.query().isBlank()) {
      searching.cancel();
      hits = List.of();
      rows.clear();
      state.set(SearchState.BLANK);
      answered.set(true);
      return BackgroundTask.done();
    }
    return searching.run(
        typing ? PAUSE : Duration.ZERO,
        job -> firstHitsThenSpread(request(wanted, 0, PAGE), job),
        counted -> {
          unnamed = counted.unnamed();
          spread.set(Optional.of(counted.spread()));
        });
  }

  private Counted firstHitsThenSpread(SearchRequest request, BackgroundTask job) {
    SearchHits first = archive.searcher().hits(request, job::cancelled);
    work.onUi(
        () -> {
          if (!job.cancelled()) {
            show(first);
          }
        });
    SearchSpread counted = archive.searcher().spread(request, job::cancelled);
    List<String> journals = counted.facets().journals().stream().map(FacetValue::value).toList();
    return new Counted(counted, archive.catalogue().unnamed(journals));
  }

  /** Loads the next hits, if there are any: called when the end of the list comes in sight. */
  BackgroundTask more() {
    if (exhausted) {
      return BackgroundTask.done();
    }
    exhausted = true;
    Place.Search wanted = asked.get();
    int offset = hits.size();
    return loadingMore.run(
        Duration.ZERO,
        job -> archive.searcher().hits(request(wanted, offset, PAGE), job::cancelled),
        this::append);
  }

  /** Picks every full hit, also those not loaded yet; the close ones where there are no others. */
  BackgroundTask selectAll() {
    Place.Search wanted = asked.get();
    return work.run(
        job -> ids(wanted, job),
        ids -> {
          if (wanted.equals(asked.get())) {
            selection.addAll(ids);
          }
        });
  }

  private List<Long> ids(Place.Search wanted, BackgroundTask job) {
    SearchRequest all = SearchRequest.all(wanted.query(), wanted.filter(), wanted.order());
    List<Long> full = archive.searcher().ids(all, job::cancelled);
    return full.isEmpty()
        ? archive.searcher().hits(request(wanted, 0, PAGE), job::cancelled).hits().stream()
            .map(hit -> hit.article().id())
            .toList()
        : full;
  }

  private static SearchRequest request(Place.Search wanted, int offset, int limit) {
    return new SearchRequest(wanted.query(), wanted.filter(), wanted.order(), offset, limit);
  }

  private void show(SearchHits first) {
    index.set(first.index());
    hits = first.hits();
    exhausted = first.hits().size() < PAGE;
    showRows(SearchRow.of(hits));
    spread.set(Optional.empty());
    state.set(SearchState.of(first));
    answered.set(true);
  }

  /** Leaves rows alone that stay as they are, so that who comes back finds the list as it was. */
  private void showRows(List<SearchRow> now) {
    if (!rows.equals(now)) {
      rows.setAll(now);
    }
  }

  private void append(SearchHits further) {
    List<SearchHit> longer = new ArrayList<>(hits);
    longer.addAll(further.hits());
    List<SearchRow> all = SearchRow.of(longer);
    hits = List.copyOf(longer);
    exhausted = further.hits().size() < PAGE;
    rows.addAll(all.subList(rows.size(), all.size()));
  }

  private void fail(String sentence) {
    rows.clear();
    state.set(SearchState.failed(sentence));
    answered.set(true);
  }

  /** While the index is not open nothing is known: a search waits, and then brings the news. */
  private void moved(IndexStatus status) {
    if (!status.state().searchable()) {
      return;
    }
    boolean finished = status.complete() && !index.get().complete();
    index.set(status);
    if (finished && !asked.get().query().isBlank()) {
      ask(asked.get());
    }
  }
}
