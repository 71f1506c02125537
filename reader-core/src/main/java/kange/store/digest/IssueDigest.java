package kange.store.digest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kange.model.issue.Leftover;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.store.row.CardColumns;
import kange.store.row.OriginsJson;
import kange.store.sql.EnumNames;
import kange.store.sql.Sql;

/**
 * The digest of an issue beside its articles: card, source, columns, leftovers, doubts, and which
 * articles it has in which order. The source's own bytes prove themselves by their SHA-256.
 */
public final class IssueDigest {
  private static final List<String> PARTS =
      List.of(
          "SELECT id, identity, "
              + CardColumns.read("")
              + ", origins, imported_at, parser, habits FROM issue WHERE id = ?",
          "SELECT issue_id, file, sha256, charset, lines, size FROM source WHERE issue_id = ?",
          "SELECT issue_id, ordinal, name FROM issue_column WHERE issue_id = ? ORDER BY ordinal",
          "SELECT issue_id, ordinal, kind FROM leftover WHERE issue_id = ? ORDER BY ordinal",
          "SELECT o.issue_id, o.ordinal, l.ordinal, l.first_line, l.last_line FROM leftover o"
              + " JOIN leftover_line l ON l.leftover_id = o.id WHERE o.issue_id = ?"
              + " ORDER BY o.ordinal, l.ordinal",
          "SELECT issue_id, ordinal, code, message_code, arguments, lines, field, proposals"
              + " FROM warning WHERE issue_id = ? AND article_id IS NULL ORDER BY ordinal",
          "SELECT issue_id, ordinal, id FROM article WHERE issue_id = ? ORDER BY ordinal");

  private IssueDigest() {}

  /**
   * What of an issue stands beside its parse.
   *
   * @param identity what the archive knows it by
   * @param importedAt milliseconds since 1970
   * @param parser the version that read it; empty where that was not kept
   * @param habits what was known of its journal then, as it is stored
   * @param size of the source in bytes
   */
  public record Filing(
      Optional<String> identity,
      long importedAt,
      Optional<Integer> parser,
      Optional<String> habits,
      long size) {}

  /** As its rows are; empty when it is not there. */
  static Optional<byte[]> of(Connection c, long issue) throws SQLException {
    DigestWriter writer = new DigestWriter();
    boolean[] there = {false};
    for (int part = 0; part < PARTS.size(); part++) {
      int number = part;
      Sql.each(
          c,
          PARTS.get(part),
          row -> {
            there[0] |= number == 0;
            writer.row(number, ArticleDigest.values(row));
          },
          issue);
    }
    return there[0] ? Optional.of(writer.done()) : Optional.empty();
  }

  /**
   * As it would be written.
   *
   * @param articles the ids of its articles, in printed order
   */
  public static byte[] of(ParsedIssue parsed, Filing filing, List<Long> articles) {
    DigestWriter writer = new DigestWriter();
    writer.row(
        0,
        CardColumns.row(
            List.of(filing.identity()),
            parsed.issue(),
            List.of(
                OriginsJson.write(parsed.origins()),
                filing.importedAt(),
                filing.parser(),
                filing.habits())));
    writer.row(
        1,
        List.of(
            parsed.source().file(),
            parsed.source().sha256(),
            parsed.source().charset(),
            parsed.source().lines(),
            filing.size()));
    int ordinal = 0;
    for (String column : parsed.columns()) {
      writer.row(2, List.of(++ordinal, column));
    }
    ordinal = 0;
    for (Leftover leftover : parsed.other()) {
      writer.row(3, List.of(++ordinal, EnumNames.of(leftover.kind())));
    }
    leftoverLines(writer, parsed.other());
    ArticleDigest.warnings(writer, 5, parsed.warnings());
    ordinal = 0;
    for (long article : articles) {
      writer.row(6, List.of(++ordinal, article));
    }
    return writer.done();
  }

  private static void leftoverLines(DigestWriter writer, List<Leftover> leftovers) {
    int ordinal = 0;
    for (Leftover leftover : leftovers) {
      ordinal++;
      int place = 0;
      for (LineRange range : leftover.lines()) {
        writer.row(4, List.of(ordinal, ++place, range.first(), range.last()));
      }
    }
  }
}
