package kange.index;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import kange.search.ArticleSource;
import kange.search.SearchIndex;
import kange.store.Stores;

/** An index that is made level with a database at rest and closed: for what leaves the house. */
public final class LevelIndex {
  private LevelIndex() {}

  /**
   * Brings the index in a folder on to all that is in a database; what is there of another archive
   * or analysis gives way to a new one.
   *
   * @param stop asked between two commits
   * @return whether it holds all; false when it was stopped
   */
  public static boolean make(Path folder, Stores stores, BooleanSupplier stop) {
    ArticleSource articles = new StoredArticles(stores.articles());
    CatchUp catchUp = new CatchUp(stores.changes(), stores.articles());
    try (SearchIndex index = SearchIndex.open(folder, stores.archiveId(), articles)) {
      boolean more = true;
      while (more && !stop.getAsBoolean()) {
        more = catchUp.step(index);
      }
      return !more;
    }
  }
}
