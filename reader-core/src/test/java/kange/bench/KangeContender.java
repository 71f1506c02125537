package kange.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kange.model.search.IndexStatus;
import kange.model.search.SearchFilter;
import kange.model.search.SearchHit;
import kange.model.search.SearchOrder;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.model.search.SearchSpread;
import kange.search.OpenedIndex;

/** One of the things that Kange's index is asked for. */
final class KangeContender implements Contender {
  private static final int FIRST = 10;
  private static final IndexStatus STATUS = IndexStatus.open(1, 1);

  private final KangeIndex index;
  private final OpenedIndex opened;
  private final Part part;
  private final SearchFilter filter;

  KangeContender(KangeIndex index, OpenedIndex opened, Part part, SearchFilter filter) {
    this.index = index;
    this.opened = opened;
    this.part = part;
    this.filter = filter;
  }

  /** What of an answer is asked for. */
  enum Part {
    BARE("bare Lucene on Kange's index, top ten"),
    EQUAL("Kange, ids and exact total"),
    SCREEN("Kange, first ten with snippets"),
    SPREAD("Kange, total and facets"),
    WHOLE("Kange, all of it");

    private final String title;

    Part(String title) {
      this.title = title;
    }
  }

  @Override
  public String name() {
    return part.title + (filter.equals(SearchFilter.NONE) ? "" : ", one journal");
  }

  @Override
  public void build(Library library, Path folder) {
    throw new UnsupportedOperationException("it is built once for all parts");
  }

  @Override
  public Answer search(List<String> runs) throws IOException {
    SearchRequest request =
        new SearchRequest(String.join(" ", runs), filter, SearchOrder.RELEVANCE, 0, FIRST);
    return switch (part) {
      case BARE -> new Answer(Answer.NOT_COUNTED, opened.bare(runs, FIRST));
      case EQUAL -> {
        List<Long> ids = opened.ids(request);
        yield new Answer(opened.total(request), ids);
      }
      case SCREEN -> {
        List<SearchHit> hits = index.ask(i -> i.hits(request, STATUS, KangeIndex.NEVER)).hits();
        yield new Answer(Answer.NOT_COUNTED, ids(hits));
      }
      case SPREAD -> {
        SearchSpread spread = index.ask(i -> i.spread(request, KangeIndex.NEVER));
        yield new Answer(spread.total(), List.of());
      }
      case WHOLE -> {
        SearchResult result = index.ask(i -> i.search(request, STATUS, KangeIndex.NEVER));
        // A filter lets fewer through than there are: that is no recall.
        boolean all = filter.equals(SearchFilter.NONE);
        yield new Answer(all ? result.total() : Answer.NOT_COUNTED, ids(result.hits()));
      }
    };
  }

  private static List<Long> ids(List<SearchHit> hits) {
    return hits.stream().map(hit -> hit.article().id()).toList();
  }

  @Override
  public void close() {
    // The index is closed by who opened it.
  }
}
