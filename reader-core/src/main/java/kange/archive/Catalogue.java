package kange.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.AuthorSummary;
import kange.model.catalogue.ColumnSummary;
import kange.model.catalogue.DateOrder;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.IssueFilter;
import kange.model.catalogue.IssueSummary;
import kange.model.catalogue.JournalSummary;
import kange.model.catalogue.LetterCount;
import kange.model.catalogue.NameFilter;
import kange.model.catalogue.NameKind;
import kange.model.catalogue.YearSummary;
import kange.model.export.ExportOrder;
import kange.model.issue.IssueDoubts;
import kange.model.issue.Leftover;
import kange.model.issue.ParsedIssue;
import kange.model.reading.ArticleText;
import kange.repair.ProvenArticles;
import kange.store.Stores;
import kange.text.Pinyin;

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
    return stores.issues().all();
  }

  /**
   * One page of the issues that pass a filter; issues that state no year stand at the old end.
   *
   * @param offset of the page's first issue, from 0
   */
  public List<IssueSummary> issues(IssueFilter filter, int offset, int limit) {
    return stores.pages().page(filter, offset, limit);
  }

  /** The years of the issues that pass a filter, newest first; those that state none come last. */
  public List<YearSummary> years(IssueFilter filter) {
    return stores.pages().years(filter);
  }

  /** One issue by its id; empty when it is not there. */
  public Optional<IssueSummary> issue(long id) {
    return stores.issues().find(id);
  }

  /** Journals by pinyin; their years newest first, without issues that state no year. */
  public List<JournalSummary> journals() {
    return stores.catalogue().journals();
  }

  /** Those of these journals that are none: every issue stands under the name of its file. */
  public Set<String> unnamed(Collection<String> journals) {
    return stores.catalogue().unnamed(journals);
  }

  /** Columns by pinyin. */
  public List<ColumnSummary> columns() {
    return stores.catalogue().columns();
  }

  /** Authors by pinyin. */
  public List<AuthorSummary> authors() {
    return stores.catalogue().authors();
  }

  /**
   * One page of an index of names.
   *
   * @param offset of the page's first name, from 0
   */
  public List<IndexedName> names(NameFilter filter, int offset, int limit) {
    return stores.names().page(filter, offset, limit);
  }

  /** How many names of an index stand under each letter, in the order of the letters. */
  public List<LetterCount> letters(NameFilter filter) {
    return stores.names().letters(filter);
  }

  /** A name as its index lists it; empty when no article bears it. */
  public Optional<IndexedName> name(NameKind kind, String name) {
    return stores.names().find(kind, name);
  }

  /** How many names of a list stand before one that is in it. */
  public int namesBefore(IndexedName name, NameFilter filter) {
    return stores.names().before(name, filter);
  }

  /** One page of articles: in an issue in printed order, elsewhere newest issue first. */
  public List<ArticleSummary> articles(ArticleFilter filter, int offset, int limit) {
    return stores.articles().page(filter, offset, limit);
  }

  /** As above, elsewhere than within an issue from either end of the years. */
  public List<ArticleSummary> articles(
      ArticleFilter filter, DateOrder order, int offset, int limit) {
    return stores.articles().page(filter, order, offset, limit);
  }

  /** The ids of all articles that pass a filter, in the order of {@link #articles}. */
  public List<Long> articleIds(ArticleFilter filter, DateOrder order) {
    return stores.articles().ids(filter, order);
  }

  /**
   * Articles as lists show them, without their texts, in the order asked for; those that are not
   * there (any more) are left out.
   *
   * @param ids any number of them
   */
  public List<ArticleSummary> summaries(List<Long> ids) {
    return stores.articles().summaries(ids);
  }

  /**
   * These articles in an order; ids that are not there are left out, save of what was picked, which
   * stays as it is.
   *
   * @param ids any number of them
   */
  public List<Long> inOrder(List<Long> ids, ExportOrder order) {
    return stores.articles().inOrder(ids, order);
  }

  /** How many articles pass a filter. */
  public int articleCount(ArticleFilter filter) {
    return stores.articles().count(filter);
  }

  /**
   * An article with its whole text, to be read, held against its digest; empty when it is not
   * there. For a title ask for its summary.
   */
  public Optional<ArticleText> article(long id) {
    return new ProvenArticles(stores).find(id);
  }

  /** The issue as parsed: leftovers, warnings, everything. */
  public Optional<ParsedIssue> parsed(long issue) {
    return stores.issues().parsed(issue);
  }

  /** What the parser doubted in an issue; empty when the issue is not there. */
  public Optional<IssueDoubts> doubts(long issue) {
    return stores.issues().doubts(issue);
  }

  /** Cover, masthead and whatever else of an issue is in no article; empty for no issue. */
  public List<Leftover> leftovers(long issue) {
    return stores.issues().leftovers(issue);
  }

  /** The physical lines of the issue's source file, as imported; empty when it is not there. */
  public List<String> sourceLines(long issue) {
    return SourceLines.of(stores, issue);
  }

  /** How a name is typed by its sound: full pinyin and initials, lower case, without tones. */
  public static List<String> spellings(String name) {
    Pinyin.Reading reading = Pinyin.ofText(name);
    return List.of(reading.full(), reading.initials());
  }
}
