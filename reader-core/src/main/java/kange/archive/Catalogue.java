package kange.archive;

import java.util.List;
import java.util.Optional;
import kange.model.ArticleFilter;
import kange.model.ArticleSummary;
import kange.model.ArticleText;
import kange.model.AuthorSummary;
import kange.model.ColumnSummary;
import kange.model.IssueSummary;
import kange.model.JournalSummary;
import kange.model.ParsedIssue;

/**
 * What an archive holds, to walk through and to open: journals, issues, columns, authors, articles.
 * Thread-safe; not to be called on the UI thread.
 */
public final class Catalogue {
  private final Stores stores;

  Catalogue(Stores stores) {
    this.stores = stores;
  }

  /** All issues: by journal (pinyin), newest first. */
  public List<IssueSummary> issues() {
    return Plainly.get(() -> stores.issues().all());
  }

  public Optional<IssueSummary> issue(long id) {
    return Plainly.get(() -> stores.issues().find(id));
  }

  /** Journals by pinyin; their years newest first, without issues that state no year. */
  public List<JournalSummary> journals() {
    return Plainly.get(() -> stores.catalogue().journals());
  }

  /** Columns by pinyin. */
  public List<ColumnSummary> columns() {
    return Plainly.get(() -> stores.catalogue().columns());
  }

  /** Authors by pinyin. */
  public List<AuthorSummary> authors() {
    return Plainly.get(() -> stores.catalogue().authors());
  }

  /** One page of articles: in an issue in printed order, elsewhere newest issue first. */
  public List<ArticleSummary> articles(ArticleFilter filter, int offset, int limit) {
    return Plainly.get(() -> stores.articles().page(filter, offset, limit));
  }

  public int articleCount(ArticleFilter filter) {
    return Plainly.get(() -> stores.articles().count(filter));
  }

  public Optional<ArticleText> article(long id) {
    return Plainly.get(() -> stores.articles().find(id));
  }

  /** The issue as parsed: leftovers, warnings, everything. */
  public Optional<ParsedIssue> parsed(long issue) {
    return Plainly.get(() -> stores.issues().parsed(issue));
  }

  /** The physical lines of the issue's source file, as imported; empty when it is not there. */
  public List<String> sourceLines(long issue) {
    return Plainly.get(() -> SourceLines.of(stores.issues(), issue));
  }
}
