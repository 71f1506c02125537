package kange.store.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

/** The authors of an article as one column of its row: a list of articles is one statement. */
final class Authors {
  /** As printed, for a SELECT from {@code article a}; names come from single lines. */
  static final String PRINTED = column("printed.kind || ' ' || printed.name");

  /** The names as printed; whether they are persons or bodies, as their headings say. */
  static final String READ = column("listed.kind || ' ' || printed.name");

  /** As listed, that is, by their headings. */
  static final String LISTED = column("listed.kind || ' ' || listed.name");

  private Authors() {}

  /** Of the row the cursor stands on, in printed order. */
  static List<Contributor> read(ResultSet row) throws SQLException {
    return Sql.text(row, "authors")
        .map(all -> Arrays.stream(all.split("\n")).map(Authors::contributor).toList())
        .orElse(List.of());
  }

  private static String column(String author) {
    return "(SELECT group_concat("
        + author
        + ", char(10) ORDER BY aa.ordinal) FROM article_author aa"
        + " JOIN author printed ON printed.id = aa.author_id"
        + " JOIN author listed ON listed.id = aa.listed_author"
        + " WHERE aa.article_id = a.id) AS authors";
  }

  private static Contributor contributor(String line) {
    int blank = line.indexOf(' ');
    return new Contributor(
        line.substring(blank + 1), EnumNames.read(ContributorKind.class, line.substring(0, blank)));
  }
}
