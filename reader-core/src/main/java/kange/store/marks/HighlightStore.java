package kange.store.marks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.issue.BlockSpan;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.Quotation;
import kange.store.row.ArticleRows;
import kange.store.row.HighlightRows;
import kange.store.sql.Database;
import kange.store.sql.EnumNames;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;
import kange.store.sql.StoreMessage;

/** Words that readers marked in articles. Thread-safe. */
public final class HighlightStore {
  private final Database database;
  private final LanguageKeys keys;

  public HighlightStore(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** Marks places of an article, all or none; the note goes with the first. */
  public List<Highlight> add(
      long article,
      List<BlockSpan> places,
      HighlightColour colour,
      Optional<String> note,
      Instant at) {
    return database.write(
        c -> {
          List<String> blocks = ArticleRows.blockTexts(c, article);
          List<Long> ids = new ArrayList<>();
          for (BlockSpan place : places) {
            Optional<String> itsNote = ids.isEmpty() ? note : Optional.empty();
            Quotation quotation = quotation(blocks, place);
            ids.add(
                HighlightRows.add(
                    c, new Highlight(0, article, quotation, true, colour, itsNote, at, at)));
          }
          return HighlightRows.withIds(c, ids);
        });
  }

  private static Quotation quotation(List<String> blocks, BlockSpan place) {
    boolean there =
        place.block() >= 0
            && place.block() < blocks.size()
            && place.span().end() <= blocks.get(place.block()).length()
            && place.span().start() < place.span().end();
    if (!there) {
      throw ArchiveException.of(StoreMessage.SELECTION_MOVED);
    }
    return Quotation.of(blocks, place);
  }

  public Optional<Highlight> find(long id) {
    return database.read(c -> HighlightRows.withIds(c, List.of(id)).stream().findFirst());
  }

  /** In reading order, those that found no place last. */
  public List<Highlight> ofArticle(long article) {
    return database.read(c -> HighlightRows.ofArticles(c, List.of(article)));
  }

  /** Gives a highlight another colour and returns what it was; empty when it is not there. */
  public Optional<Highlight> recolour(long id, HighlightColour colour, Instant at) {
    return change(
        id,
        c ->
            Sql.update(c, "UPDATE highlight SET colour = ? WHERE id = ?", EnumNames.of(colour), id),
        at);
  }

  /** Writes the note of a highlight and returns what it was; empty when it is not there. */
  public Optional<Highlight> annotate(long id, Optional<String> note, Instant at) {
    return change(
        id, c -> Sql.update(c, "UPDATE highlight SET note = ? WHERE id = ?", note, id), at);
  }

  private Optional<Highlight> change(long id, Database.Work<Integer> work, Instant at) {
    return database.write(
        c -> {
          List<Highlight> before = HighlightRows.withIds(c, List.of(id));
          work.run(c);
          Sql.update(c, "UPDATE highlight SET changed_at = ? WHERE id = ?", at.toEpochMilli(), id);
          return before.stream().findFirst();
        });
  }

  /** Removes highlights and returns them, so that they can be put back. */
  public List<Highlight> remove(List<Long> ids) {
    return database.write(
        c -> {
          List<Highlight> removed = HighlightRows.withIds(c, ids);
          Sql.update(
              c,
              "DELETE FROM highlight WHERE id IN (SELECT value FROM json_each(?))",
              Sql.ids(ids));
          return removed;
        });
  }

  /** Puts removed highlights back, under their ids, where their words stand now. */
  public void restore(List<Highlight> removed) {
    database.change(
        c -> {
          HighlightAnchoring anchoring = new HighlightAnchoring(c, keys);
          for (Highlight highlight : removed) {
            putBack(c, anchoring, highlight);
          }
        });
  }

  private static void putBack(Connection c, HighlightAnchoring anchoring, Highlight highlight)
      throws SQLException {
    if (Sql.number(c, "SELECT count(*) FROM article WHERE id = ?", highlight.articleId()) == 0) {
      throw ArchiveException.of(StoreMessage.HIGHLIGHTED_ARTICLE_GONE);
    }
    if (HighlightRows.withIds(c, List.of(highlight.id())).isEmpty()) {
      HighlightRows.putBack(c, highlight);
      anchoring.inItsArticle(highlight);
    }
  }
}
