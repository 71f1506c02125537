package kange.archive;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kange.index.IndexKeeper;
import kange.model.Subscription;
import kange.model.issue.Span;
import kange.model.search.IndexStatus;
import kange.model.search.SearchHits;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.model.search.SearchSpread;
import kange.model.search.SearchSuggestion;
import kange.store.Stores;

/**
 * Finds articles by their words, in an index that is kept level with the archive in the background.
 * The door of search; thread-safe. What asks waits until an index is there.
 */
public final class ArchiveSearcher {
  private final IndexKeeper index;
  private final Stores stores;

  ArchiveSearcher(IndexKeeper index, Stores stores) {
    this.index = index;
    this.stores = stores;
  }

  /** Lets the index open and catch up in the background; returns at once. */
  public void wake() {
    index.wake();
  }

  /**
   * Searches; see {@link SearchResult}. Returns early with what it has once {@code cancelled} says
   * true.
   */
  public SearchResult search(SearchRequest request, BooleanSupplier cancelled) {
    return index.ask(i -> i.search(request, index.statusOf(i), cancelled));
  }

  /**
   * The hits of {@link #search} alone, which do not wait until all that matches is counted. Returns
   * early as that does.
   */
  public SearchHits hits(SearchRequest request, BooleanSupplier cancelled) {
    return index.ask(i -> i.hits(request, index.statusOf(i), cancelled));
  }

  /**
   * How many articles match a request and how they spread. Returns early with what it has counted
   * once {@code cancelled} says true.
   */
  public SearchSpread spread(SearchRequest request, BooleanSupplier cancelled) {
    return index.ask(i -> i.spread(request, cancelled));
  }

  /**
   * The articles that match in full, in the order {@link #search} gives their hits, without loading
   * anything of them. One that was deleted a moment ago may still be among them.
   *
   * @param request for all of them, one of {@link SearchRequest#all}
   * @param cancelled once it says true, what is returned may be incomplete
   */
  public List<Long> ids(SearchRequest request, BooleanSupplier cancelled) {
    return index.ask(i -> i.ids(request, cancelled));
  }

  /** Where a query's words stand in a text: character-exact, in order, not overlapping. */
  public List<Span> hitsIn(String query, String text) {
    return index.ask(i -> i.marks(query, text));
  }

  /** Like {@link #hitsIn}, of a query's single words: for hits that only come close. */
  public List<Span> closeHitsIn(String query, String text) {
    return index.ask(i -> i.closeMarks(query, text));
  }

  /**
   * Authors, columns (both also by pinyin and by their other names) and titles that hold the word
   * being typed, best first.
   *
   * @param typed without operators and field names
   */
  public List<SearchSuggestion> suggest(String typed, int limit) {
    return new Aliases(stores).among(index.ask(i -> i.suggest(typed, limit)), typed, limit);
  }

  /** How far the index is, as far as that is known now: never waits for the index. */
  public IndexStatus status() {
    return index.status();
  }

  /**
   * Calls back whenever the index has moved on or its state has changed: in order, on a background
   * thread that holds no lock, so that the listener may ask the archive anything.
   *
   * @return closed when the listener wants to hear no more; until then the archive holds it
   */
  public Subscription onStatus(Consumer<IndexStatus> listener) {
    return index.onStatus(listener);
  }

  /**
   * Waits until the index holds every issue: for scripts. Opened read-only, the other process does
   * that; then it does not wait, and {@link #status} says how far it is.
   */
  public void awaitLevel() {
    index.awaitLevel();
  }
}
