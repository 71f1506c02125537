package kange.store.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kange.model.issue.Correction;
import kange.model.review.Revision;
import kange.store.sql.Sql;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** What librarians did to an issue, step by step, wherever the issue is kept. */
public enum RevisionRows {
  /** Of an issue in the archive. */
  OF_ISSUE("revision", "issue_id"),

  /** Of a file in the queue. */
  OF_QUEUED("queued_revision", "queued_id");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String list;
  private final String insert;
  private final String delete;

  RevisionRows(String table, String key) {
    list = "SELECT at, who, acts FROM " + table + " WHERE " + key + " = ? ORDER BY ordinal";
    insert =
        "INSERT INTO " + table + " (" + key + ", ordinal, at, who, acts) VALUES (?, ?, ?, ?, ?)";
    delete = "DELETE FROM " + table + " WHERE " + key + " = ? AND ordinal >= ?";
  }

  /** All of them, oldest first. */
  public List<Revision> of(Connection c, long owner) throws SQLException {
    return Sql.list(
        c,
        list,
        r -> new Revision(acts(r.getString(3)), Instant.ofEpochMilli(r.getLong(1)), r.getString(2)),
        owner);
  }

  /**
   * Writes one in the place of those from there on.
   *
   * @param ordinal from 1
   */
  public void write(Connection c, long owner, int ordinal, Revision revision) throws SQLException {
    Sql.update(c, delete, owner, ordinal);
    Sql.update(
        c,
        insert,
        owner,
        ordinal,
        revision.at().toEpochMilli(),
        revision.who(),
        json(revision.acts()));
  }

  /** Acts as the database keeps them. */
  public static String json(List<Correction> acts) {
    ArrayNode array = JSON.createArrayNode();
    acts.forEach(act -> array.add(CorrectionJson.write(act)));
    return JSON.writeValueAsString(array);
  }

  /** Reads what {@link #json} wrote. */
  public static List<Correction> acts(String json) {
    List<Correction> acts = new ArrayList<>();
    for (JsonNode node : JSON.readTree(json)) {
      acts.add(CorrectionJson.read(node));
    }
    return acts;
  }
}
