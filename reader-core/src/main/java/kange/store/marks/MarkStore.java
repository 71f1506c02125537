package kange.store.marks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kange.model.catalogue.ArticleSummary;
import kange.model.marks.ArticleMarks;
import kange.model.marks.ArticleNote;
import kange.model.marks.Highlight;
import kange.model.marks.MarkHit;
import kange.model.marks.MarkKind;
import kange.model.marks.MarkPage;
import kange.model.marks.MarkQuery;
import kange.store.row.ArticleRows;
import kange.store.row.HighlightRows;
import kange.store.sql.Database;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/** Marks of every kind together: of articles, and to look through. Thread-safe. */
public final class MarkStore {
  private final Database database;
  private final LanguageKeys keys;

  public MarkStore(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** What is marked in these articles; one entry for each. */
  public Map<Long, ArticleMarks> ofArticles(List<Long> articles) {
    return database.read(
        c -> {
          Map<Long, List<Highlight>> highlights =
              HighlightRows.ofArticles(c, articles).stream()
                  .collect(Collectors.groupingBy(Highlight::articleId));
          Map<Long, List<NoteStore.Owned>> notes =
              NoteStore.owned(c, database.sided(), articles).stream()
                  .collect(Collectors.groupingBy(owned -> owned.note().articleId()));
          Map<Long, List<String>> tags = TagStore.ofArticles(c, articles);
          Map<Long, ArticleMarks> marks = new HashMap<>();
          for (long id : articles) {
            marks.put(
                id,
                new ArticleMarks(
                    last(notes.getOrDefault(id, List.of())),
                    beside(notes.getOrDefault(id, List.of())),
                    highlights.getOrDefault(id, List.of()),
                    tags.getOrDefault(id, List.of())));
          }
          return marks;
        });
  }

  /** The reader's own, or else the archive's. */
  private static Optional<ArticleNote> last(List<NoteStore.Owned> notes) {
    return notes.isEmpty() ? Optional.empty() : Optional.of(notes.getLast().note());
  }

  /** The archive's beside the reader's own. */
  private static Optional<ArticleNote> beside(List<NoteStore.Owned> notes) {
    return notes.size() > 1 ? Optional.of(notes.getFirst().note()) : Optional.empty();
  }

  /** One page of the marks that were asked for, latest first. */
  public MarkPage search(MarkQuery query, int offset, int limit) {
    return database.read(
        c -> {
          MarkSearch.Found found =
              new MarkSearch(keys, database.sided(), query).page(c, offset, limit);
          return new MarkPage(found.total(), hits(c, found.rows()));
        });
  }

  /** The articles that bear the marks asked for, each once, marked latest first. */
  public List<Long> articles(MarkQuery query) {
    return database.read(
        c ->
            new MarkSearch(keys, database.sided(), query)
                .all(c).stream().map(MarkRow::article).distinct().toList());
  }

  /** Of these articles, those with a note or a highlight. */
  public Set<Long> annotated(List<Long> articles) {
    return database.read(
        c ->
            Set.copyOf(
                Sql.list(
                    c,
                    "SELECT value FROM json_each(?) WHERE value IN (SELECT article_id FROM highlight)"
                        + " OR value IN (SELECT article_id FROM article_note)",
                    r -> r.getLong(1),
                    Sql.ids(articles))));
  }

  private static List<MarkHit> hits(Connection c, List<MarkRow> rows) throws SQLException {
    List<Long> articles = rows.stream().map(MarkRow::article).distinct().toList();
    List<Long> marked =
        rows.stream().filter(r -> r.kind() == MarkKind.HIGHLIGHT).map(MarkRow::id).toList();
    Map<Long, ArticleSummary> summaries = new HashMap<>();
    ArticleRows.summaries(c, articles).forEach(s -> summaries.put(s.id(), s));
    Map<Long, Highlight> highlights = new HashMap<>();
    HighlightRows.withIds(c, marked).forEach(h -> highlights.put(h.id(), h));
    Map<Long, List<String>> tags = TagStore.ofArticles(c, articles);
    List<MarkHit> hits = new ArrayList<>(rows.size());
    for (MarkRow row : rows) {
      boolean highlight = row.kind() == MarkKind.HIGHLIGHT;
      boolean note = row.kind() == MarkKind.NOTE;
      hits.add(
          new MarkHit(
              row.kind(),
              Objects.requireNonNull(summaries.get(row.article())),
              Optional.ofNullable(highlight ? highlights.get(row.id()) : null),
              note
                  ? Optional.of(new ArticleNote(row.article(), row.note(), row.at()))
                  : Optional.empty(),
              tags.getOrDefault(row.article(), List.of()),
              row.at(),
              row.own()));
    }
    return hits;
  }
}
