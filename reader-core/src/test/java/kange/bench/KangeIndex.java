package kange.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import kange.index.CatchUp;
import kange.index.IndexAccess;
import kange.index.IndexFolder;
import kange.index.IndexKeeper;
import kange.model.catalogue.ArticleSummary;
import kange.model.reading.ArticleBody;
import kange.search.ArticleSource;
import kange.search.SearchIndex;
import kange.store.Stores;

/** Kange's own index of a library, kept as an archive keeps it. */
final class KangeIndex implements AutoCloseable {
  static final BooleanSupplier NEVER = () -> false;

  private final IndexKeeper keeper;

  private KangeIndex(IndexKeeper keeper) {
    this.keeper = keeper;
  }

  /** Opens the index in a folder, and brings it level with the library. */
  static KangeIndex open(Library library, Path folder) {
    Stores stores = library.stores();
    IndexFolder place =
        new IndexFolder(
            folder,
            stores.database().file(),
            stores.archiveId(),
            new Source(stores),
            IndexAccess.WRITE,
            folder.resolveSibling("substitutes"));
    IndexKeeper keeper = new IndexKeeper(place, new CatchUp(stores.changes(), stores.articles()));
    keeper.awaitLevel();
    return new KangeIndex(keeper);
  }

  <T> T ask(Function<SearchIndex, T> question) {
    return keeper.ask(question);
  }

  @Override
  public void close() {
    keeper.close();
  }

  private record Source(Stores stores) implements ArticleSource {
    @Override
    public List<ArticleSummary> summaries(List<Long> ids) {
      return stores.articles().summaries(ids);
    }

    @Override
    public List<ArticleBody> bodies(List<Long> ids) {
      return stores.articles().bodies(ids);
    }
  }
}
