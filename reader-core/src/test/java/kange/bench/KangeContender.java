package kange.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kange.model.reading.ArticleText;
import kange.model.search.IndexStatus;
import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.search.MadeArticles;
import kange.search.SearchIndex;

/** Kange's own index: matching, ranking, totals and facets, with or without hits and snippets. */
final class KangeContender implements Contender {
  private static final int BATCH = 1000;

  private final boolean snippets;
  private final SearchFilter filter;
  private final String name;
  private SearchIndex index;

  KangeContender(String name, boolean snippets, SearchFilter filter) {
    this.name = name;
    this.snippets = snippets;
    this.filter = filter;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void build(Generator generator, int count, Path folder) {
    open(generator, folder);
    for (int from = (int) index.lastChange() + 1; from <= count; from += BATCH) {
      int to = Math.min(count, from + BATCH - 1);
      List<ArticleText> batch =
          IntStream.rangeClosed(from, to).parallel().mapToObj(generator::article).toList();
      List<Long> issues = batch.stream().map(a -> a.summary().issueId()).distinct().toList();
      index.apply(issues, batch, to);
    }
  }

  /** Opens what is there already. */
  void open(Generator generator, Path folder) {
    index =
        SearchIndex.open(
            folder,
            "bench",
            new MadeArticles(
                id -> snippets ? Optional.of(generator.article(id)) : Optional.empty()));
  }

  @Override
  public Answer search(List<String> runs) {
    SearchRequest request =
        new SearchRequest(String.join(" ", runs), filter, SearchOrder.RELEVANCE, 0, 10);
    SearchResult result = index.search(request, IndexStatus.open(1, 1), () -> false);
    LongStream ids = result.hits().stream().mapToLong(h -> h.article().id());
    return new Answer(result.total(), ids.boxed().toList());
  }

  @Override
  public void close() {
    index.close();
  }
}
