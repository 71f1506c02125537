package kange.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import kange.model.ArticleText;
import kange.model.IndexStatus;
import kange.model.SearchRequest;
import kange.model.SearchResult;
import kange.model.Span;

/**
 * The search index of one archive: a cache of its database that says which articles hold what was
 * typed, and which of them come first. Thread-safe: searches run while {@link #apply} writes, and
 * see whole issues only.
 */
public final class SearchIndex implements AutoCloseable {
  private SearchIndex() {}

  /**
   * Opens the index in a folder, creating the folder. An index that is missing, damaged, of another
   * archive or of another analysis version is replaced by an empty one: {@link #lastChange} is 0
   * then, and the caller fills it again. Only one process may have it open this way.
   *
   * @param archiveId identity of the database this index is a cache of
   * @param texts an article of the database by its id; called during {@link #search} for the hits
   *     that are returned, from the searching thread; empty when it is gone meanwhile
   * @throws java.io.UncheckedIOException when the folder cannot be written or another process
   *     writes it
   */
  public static SearchIndex open(
      Path folder, String archiveId, LongFunction<Optional<ArticleText>> texts) {
    throw new UnsupportedOperationException("not built yet: " + folder);
  }

  /**
   * Like {@link #open}, for a process that may only read: writes nothing, follows what the writing
   * process commits, and is empty while there is no sound index of this archive.
   */
  public static SearchIndex openReadOnly(
      Path folder, String archiveId, LongFunction<Optional<ArticleText>> texts) {
    throw new UnsupportedOperationException("not built yet: " + folder);
  }

  /** The number of the last change of the database that is in the index; 0 when it is empty. */
  public long lastChange() {
    throw new UnsupportedOperationException();
  }

  /** Issues with at least one article in the index. */
  public int issueCount() {
    throw new UnsupportedOperationException();
  }

  /**
   * Takes all articles of some issues out, puts articles in, and commits with the change number:
   * after a crash all of it is there or nothing. A commit waits for the disk: put many issues into
   * one call (about 50 at a time) when there are many.
   *
   * @param removedIssueIds issues that were deleted, and those whose articles are {@code added}
   * @param added all articles of the issues that are new or were replaced
   * @param change number of the database change this brings the index to, 1 or more
   */
  public void apply(Collection<Long> removedIssueIds, List<ArticleText> added, long change) {
    throw new UnsupportedOperationException();
  }

  /**
   * Searches; any query is read as well as possible. Stops early with what it has once {@code
   * cancelled} says true.
   *
   * @param status handed back in the result
   */
  public SearchResult search(SearchRequest request, IndexStatus status, BooleanSupplier cancelled) {
    throw new UnsupportedOperationException();
  }

  /**
   * Where what a query asks for stands in a text, whatever its width, case and script: in order,
   * not overlapping, character-exact in the text as given.
   */
  public List<Span> marks(String query, String text) {
    throw new UnsupportedOperationException();
  }

  /** Reads every file of the index and says whether all are as they were written. */
  public boolean sound() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
