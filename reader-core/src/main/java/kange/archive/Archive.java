package kange.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kange.model.ArticleFilter;
import kange.model.ArticleSummary;
import kange.model.ArticleText;
import kange.model.AuthorSummary;
import kange.model.CheckReport;
import kange.model.ColumnSummary;
import kange.model.DuplicatePolicy;
import kange.model.ExportReport;
import kange.model.ImportReport;
import kange.model.IndexStatus;
import kange.model.IssueSummary;
import kange.model.JournalSummary;
import kange.model.ParsedIssue;
import kange.model.Progress;
import kange.model.ReadingPosition;
import kange.model.SearchRequest;
import kange.model.SearchResult;
import kange.model.Span;

/**
 * A library of journal issues in one folder: {@code kange.db} (the truth) and {@code index/} (a
 * cache of it). Thread-safe; nothing here may be called on the UI thread. Failures are {@link
 * ArchiveException}s whose message is for people.
 */
public final class Archive implements AutoCloseable {
  private Archive() {}

  /**
   * Opens the archive in a folder, creating both when they are not there. When another process
   * holds it, it opens read-only: see {@link #readOnly} and {@link #heldBy}. The search index
   * catches up in the background.
   */
  public static Archive open(Path folder) {
    throw new UnsupportedOperationException("not built yet: " + folder);
  }

  public Path folder() {
    throw new UnsupportedOperationException();
  }

  public boolean readOnly() {
    throw new UnsupportedOperationException();
  }

  /** Who holds the archive when it is read-only: "user@host, 进程 123, 自 2026-05-01 09:30". */
  public Optional<String> heldBy() {
    throw new UnsupportedOperationException();
  }

  /** Reads a file as an import would, without an archive. */
  public static ParsedIssue parse(Path file) {
    throw new UnsupportedOperationException("not built yet: " + file);
  }

  /** The text files an import of these files and folders would read, folders in full depth. */
  public static List<Path> filesIn(List<Path> paths) {
    throw new UnsupportedOperationException("not built yet: " + paths);
  }

  /** Imports files and folders, one transaction per issue; a failing file does not stop others. */
  public ImportReport importFiles(List<Path> paths, DuplicatePolicy policy, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /** Takes an issue out, with its articles and what readers noted on them. */
  public void delete(long issue) {
    throw new UnsupportedOperationException();
  }

  /** All issues: by journal (pinyin), newest first. */
  public List<IssueSummary> issues() {
    throw new UnsupportedOperationException();
  }

  public Optional<IssueSummary> issue(long id) {
    throw new UnsupportedOperationException();
  }

  public List<JournalSummary> journals() {
    throw new UnsupportedOperationException();
  }

  /** Columns by pinyin. */
  public List<ColumnSummary> columns() {
    throw new UnsupportedOperationException();
  }

  /** Authors by pinyin. */
  public List<AuthorSummary> authors() {
    throw new UnsupportedOperationException();
  }

  /** One page of articles: in an issue in printed order, elsewhere newest issue first. */
  public List<ArticleSummary> articles(ArticleFilter filter, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  public int articleCount(ArticleFilter filter) {
    throw new UnsupportedOperationException();
  }

  public Optional<ArticleText> article(long id) {
    throw new UnsupportedOperationException();
  }

  /** The issue as parsed: leftovers, warnings, everything. */
  public Optional<ParsedIssue> parsed(long issue) {
    throw new UnsupportedOperationException();
  }

  /** The physical lines of the issue's source file, as imported. */
  public List<String> sourceLines(long issue) {
    throw new UnsupportedOperationException();
  }

  public void setFavourite(long article, boolean favourite) {
    throw new UnsupportedOperationException();
  }

  public void savePosition(ReadingPosition position) {
    throw new UnsupportedOperationException();
  }

  public Optional<ReadingPosition> position(long article) {
    throw new UnsupportedOperationException();
  }

  /** Articles read last, latest first. */
  public List<ArticleSummary> recentlyRead(int limit) {
    throw new UnsupportedOperationException();
  }

  /**
   * Searches; see {@link SearchResult}. Returns early with what it has once {@code cancelled} says
   * true.
   */
  public SearchResult search(SearchRequest request, BooleanSupplier cancelled) {
    throw new UnsupportedOperationException();
  }

  /** Where a query's words stand in a text: character-exact, in order, not overlapping. */
  public List<Span> marks(String query, String text) {
    throw new UnsupportedOperationException();
  }

  public IndexStatus indexStatus() {
    throw new UnsupportedOperationException();
  }

  /** Calls back from a background thread whenever the index has moved on. */
  public void onIndexStatus(Consumer<IndexStatus> listener) {
    throw new UnsupportedOperationException();
  }

  /** Waits until the index holds every issue: for scripts. */
  public void awaitIndex() {
    throw new UnsupportedOperationException();
  }

  /**
   * Writes articles to one file, in the given order; the ending decides the format (pdf docx md txt
   * bib ris). The file appears whole or not at all.
   */
  public ExportReport export(List<Long> articles, Path file, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /** Looks at database and index; with {@code repair}, mends what can be mended. */
  public CheckReport check(boolean repair) {
    throw new UnsupportedOperationException();
  }

  /** Writes a verified copy of the whole archive (database with sources) to one file. */
  public void backup(Path file) {
    throw new UnsupportedOperationException();
  }

  /** Unpacks a backup into a folder that is empty or not there. */
  public static void restore(Path file, Path folder) {
    throw new UnsupportedOperationException("not built yet: " + file + folder);
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
