package kange.store.safety;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
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
import kange.store.marks.GivenMarks;
import kange.store.marks.HighlightAnchoring;
import kange.store.marks.TagStore;
import kange.store.row.HighlightRows;
import kange.store.sql.EnumNames;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/** Marks on their way back, within one transaction. */
final class ReturnedMarks {
  private final Connection c;
  private final LanguageKeys keys;
  private final boolean numbered;
  private final boolean emptyLists;
  private final ReturnedLists lists;
  private final GivenMarks given = new GivenMarks();
  private final Set<Long> highlighted = new LinkedHashSet<>();
  private final List<PeopleRow> homeless = new ArrayList<>();
  private final List<PeopleRow> kept = new ArrayList<>();
  private int returned;
  private int there;

  /**
   * @param emptyLists whether a list is made though nothing stands on it
   */
  ReturnedMarks(Connection c, LanguageKeys keys, boolean numbered, boolean emptyLists) {
    this.c = c;
    this.keys = keys;
    this.numbered = numbered;
    this.emptyLists = emptyLists;
    this.lists = new ReturnedLists(c, keys, given);
  }

  /** What was made, as it is written into the log. */
  GivenMarks given() {
    return given;
  }

  /** Puts all of them back where they are missing. */
  MarkReturn.Outcome all(List<PeopleRow> rows) throws SQLException {
    rows.stream().filter(row -> row.kind() == PeopleKind.LIST).forEach(lists::know);
    for (PeopleRow row : rows) {
      if (row.kind().ofArticle()) {
        onArticle(row);
      } else if (row.kind() == PeopleKind.LIST && emptyLists) {
        lists.named(row.text("list"));
      }
    }
    for (long issue : highlighted) {
      new HighlightAnchoring(c, keys).ofIssue(issue);
    }
    return new MarkReturn.Outcome(returned, there, homeless, kept);
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
                  row.at("marked_at").toEpochMilli()),
              "favourite",
              id,
              0,
              row.at("marked_at"));
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
      case TAG -> tag(id, TagStore.ensure(c, keys, row.text("tag")), row);
      case LISTED -> listed(id, lists.named(row.text("list")));
      case HIGHLIGHT -> highlight(id, row);
      default -> kept.add(row);
    }
  }

  private void tag(long article, long tag, PeopleRow row) throws SQLException {
    count(
        Sql.update(
            c,
            "INSERT OR IGNORE INTO article_tag (article_id, tag_id, tagged_at) VALUES (?, ?, ?)",
            article,
            tag,
            row.at("tagged_at").toEpochMilli()),
        "article_tag",
        article,
        tag,
        row.at("tagged_at"));
  }

  private void listed(long article, long list) throws SQLException {
    count(
        Sql.update(
            c,
            "INSERT OR IGNORE INTO reading_list_article (list_id, article_id, position)"
                + " SELECT ?1, ?2, ifnull(max(position) + 1, 0) FROM reading_list_article"
                + " WHERE list_id = ?1",
            list,
            article),
        "reading_list_article",
        article,
        list,
        Instant.EPOCH);
  }

  private void count(int changed, String table, long article, long key, Instant at) {
    count(changed);
    if (changed > 0) {
      given.add(table, article, key, at.toEpochMilli());
    }
  }

  private void count(int changed) {
    returned += changed;
    there += 1 - changed;
  }

  /**
   * The article itself if it still has the title, or if its number tells it; else the one of its
   * issue that has the title.
   */
  private Optional<Long> article(PeopleRow row) throws SQLException {
    return Sql.first(
        c,
        "SELECT a.id FROM article a JOIN source s ON s.issue_id = a.issue_id"
            + " WHERE s.sha256 = ?1 AND a.title_key = ?2 OR ?4 AND a.id = ?3"
            + " ORDER BY a.id <> ?3, a.ordinal LIMIT 1",
        r -> r.getLong(1),
        row.text("source"),
        keys.titleKey(row.text("title")),
        row.number("article"),
        numbered);
  }

  private void note(long article, PeopleRow row) throws SQLException {
    Optional<String> here =
        Sql.first(
            c, "SELECT text FROM article_note WHERE article_id = ?", r -> r.getString(1), article);
    if (here.isEmpty()) {
      count(
          Sql.update(
              c,
              "INSERT INTO article_note (article_id, text, changed_at) VALUES (?, ?, ?)",
              article,
              row.text("text"),
              row.at("changed_at").toEpochMilli()),
          "article_note",
          article,
          0,
          row.at("changed_at"));
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
    long made =
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
    given.add("highlight", article, made, row.at("changed_at").toEpochMilli());
    highlighted.add(Sql.number(c, "SELECT issue_id FROM article WHERE id = ?", article));
    returned++;
  }
}
