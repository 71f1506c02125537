package kange.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kange.model.issue.Article;
import kange.model.reading.ArticleText;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.TestKeys;

/**
 * A database full of made-up articles: what every contender reads and indexes, and where hits and
 * their texts come from. The articles' ids are the numbers they were made from.
 */
final class Library implements AutoCloseable {
  private static final int ARTICLES_PER_ISSUE = 20;

  private final Stores stores;

  private Library(Stores stores) {
    this.stores = stores;
  }

  static Library fill(Generator generator, int articles, Path folder) {
    Stores stores = Stores.open(folder.resolve(Stores.FILE), false, new TestKeys());
    for (int first = 1; first <= articles; first += ARTICLES_PER_ISSUE) {
      List<Article> issue =
          IntStream.range(first, Math.min(first + ARTICLES_PER_ISSUE, articles + 1))
              .mapToObj(id -> generator.article(id).article())
              .toList();
      var summary = generator.article(first).summary();
      stores
          .issues()
          .add(
              Issues.incoming(
                  Issues.issue(
                      summary.journal(), summary.year().orElseThrow(), "" + first, issue)));
    }
    return new Library(stores);
  }

  Stores stores() {
    return stores;
  }

  /** Reads all articles in the order of their numbers. */
  void each(Consumer<ArticleText> reader) {
    LongStream.rangeClosed(1, stores.issues().count())
        .forEach(issue -> stores.articles().ofIssue(issue).forEach(reader));
  }

  @Override
  public void close() {
    stores.database().close();
  }
}
