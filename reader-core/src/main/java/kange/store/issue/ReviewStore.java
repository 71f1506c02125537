package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.issue.Correction;
import kange.model.issue.ParsedIssue;
import kange.model.review.Revision;
import kange.store.row.CorrectionJson;
import kange.store.row.ParsedIssueJson;
import kange.store.sql.ChangeLog;
import kange.store.sql.Database;
import kange.store.sql.Deflated;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;
import kange.store.sql.StoreMessage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * What librarians put right in issues, revision by revision, beside the parse each was filed with.
 * A revision and the issue as it reads with it are written in one transaction. Thread-safe.
 */
public final class ReviewStore {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Database database;
  private final LanguageKeys keys;

  public ReviewStore(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /**
   * What is known of an issue that was reviewed.
   *
   * @param filed as the parser read it
   * @param done how many of the revisions hold
   */
  public record Stored(ParsedIssue filed, List<Revision> revisions, int done) {}

  /**
   * An issue on its way from one reading to the next.
   *
   * @param identity see {@link NewIssue#identity}
   * @param origins for each article of the next reading its place in the one before; -1 if it is
   *     new
   * @param change the number of the issue's last change, as far as the reader knows
   */
  public record Step(
      ParsedIssue before,
      ParsedIssue now,
      Optional<String> identity,
      List<Integer> origins,
      long change) {}

  /** Empty when nothing was ever corrected in the issue. */
  public Optional<Stored> find(long issue) {
    return database.read(
        c -> {
          List<Revision> revisions =
              Sql.list(
                  c,
                  "SELECT at, who, acts FROM revision WHERE issue_id = ? ORDER BY ordinal",
                  r ->
                      new Revision(
                          acts(r.getString(3)), Instant.ofEpochMilli(r.getLong(1)), r.getString(2)),
                  issue);
          return Sql.first(
              c,
              "SELECT filed, done FROM review WHERE issue_id = ?",
              r ->
                  new Stored(
                      ParsedIssueJson.read(Deflated.unpack(r.getBytes(1))), revisions, r.getInt(2)),
              issue);
        });
  }

  /**
   * Writes a revision behind those that hold, and the issue as it reads with it.
   *
   * @param filed the reading before the first revision, kept the first time
   * @param parser the version that read it
   * @param done how many revisions hold with this one
   * @return the number of this change of the issue
   * @throws ArchiveException when the issue was changed by somebody else meanwhile
   */
  public long add(
      long issue, ParsedIssue filed, int parser, Revision revision, int done, Step step) {
    return database.write(
        c -> {
          if (Sql.number(c, "SELECT count(*) FROM review WHERE issue_id = ?", issue) == 0) {
            Sql.update(
                c,
                "INSERT INTO review (issue_id, parser, filed, done) VALUES (?, ?, ?, 0)",
                issue,
                parser,
                Deflated.pack(ParsedIssueJson.write(filed)));
          }
          Sql.update(c, "DELETE FROM revision WHERE issue_id = ? AND ordinal >= ?", issue, done);
          Sql.update(
              c,
              "INSERT INTO revision (issue_id, ordinal, at, who, acts) VALUES (?, ?, ?, ?, ?)",
              issue,
              done,
              revision.at().toEpochMilli(),
              revision.who(),
              json(revision.acts()));
          return stand(c, issue, done, step);
        });
  }

  /** Lets other revisions hold: takes some back, or does them again; as {@link #add}. */
  public long move(long issue, int done, Step step) {
    return database.write(c -> stand(c, issue, done, step));
  }

  private long stand(Connection c, long issue, int done, Step step) throws SQLException {
    if (ChangeLog.of(c, issue) != step.change()) {
      throw ArchiveException.of(StoreMessage.ISSUE_CHANGED_MEANWHILE);
    }
    Sql.update(c, "UPDATE review SET done = ? WHERE issue_id = ?", done, issue);
    new IssueWriter(c, keys, step.now(), step.identity())
        .revise(issue, step.before(), step.origins());
    ChangeLog.record(c, issue, false);
    return ChangeLog.of(c, issue);
  }

  private static String json(List<Correction> acts) {
    ArrayNode array = JSON.createArrayNode();
    acts.forEach(act -> array.add(CorrectionJson.write(act)));
    return JSON.writeValueAsString(array);
  }

  private static List<Correction> acts(String json) {
    List<Correction> acts = new ArrayList<>();
    for (JsonNode node : JSON.readTree(json)) {
      acts.add(CorrectionJson.read(node));
    }
    return acts;
  }
}
