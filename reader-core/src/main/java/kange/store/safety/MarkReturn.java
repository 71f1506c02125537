package kange.store.safety;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.Highlight;
import kange.model.marks.HighlightColour;
import kange.model.marks.Quotation;
import kange.store.marks.HighlightAnchoring;
import kange.store.marks.TagStore;
import kange.store.row.HighlightRows;
import kange.store.sql.Database;
import kange.store.sql.EnumNames;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/**
 * Puts readers' marks back where they are missing: on the article of the same source that has the
 * title, at the words. What is there is never changed or taken away. Thread-safe.
 */
public final class MarkReturn {
  private final Database database;
  private final LanguageKeys keys;

  public MarkReturn(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /**
   * What became of marks.
   *
   * @param returned that were missing
   * @param there already
   * @param homeless whose article is not here
   * @param kept that would have taken the place of another: a note, where there is another one
   */
  public record Outcome(int returned, int there, List<PeopleRow> homeless, List<PeopleRow> kept) {
    /** Takes copies. */
    public Outcome {
      homeless = List.copyOf(homeless);
      kept = List.copyOf(kept);
    }
  }

  /** Puts them back, all in one transaction. */
  public Outcome run(List<PeopleRow> rows) {
    return database.write(c -> new Run(c, keys).all(rows));
  }

  private static final class Run {
    private final Connection c;
    private final LanguageKeys keys;
    private final Set<Long> highlighted = new LinkedHashSet<>();
    private final List<PeopleRow> homeless = new ArrayList<>();
    private final List<PeopleRow> kept = new ArrayList<>();
    private int returned;
    private int there;

    private Run(Connection c, LanguageKeys keys) {
      this.c = c;
      this.keys = keys;
    }

    private Outcome all(List<PeopleRow> rows) throws SQLException {
      for (PeopleRow row : rows) {
        if (row.kind().ofArticle()) {
          onArticle(row);
        } else if (row.kind() == PeopleKind.LIST) {
          list(row.text("list"), row);
        }
      }
      for (long issue : highlighted) {
        new HighlightAnchoring(c, keys).ofIssue(issue);
      }
      return new Outcome(returned, there, homeless, kept);
    }

    private void onArticle(PeopleRow row) throws SQLException {
      Optional<Long> article = article(row);
      if (article.isEmpty()) {
        homeless.add(row);
        return;
      }
      long id = article.get();
      switch (row.kind()) {
        case FAVOURITE ->
            count(
                Sql.update(
                    c,
                    "INSERT OR IGNORE INTO favourite (article_id, marked_at) VALUES (?, ?)",
                    id,
                    row.at("marked_at").toEpochMilli()));
        case POSITION ->
            count(
                Sql.update(
                    c,
                    "INSERT OR IGNORE INTO reading_position (article_id, block, fraction, read_at)"
                        + " SELECT ?1, min(?2, count(*)), ?3, ?4 FROM block WHERE article_id = ?1",
                    id,
                    row.number("block"),
                    row.fraction("fraction"),
                    row.at("read_at").toEpochMilli()));
        case NOTE -> note(id, row);
        case TAG ->
            count(
                Sql.update(
                    c,
                    "INSERT OR IGNORE INTO article_tag (article_id, tag_id, tagged_at)"
                        + " VALUES (?, ?, ?)",
                    id,
                    TagStore.ensure(c, keys, row.text("tag")),
                    row.at("tagged_at").toEpochMilli()));
        case LISTED ->
            count(
                Sql.update(
                    c,
                    "INSERT OR IGNORE INTO reading_list_article (list_id, article_id, position)"
                        + " SELECT ?1, ?2, ifnull(max(position) + 1, 0) FROM reading_list_article"
                        + " WHERE list_id = ?1",
                    list(row.text("list"), row),
                    id));
        case HIGHLIGHT -> highlight(id, row);
        default -> kept.add(row);
      }
    }

    private void count(int changed) {
      returned += changed;
      there += 1 - changed;
    }

    /** The article itself if it still has the title; else the one of its issue that has it. */
    private Optional<Long> article(PeopleRow row) throws SQLException {
      return Sql.first(
          c,
          "SELECT a.id FROM article a JOIN source s ON s.issue_id = a.issue_id"
              + " WHERE s.sha256 = ? AND a.title_key = ? ORDER BY a.id <> ?, a.ordinal LIMIT 1",
          r -> r.getLong(1),
          row.text("source"),
          keys.titleKey(row.text("title")),
          row.number("article"));
    }

    private long list(String name, PeopleRow row) throws SQLException {
      Optional<Long> known =
          Sql.first(
              c,
              "SELECT id FROM reading_list WHERE name = ? ORDER BY id LIMIT 1",
              r -> r.getLong(1),
              name);
      if (known.isPresent()) {
        return known.get();
      }
      long at = row.at("created_at").toEpochMilli();
      return Sql.number(
          c,
          "INSERT INTO reading_list (name, sort_key, created_at, changed_at)"
              + " VALUES (?, ?, ?, ?) RETURNING id",
          name,
          keys.sortKey(name),
          at,
          at);
    }

    private void note(long article, PeopleRow row) throws SQLException {
      Optional<String> here =
          Sql.first(
              c,
              "SELECT text FROM article_note WHERE article_id = ?",
              r -> r.getString(1),
              article);
      if (here.isEmpty()) {
        count(
            Sql.update(
                c,
                "INSERT INTO article_note (article_id, text, changed_at) VALUES (?, ?, ?)",
                article,
                row.text("text"),
                row.at("changed_at").toEpochMilli()));
      } else if (here.get().equals(row.text("text"))) {
        there++;
      } else {
        kept.add(row);
      }
    }

    private void highlight(long article, PeopleRow row) throws SQLException {
      long same =
          Sql.number(
              c,
              "SELECT count(*) FROM highlight WHERE article_id = ? AND quote = ? AND before = ?",
              article,
              row.text("quote"),
              row.text("before"));
      if (same > 0) {
        there++;
        return;
      }
      Span span = new Span((int) row.number("first_char"), (int) row.number("end_char"));
      Quotation words =
          new Quotation(
              new BlockSpan((int) row.number("block"), span),
              row.text("quote"),
              row.text("before"),
              row.text("after"));
      HighlightColour colour = EnumNames.read(HighlightColour.class, row.text("colour"));
      HighlightRows.add(
          c,
          new Highlight(
              0,
              article,
              words,
              false,
              colour,
              row.find("note"),
              row.at("created_at"),
              row.at("changed_at")));
      highlighted.add(Sql.number(c, "SELECT issue_id FROM article WHERE id = ?", article));
      returned++;
    }
  }
}
