package kange.store.authority;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityName;
import kange.model.authority.ReferenceScope;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

/** Where names are printed, and under what they stand there. */
final class PrintedNames {
  /** An article, in its issue, that prints a name. */
  record Place(long article, long issue) {}

  /** A narrower reference decides for itself. */
  private static final String IN_SCOPE =
      " AND (?3 = '' OR ?3 IN (i.label, i.printed_label)) AND (?4 = 0 OR ?4 = a.id)"
          + " AND NOT EXISTS (SELECT 1 FROM see_reference s WHERE s.kind = ?1 AND s.name = ?2"
          + " AND (s.article_id = a.id AND ?4 = 0 OR s.article_id IS NULL AND ?3 = '' AND ?4 = 0"
          + " AND s.journal IN (i.label, i.printed_label)))";

  private static final String AUTHORS =
      "SELECT DISTINCT a.id, a.issue_id FROM author p JOIN article_author aa ON aa.author_id = p.id"
          + " JOIN article a ON a.id = aa.article_id JOIN issue i ON i.id = a.issue_id"
          + " JOIN author h ON h.id = aa.listed_author WHERE p.kind = ?1 AND p.name = ?2"
          + " AND (h.kind = ?5 AND h.name = ?6) = ?7"
          + IN_SCOPE;

  private static final String COLUMNS =
      "SELECT a.id, a.issue_id FROM column_name p JOIN article a ON a.column_id = p.id"
          + " JOIN issue i ON i.id = a.issue_id JOIN column_name h ON h.id = a.listed_column"
          + " WHERE 'column' = ?1 AND p.name = ?2 AND ('column' = ?5 AND h.name = ?6) = ?7"
          + IN_SCOPE;

  private static final String JOURNALS =
      "SELECT a.id, i.id FROM issue i JOIN article a ON a.issue_id = i.id"
          + " WHERE 'journal' = ?1 AND i.printed_label = ?2 AND ?3 = '' AND ?4 = 0"
          + " AND ('journal' = ?5 AND i.label = ?6) = ?7";

  private final Connection c;

  PrintedNames(Connection c) {
    this.c = c;
  }

  /** Articles that print a name in a scope and stand under a heading because of it. */
  List<Place> under(AuthorityName name, ReferenceScope scope, AuthorityName heading)
      throws SQLException {
    return places(name, scope, heading, true);
  }

  /** Articles that print a name in a scope and do not stand under a heading because of it. */
  List<Place> elsewhere(AuthorityName name, ReferenceScope scope, AuthorityName heading)
      throws SQLException {
    return places(name, scope, heading, false);
  }

  private List<Place> places(
      AuthorityName name, ReferenceScope scope, AuthorityName heading, boolean under)
      throws SQLException {
    return Sql.list(
        c,
        sql(AuthorityIndex.of(name.kind())),
        r -> new Place(r.getLong(1), r.getLong(2)),
        EnumNames.of(name.kind()),
        name.text(),
        References.journal(scope),
        References.article(scope),
        EnumNames.of(heading.kind()),
        heading.text(),
        under ? 1 : 0);
  }

  private static String sql(AuthorityIndex index) {
    return switch (index) {
      case AUTHORS -> AUTHORS;
      case COLUMNS -> COLUMNS;
      case JOURNALS -> JOURNALS;
    };
  }

  /** What articles print where they stand under a heading. */
  List<AuthorityName> printedFor(AuthorityName heading, long article) throws SQLException {
    return Sql.list(
        c,
        "SELECT p.kind, p.name FROM article_author aa JOIN author p ON p.id = aa.author_id"
            + " JOIN author h ON h.id = aa.listed_author"
            + " WHERE aa.article_id = ?1 AND h.kind = ?2 AND h.name = ?3"
            + " UNION SELECT 'column', p.name FROM article a JOIN column_name p"
            + " ON p.id = a.column_id JOIN column_name h ON h.id = a.listed_column"
            + " WHERE a.id = ?1 AND ?2 = 'column' AND h.name = ?3",
        r -> References.name(r, "kind", "name"),
        article,
        EnumNames.of(heading.kind()),
        heading.text());
  }

  /** Whether any article or issue prints it. */
  boolean isPrinted(AuthorityName name) throws SQLException {
    return Sql.first(
            c,
            "SELECT 1 FROM author p JOIN article_author aa ON aa.author_id = p.id"
                + " WHERE p.kind = ?1 AND p.name = ?2"
                + " UNION ALL SELECT 1 FROM column_name p JOIN article a ON a.column_id = p.id"
                + " WHERE ?1 = 'column' AND p.name = ?2"
                + " UNION ALL SELECT 1 FROM issue WHERE ?1 = 'journal' AND printed_label = ?2"
                + " LIMIT 1",
            r -> r.getInt(1),
            EnumNames.of(name.kind()),
            name.text())
        .isPresent();
  }

  /** The journal an article's issue stands under. */
  Optional<String> journalOf(long article) throws SQLException {
    return Sql.first(
        c,
        "SELECT i.label FROM article a JOIN issue i ON i.id = a.issue_id WHERE a.id = ?",
        r -> r.getString(1),
        article);
  }
}
