package kange.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import kange.model.issue.Span;
import kange.model.reading.ArticleText;
import kange.model.search.IndexStatus;
import kange.model.search.SearchHits;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.model.search.SearchSpread;
import kange.model.search.SearchSuggestion;
import kange.platform.WorkerPool;
import kange.text.Fold;
import org.apache.lucene.index.IndexNotFoundException;

/**
 * The search index of one archive: a cache of its database that says which articles hold what was
 * typed, and which of them come first. Thread-safe: searches run while {@link #apply} writes, and
 * see whole issues only.
 */
public final class SearchIndex implements AutoCloseable {
  private final IndexSource source;
  private final Optional<WrittenIndex> written;
  private final Analysis analysis;
  private final WorkerPool workers;
  private final ArticleSource articles;

  private SearchIndex(
      IndexSource source, Analysis analysis, WorkerPool workers, ArticleSource articles) {
    this.source = source;
    this.written = source instanceof WrittenIndex own ? Optional.of(own) : Optional.empty();
    this.analysis = analysis;
    this.workers = workers;
    this.articles = articles;
  }

  /**
   * Opens the index in a folder, creating the folder. An index that is missing, damaged, of another
   * archive or of another analysis version is replaced by an empty one: {@link #lastChange} is 0
   * then, and the caller fills it again. Only one process may have it open this way.
   *
   * @param archiveId identity of the database this index is a cache of
   * @param articles the articles of the database; called from the searching thread for the hits and
   *     titles that are returned
   * @throws java.io.UncheckedIOException when the folder cannot be written or another process
   *     writes it
   */
  public static SearchIndex open(Path folder, String archiveId, ArticleSource articles) {
    return opened(
        "cannot open " + folder,
        (analysis, workers) ->
            WrittenIndex.in(new IndexFiles(folder), archiveId, analysis, workers),
        articles);
  }

  /**
   * Like {@link #open}, for a process that may only read: writes nothing, follows what the writing
   * process commits. While there is no sound index of this archive it is not {@link #present}, and
   * searches in it fail.
   */
  public static SearchIndex openReadOnly(Path folder, String archiveId, ArticleSource articles) {
    return opened(
        "cannot open " + folder,
        (analysis, workers) -> new FollowedIndex(new IndexFiles(folder), archiveId),
        articles);
  }

  /** An empty index that nobody else sees, and that is gone once it is closed. */
  public static SearchIndex inMemory(String archiveId, ArticleSource articles) {
    return opened(
        "cannot make an index in memory",
        (analysis, workers) -> WrittenIndex.inMemory(archiveId, analysis, workers),
        articles);
  }

  private interface Opening {
    IndexSource open(Analysis analysis, WorkerPool workers) throws IOException;
  }

  private static SearchIndex opened(String failure, Opening opening, ArticleSource articles) {
    Analysis analysis = new Analysis();
    WorkerPool workers = Workers.start();
    // The dictionary takes its time to be read; nobody waits for it here.
    Future<?> unused = workers.submit(() -> analysis.words(Fold.of("预热")));
    try {
      return new SearchIndex(opening.open(analysis, workers), analysis, workers, articles);
    } catch (IOException e) {
      workers.close();
      throw new UncheckedIOException(failure, e);
    }
  }

  /**
   * Deletes the index in a folder, and the folder where nothing else is in it.
   *
   * @throws IOException when a process has it open for writing
   */
  public static void delete(Path folder) throws IOException {
    new IndexFiles(folder).delete();
  }

  /** By which analysis this program makes indexes: one made by another is made anew. */
  public static int analysis() {
    return Analysis.VERSION;
  }

  /** Whether this process writes it: then {@link #apply} may be called. */
  public boolean written() {
    return written.isPresent();
  }

  /**
   * Whether there is an index to be asked: false while one that is followed is missing, damaged, of
   * another archive or of another analysis, so that nothing it does not find means anything.
   */
  public boolean present() {
    return written.isPresent() || ask(IndexSnapshot::present);
  }

  /** The number of the last change of the database that is in the index; 0 when it is empty. */
  public long lastChange() {
    return ask(IndexSnapshot::change);
  }

  /** The ids of all articles in the index, one that is in it twice twice, in no order. */
  public List<Long> articleIds() {
    return ask(IndexSnapshot::articles);
  }

  /** Issues with at least one article in the index. */
  public int issueCount() {
    return ask(IndexSnapshot::issues);
  }

  /**
   * Takes all articles of some issues out, puts articles in, and commits with the change number:
   * after a crash all of it is there or nothing. A commit waits for the disk: put many issues into
   * one call (some hundred at a time) when there are many.
   *
   * @param removedIssueIds issues that were deleted, and those whose articles are {@code added}
   * @param added all articles of the issues that are new or were replaced
   * @param change number of the database change this brings the index to, 1 or more
   */
  public void apply(Collection<Long> removedIssueIds, List<ArticleText> added, long change) {
    WrittenIndex target =
        written.orElseThrow(() -> new IllegalStateException("opened for reading only"));
    try {
      target.apply(removedIssueIds, added, change);
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Searches; any query is read as well as possible. Stops early with what it has once {@code
   * cancelled} says true.
   *
   * @param status handed back in the result
   */
  public SearchResult search(SearchRequest request, IndexStatus status, BooleanSupplier cancelled) {
    return ask(s -> execution(s, request, cancelled).run(articles, status));
  }

  /**
   * The hits alone, which do not wait until everything that matches is counted; the same ones, in
   * the same order, as {@link #search} gives. Stops early as that does.
   *
   * @param status handed back in the answer
   */
  public SearchHits hits(SearchRequest request, IndexStatus status, BooleanSupplier cancelled) {
    return ask(s -> execution(s, request, cancelled).hits(articles, status));
  }

  /**
   * How many articles match and how they spread, without their hits. Once {@code cancelled} says
   * true, what it has counted so far.
   */
  public SearchSpread spread(SearchRequest request, BooleanSupplier cancelled) {
    return ask(s -> execution(s, request, cancelled).spread());
  }

  /**
   * The articles that match in full, in the order {@link #search} gives their hits. Asks nothing of
   * the database: one that is gone since the last {@link #apply} may be among them.
   */
  public List<Long> ids(SearchRequest request, BooleanSupplier cancelled) {
    return ask(s -> execution(s, request, cancelled).ids());
  }

  /**
   * Where what a query asks for stands in a text, whatever its width, case and script: in order,
   * not overlapping, character-exact in the text as given.
   */
  public List<Span> marks(String query, String text) {
    return MatchSpans.of(query, text);
  }

  /** Like {@link #marks}, of the single words of a query: for articles that only come close. */
  public List<Span> closeMarks(String query, String text) {
    return MatchSpans.ofWords(query, text, analysis);
  }

  /**
   * Authors (also by pinyin), columns and titles that hold what is being typed; names that begin
   * with it first.
   *
   * @param typed the word being typed, without operators and field names
   */
  public List<SearchSuggestion> suggest(String typed, int limit) {
    return ask(s -> new Suggestions(s, analysis, articles).of(typed, limit));
  }

  /**
   * Reads every file of the index and says whether all are as they were written.
   *
   * @param stop asked again and again while reading
   * @throws CancellationException when it was stopped
   */
  public boolean sound(BooleanSupplier stop) {
    boolean sound;
    try {
      sound = source.isSound(stop);
    } catch (IOException e) {
      sound = false;
    }
    if (!sound && stop.getAsBoolean()) {
      throw new CancellationException();
    }
    return sound;
  }

  @Override
  public void close() {
    workers.close();
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
    }
  }

  /** No index is no answer: it must not look like one that finds nothing. */
  private SearchExecution execution(
      IndexSnapshot snapshot, SearchRequest request, BooleanSupplier cancelled) throws IOException {
    if (!snapshot.present()) {
      throw new IndexNotFoundException("there is no index to be asked");
    }
    return new SearchExecution(snapshot, analysis, request, cancelled);
  }

  private interface Question<T> {
    T ask(IndexSnapshot snapshot) throws IOException;
  }

  private <T> T ask(Question<T> question) {
    try {
      IndexSnapshot snapshot = source.acquire();
      try {
        return question.ask(snapshot);
      } finally {
        snapshot.reader().decRef();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
    }
  }
}
