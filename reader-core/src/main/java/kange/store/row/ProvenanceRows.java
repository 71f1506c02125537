package kange.store.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kange.model.issue.IssueMetadata;
import kange.model.reading.Provenance;
import kange.store.sql.Sql;

/** Reads where articles were printed, any number of them in the same two statements. */
public final class ProvenanceRows {
  private static final String ISSUES =
      "(SELECT issue_id FROM article WHERE id IN (SELECT value FROM json_each(?)))";

  private static final String PAGES =
      "SELECT issue_id, id, page, characters FROM article WHERE issue_id IN "
          + ISSUES
          + " ORDER BY issue_id, ordinal";

  private static final String CARDS = "SELECT * FROM issue WHERE id IN " + ISSUES;

  private ProvenanceRows() {}

  private record Listed(long article, LastPages.Start start) {}

  /** By article; those that are not there are left out. */
  public static Map<Long, Provenance> of(Connection c, List<Long> ids) throws SQLException {
    Map<Long, IssueMetadata> cards = new HashMap<>();
    Sql.list(c, CARDS, r -> cards.put(r.getLong("id"), IssueRows.metadata(r)), Sql.ids(ids));
    Map<Long, List<Listed>> issues =
        Sql.grouped(
            c,
            PAGES,
            r -> new Listed(r.getLong(2), new LastPages.Start(Sql.integer(r, "page"), r.getInt(4))),
            Sql.ids(ids));
    Map<Long, Provenance> found = new HashMap<>();
    issues.forEach((issue, pages) -> add(found, Objects.requireNonNull(cards.get(issue)), pages));
    found.keySet().retainAll(new HashSet<>(ids));
    return found;
  }

  private static void add(Map<Long, Provenance> found, IssueMetadata card, List<Listed> pages) {
    List<Optional<Integer>> last = LastPages.of(pages.stream().map(Listed::start).toList());
    for (int i = 0; i < pages.size(); i++) {
      found.put(pages.get(i).article(), new Provenance(card, last.get(i)));
    }
  }
}
