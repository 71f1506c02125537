package kange.store.row;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.Quotation;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

/** Highlights as rows. */
public final class HighlightRows {
  private static final String SELECT =
      "SELECT h.id, h.article_id, h.block, h.first_char, h.end_char, h.quote, h.before, h.after,"
          + " h.attached, h.colour, h.note, h.created_at, h.changed_at FROM highlight h";

  /** In reading order, those that found no place last. */
  private static final String ORDER =
      " ORDER BY h.article_id, h.attached DESC, h.block, h.first_char, h.id";

  private HighlightRows() {}

  public static List<Highlight> withIds(Connection c, List<Long> ids) throws SQLException {
    return list(c, " WHERE h.id IN (SELECT value FROM json_each(?))", Sql.ids(ids));
  }

  public static List<Highlight> ofArticles(Connection c, List<Long> articles) throws SQLException {
    return list(c, " WHERE h.article_id IN (SELECT value FROM json_each(?))", Sql.ids(articles));
  }

  public static List<Highlight> ofIssue(Connection c, long issue) throws SQLException {
    return list(c, " JOIN article a ON a.id = h.article_id WHERE a.issue_id = ?", issue);
  }

  private static List<Highlight> list(Connection c, String which, Object value)
      throws SQLException {
    return Sql.list(c, SELECT + which + ORDER, HighlightRows::read, value);
  }

  private static Highlight read(ResultSet r) throws SQLException {
    BlockSpan place =
        new BlockSpan(r.getInt("block"), new Span(r.getInt("first_char"), r.getInt("end_char")));
    return new Highlight(
        r.getLong("id"),
        r.getLong("article_id"),
        new Quotation(place, r.getString("quote"), r.getString("before"), r.getString("after")),
        r.getBoolean("attached"),
        EnumNames.read(HighlightColour.class, r.getString("colour")),
        Sql.text(r, "note"),
        Instant.ofEpochMilli(r.getLong("created_at")),
        Instant.ofEpochMilli(r.getLong("changed_at")));
  }

  /** Writes one under a new id, which it returns. */
  public static long add(Connection c, Highlight h) throws SQLException {
    return insert(c, Optional.empty(), h);
  }

  /** Writes one under the id it had before. */
  public static void putBack(Connection c, Highlight h) throws SQLException {
    insert(c, Optional.of(h.id()), h);
  }

  private static long insert(Connection c, Optional<Long> id, Highlight h) throws SQLException {
    return Sql.number(
        c,
        "INSERT INTO highlight (id, article_id, block, first_char, end_char, quote, before, after,"
            + " attached, colour, note, created_at, changed_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        id,
        h.articleId(),
        h.quotation().place().block(),
        h.quotation().place().span().start(),
        h.quotation().place().span().end(),
        h.quotation().text(),
        h.quotation().before(),
        h.quotation().after(),
        h.attached(),
        EnumNames.of(h.colour()),
        h.note(),
        h.createdAt().toEpochMilli(),
        h.changedAt().toEpochMilli());
  }

  public static void anchor(Connection c, long id, long article, Quotation at) throws SQLException {
    Sql.update(
        c,
        "UPDATE highlight SET article_id = ?, block = ?, first_char = ?, end_char = ?, quote = ?,"
            + " before = ?, after = ?, attached = 1 WHERE id = ?",
        article,
        at.place().block(),
        at.place().span().start(),
        at.place().span().end(),
        at.text(),
        at.before(),
        at.after(),
        id);
  }

  public static void detach(Connection c, long id) throws SQLException {
    Sql.update(c, "UPDATE highlight SET attached = 0 WHERE id = ?", id);
  }
}
