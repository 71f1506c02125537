package kange.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kange.model.ArchiveException;
import kange.model.history.LogKind;
import kange.model.history.Operation;
import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.model.source.TakenText;
import kange.store.digest.ArticleDigest;
import kange.store.digest.DigestFault;
import kange.store.digest.DigestStore;
import kange.store.digest.IssueDigest;
import kange.store.history.HistoryMessage;
import kange.store.history.Log;
import kange.store.row.ArticleRows;
import kange.store.row.IssueRows;
import kange.store.row.TakenTextRows;
import kange.store.sql.ChangeLog;
import kange.store.sql.Database;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/**
 * Writes what was damaged as it was: only what its digest proves, and under its old id, so that all
 * that hangs on it stays. Thread-safe.
 */
public final class RestorationStore {
  private final Database database;
  private final LanguageKeys keys;

  public RestorationStore(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /** What an issue was filed with beside its parse, as far as its rows say; empty if it is gone. */
  public Optional<IssueDigest.Filing> filing(long issue) {
    return database.read(
        c ->
            Sql.first(
                c,
                "SELECT i.identity, i.imported_at, i.parser, i.habits, s.size FROM issue i"
                    + " JOIN source s ON s.issue_id = i.id WHERE i.id = ?",
                r ->
                    new IssueDigest.Filing(
                        Sql.text(r, "identity"),
                        r.getLong("imported_at"),
                        Sql.integer(r, "parser"),
                        Sql.text(r, "habits"),
                        r.getLong("size")),
                issue));
  }

  /** What the files were called that an issue came from, as the log remembers. */
  public List<String> fileNames(long issue) {
    return database.read(
        c ->
            Sql.list(
                c,
                "SELECT DISTINCT json_extract(arguments, '$[1]') FROM log WHERE issue_id = ?"
                    + " AND kind IN ('import', 'replace')"
                    + " AND json_extract(arguments, '$[1]') IS NOT NULL",
                r -> r.getString(1),
                issue));
  }

  /** What is left of an article; empty where it cannot be read any more. */
  public Optional<Article> article(long id) {
    try {
      return database.read(c -> Optional.ofNullable(ArticleRows.parsed(c, List.of(id)).get(id)));
    } catch (ArchiveException | IllegalArgumentException e) {
      // Rows that are no article any more.
      return Optional.empty();
    }
  }

  /** The articles an issue has now, in their order now. */
  public List<Long> articles(long issue) {
    return database.read(c -> IssueRows.articleIds(c, issue));
  }

  /**
   * Writes an article in the place of what is left of it.
   *
   * @param place where it stands in its issue, from 1, should nothing be left of it
   * @return false, and nothing is written, unless the digest says that it was so
   */
  public boolean restore(long id, long issue, int place, Article article) {
    return written(
        DigestFault.ARTICLE,
        id,
        ArticleDigest.of(issue, article),
        c -> {
          long recency = Sql.number(c, "SELECT recency FROM issue WHERE id = ?", issue);
          try (ArticleWriter writer = new ArticleWriter(c, keys, issue, recency)) {
            if (Sql.update(c, "UPDATE article SET issue_id = ? WHERE id = ?", issue, id) == 0) {
              insert(c, id, issue, place);
            }
            int ordinal = (int) Sql.number(c, "SELECT ordinal FROM article WHERE id = ?", id);
            writer.mend(id, ordinal, article);
          }
          DigestStore.keep(c, DigestFault.ISSUE, issue);
          ChangeLog.record(c, issue, false);
        });
  }

  private static void insert(Connection c, long id, long issue, int place) throws SQLException {
    int free =
        Sql.number(
                    c,
                    "SELECT count(*) FROM article WHERE issue_id = ? AND ordinal = ?",
                    issue,
                    place)
                == 0
            ? place
            : (int) Sql.number(c, "SELECT max(ordinal) FROM article WHERE issue_id = ?", issue) + 1;
    Sql.update(
        c,
        "INSERT INTO article (id, issue_id, ordinal, recency, title, title_key, confidence,"
            + " characters, doubts) VALUES (?, ?, ?, 0, '', '', 0, 0, 0)",
        id,
        issue,
        free);
  }

  /**
   * Writes card, source's description, columns, leftovers, doubts and the order of articles.
   *
   * @param articles the ids of its articles, in printed order
   * @return false, and nothing is written, unless the digest says that it was so
   */
  public boolean restore(
      long issue, ParsedIssue parsed, IssueDigest.Filing filing, List<Long> articles) {
    return written(
        DigestFault.ISSUE,
        issue,
        IssueDigest.of(parsed, filing, articles),
        c -> {
          IssueParts parts = new IssueParts(c, keys, parsed, filing.identity());
          parts.writeCard(issue);
          parts.mendParts(issue);
          Sql.update(
              c,
              "UPDATE issue SET imported_at = ?, parser = ?, habits = ? WHERE id = ?",
              filing.importedAt(),
              filing.parser(),
              filing.habits(),
              issue);
          Sql.update(
              c,
              "UPDATE source SET file = ?, sha256 = ?, charset = ?, lines = ?, size = ?"
                  + " WHERE issue_id = ?",
              parsed.source().file(),
              parsed.source().sha256(),
              parsed.source().charset(),
              parsed.source().lines(),
              filing.size(),
              issue);
          Sql.update(c, "UPDATE article SET ordinal = -abs(ordinal) - 1 WHERE issue_id = ?", issue);
          for (int i = 0; i < articles.size(); i++) {
            Sql.update(
                c,
                "UPDATE article SET ordinal = ?, recency = ? WHERE id = ? AND issue_id = ?",
                i + 1,
                parts.recency(),
                articles.get(i),
                issue);
          }
          ChangeLog.record(c, issue, false);
        });
  }

  /**
   * Lets issues whose source is lost go on to be listed and read: in its place stands a description
   * without bytes, which the check of sources tells of.
   *
   * @return how many there were
   */
  public int standInForLostSources() {
    return database.write(
        c ->
            Sql.update(
                c,
                "INSERT INTO source (issue_id, file, sha256, charset, lines, size, packed)"
                    + " SELECT i.id, i.printed_label, 'lost-' || i.id, 'UTF-8', 0, 0, x''"
                    + " FROM issue i WHERE NOT EXISTS"
                    + " (SELECT 1 FROM source s WHERE s.issue_id = i.id)"));
  }

  /**
   * Keeps again the lines that were taken from an issue's source.
   *
   * @param key of their row, as in {@link DigestFault#key}
   * @return false, and nothing is written, unless the digest says that they were so
   */
  public boolean restore(long issue, String key, TakenText taken) {
    return database.write(
        c ->
            DigestStore.restoreRow(
                c, DigestFault.TAKEN_TEXT, key, TakenTextRows.OF_ISSUE.values(issue, taken)));
  }

  /**
   * Notes in the log what was mended and what is lost, each where it is not 0.
   *
   * @param by the act that mended
   */
  public void log(Operation by, int mended, int lost) {
    database.change(
        c -> {
          if (mended > 0) {
            Log.record(c, by, LogKind.REPAIR, Message.of(HistoryMessage.MENDED, mended));
          }
          if (lost > 0) {
            Log.record(c, by, LogKind.REPAIR, Message.of(HistoryMessage.LOST, lost));
          }
        });
  }

  /**
   * Writes what a digest proves, and looks whether the rows are then what it says: there may be
   * rows among them that nobody knows of.
   */
  private boolean written(String unit, long key, byte[] digest, Database.Change change) {
    if (database.read(c -> DigestStore.written(c, unit, key)).filter(same(digest)).isEmpty()) {
      return false;
    }
    try {
      database.change(
          c -> {
            change.run(c);
            if (DigestStore.now(c, unit, key).filter(same(digest)).isEmpty()) {
              throw new NotAsWrittenException();
            }
          });
      return true;
    } catch (NotAsWrittenException e) {
      return false;
    }
  }

  private static Predicate<byte[]> same(byte[] digest) {
    return other -> Arrays.equals(other, digest);
  }

  /** Undoes a transaction whose rows are not what was to be written. */
  private static final class NotAsWrittenException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
