package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.Contributor;
import kange.model.issue.LineRange;
import kange.store.row.WarningRows;
import kange.store.sql.CharacterCount;
import kange.store.sql.EnumNames;
import kange.store.sql.LanguageKeys;
import kange.store.sql.LineRangeText;
import kange.store.sql.Repeated;
import kange.store.sql.Sql;

/** Writes the articles of one issue with all that hangs on them. */
final class ArticleWriter implements AutoCloseable {
  private static final String OF_ARTICLE = "article_id = ?";
  private static final List<String> OWNER = List.of("article_id");
  private static final MendedRows LINES =
      new MendedRows("article_line", OF_ARTICLE, OWNER, List.of("first_line", "last_line"), false);
  private static final MendedRows BLOCKS =
      new MendedRows("block", OF_ARTICLE, OWNER, List.of("kind", "level", "text", "lines"), true);
  private static final MendedRows AUTHORS =
      new MendedRows("article_author", OF_ARTICLE, OWNER, List.of("author_id"), false);
  private static final MendedRows DOUBTS =
      new MendedRows(
          "warning", OF_ARTICLE, List.of("issue_id", "article_id"), WarningRows.COLUMNS, true);

  private final Connection c;
  private final LanguageKeys keys;
  private final long issue;
  private final long recency;
  private final Repeated inserted;
  private final Repeated filled;
  private final Repeated signed;

  ArticleWriter(Connection c, LanguageKeys keys, long issue, long recency) {
    this.c = c;
    this.keys = keys;
    this.issue = issue;
    this.recency = recency;
    inserted =
        new Repeated(
            c,
            "INSERT INTO article (id, issue_id, ordinal, recency, title, title_key, confidence,"
                + " characters, doubts) VALUES (?, ?, ?, ?, '', '', 0, 0, 0) RETURNING id");
    filled =
        new Repeated(
            c,
            "UPDATE article SET ordinal = ?, recency = ?, title = ?, title_key = ?, subtitle = ?,"
                + " kicker = ?, byline = ?, column_id = ?, page = ?, source = ?, note = ?,"
                + " confidence = ?, characters = ?, doubts = ? WHERE id = ?");
    signed =
        new Repeated(
            c, "INSERT INTO article_author (article_id, ordinal, author_id) VALUES (?, ?, ?)");
  }

  /** Writes an article that was not there before; returns its id. */
  long insert(int ordinal, Article article) throws SQLException {
    return insert(ordinal, article, Optional.empty());
  }

  /**
   * As above.
   *
   * @param known the id it had when it was there once before; empty for a new one
   */
  long insert(int ordinal, Article article, Optional<Long> known) throws SQLException {
    long id = inserted.number(known, issue, ordinal, recency);
    fill(id, ordinal, article);
    return id;
  }

  /** Lets an article stand elsewhere in its issue. */
  void place(long id, int ordinal) throws SQLException {
    Sql.update(c, "UPDATE article SET ordinal = ?, recency = ? WHERE id = ?", ordinal, recency, id);
  }

  /** Gives an article that was there before its new content; its id and its marks stay. */
  void update(long id, int ordinal, Article article) throws SQLException {
    Sql.update(c, "DELETE FROM block WHERE article_id = ?", id);
    Sql.update(c, "DELETE FROM article_line WHERE article_id = ?", id);
    Sql.update(c, "DELETE FROM article_author WHERE article_id = ?", id);
    Sql.update(c, "DELETE FROM warning WHERE article_id = ?", id);
    fill(id, ordinal, article);
  }

  /** As {@link #update}, but rows that are there are kept and changed only where they differ. */
  void mend(long id, int ordinal, Article article) throws SQLException {
    fillRow(id, ordinal, article);
    List<Long> owner = List.of(id);
    LINES.put(
        c,
        id,
        owner,
        article.lines().stream().<List<?>>map(l -> List.of(l.first(), l.last())).toList());
    BLOCKS.put(
        c, id, owner, article.blocks().stream().<List<?>>map(ArticleWriter::values).toList());
    List<List<?>> authors = new ArrayList<>();
    for (Contributor author : article.authors()) {
      authors.add(List.of(authorId(author)));
    }
    AUTHORS.put(c, id, owner, authors);
    DOUBTS.put(
        c,
        id,
        List.of(issue, id),
        article.warnings().stream().<List<?>>map(WarningRows::values).toList());
  }

  private static List<Object> values(Block block) {
    return List.of(
        EnumNames.of(block.kind()),
        block.level(),
        block.text(),
        LineRangeText.write(block.lines()));
  }

  private void fill(long id, int ordinal, Article article) throws SQLException {
    fillRow(id, ordinal, article);
    writeLines(id, article.lines());
    writeBlocks(id, article.blocks());
    writeAuthors(id, article.authors());
    WarningRows.write(c, issue, Optional.of(id), article.warnings());
  }

  private void fillRow(long id, int ordinal, Article article) throws SQLException {
    filled.update(
        ordinal,
        recency,
        article.title(),
        keys.titleKey(article.title()),
        article.subtitle(),
        article.kicker(),
        article.byline(),
        article.column().isEmpty()
            ? Optional.empty()
            : Optional.of(columnId(article.column().get())),
        article.page(),
        article.source(),
        article.note(),
        article.confidence(),
        CharacterCount.of(article),
        article.warnings().size(),
        id);
  }

  private void writeLines(long id, List<LineRange> lines) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (LineRange range : lines) {
      rows.add(new Object[] {id, rows.size() + 1, range.first(), range.last()});
    }
    Sql.batch(
        c,
        "INSERT INTO article_line (article_id, ordinal, first_line, last_line)"
            + " VALUES (?, ?, ?, ?)",
        rows);
  }

  private void writeBlocks(long id, List<Block> blocks) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (Block b : blocks) {
      List<Object> row = new ArrayList<>(List.of(id, rows.size() + 1));
      row.addAll(values(b));
      rows.add(row.toArray());
    }
    Sql.batch(
        c,
        "INSERT INTO block (article_id, ordinal, kind, level, text, lines)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        rows);
  }

  private void writeAuthors(long id, List<Contributor> authors) throws SQLException {
    int ordinal = 0;
    for (Contributor author : authors) {
      ordinal++;
      signed.update(id, ordinal, authorId(author));
    }
  }

  @Override
  public void close() throws SQLException {
    inserted.close();
    filled.close();
    signed.close();
  }

  private long authorId(Contributor author) throws SQLException {
    long known =
        Sql.number(
            c,
            "SELECT id FROM author WHERE name = ? AND kind = ?",
            author.name(),
            EnumNames.of(author.kind()));
    if (known > 0) {
      return known;
    }
    LanguageKeys.NameKeys name = keys.nameKeys(author);
    return Sql.number(
        c,
        "INSERT INTO author (name, kind, pinyin, initials, sort_key) VALUES (?, ?, ?, ?, ?)"
            + " RETURNING id",
        author.name(),
        EnumNames.of(author.kind()),
        name.pinyin(),
        name.initials(),
        name.sortKey());
  }

  private long columnId(String name) throws SQLException {
    long known = Sql.number(c, "SELECT id FROM column_name WHERE name = ?", name);
    if (known > 0) {
      return known;
    }
    LanguageKeys.NameKeys spelled = ColumnSortKeys.of(name, keys);
    return Sql.number(
        c,
        "INSERT INTO column_name (name, sort_key, pinyin, initials) VALUES (?, ?, ?, ?)"
            + " RETURNING id",
        name,
        spelled.sortKey(),
        spelled.pinyin(),
        spelled.initials());
  }
}
