package kange.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kange.model.reading.ArticleBody;
import kange.model.search.MarkedText;
import kange.model.search.SearchHit;

/** Loads what hits show, many in one go, and marks in them what was asked for. */
final class HitReader {
  /** Texts in memory at one time: a page of hits is one batch, also with close ones below it. */
  private static final int BATCH = 100;

  private final ArticleSource articles;
  private final BooleanSupplier cancelled;

  HitReader(ArticleSource articles, BooleanSupplier cancelled) {
    this.articles = articles;
    this.cancelled = cancelled;
  }

  /** Without those that are gone; without the rest once it is cancelled. */
  List<SearchHit> read(List<FoundArticle> found) {
    List<SearchHit> hits = new ArrayList<>(found.size());
    for (int from = 0; from < found.size() && !cancelled.getAsBoolean(); from += BATCH) {
      addAll(found.subList(from, Math.min(found.size(), from + BATCH)), hits);
    }
    return hits;
  }

  private void addAll(List<FoundArticle> batch, List<SearchHit> hits) {
    Map<Long, ArticleBody> bodies = new HashMap<>();
    articles
        .bodies(batch.stream().map(FoundArticle::id).toList())
        .forEach(body -> bodies.put(body.summary().id(), body));
    for (FoundArticle found : batch) {
      ArticleBody body = bodies.get(found.id());
      if (cancelled.getAsBoolean()) {
        return;
      }
      if (body != null) {
        hits.add(hit(found, body));
      }
    }
  }

  private static SearchHit hit(FoundArticle found, ArticleBody body) {
    String title = body.summary().title();
    return new SearchHit(
        body.summary(),
        found.score(),
        new MarkedText(title, MatchSpans.of(found.inTitle(), title)),
        Snippets.of(body.blocks(), found.runs()),
        found.close());
  }
}
