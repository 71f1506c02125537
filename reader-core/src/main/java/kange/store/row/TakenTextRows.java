package kange.store.row;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kange.model.source.PageStart;
import kange.model.source.TakenText;
import kange.store.sql.Deflated;
import kange.store.sql.Sql;

/** The lines taken from sources that are no plain text, of issues and of files in the queue. */
public final class TakenTextRows {
  /** Of issues. */
  public static final TakenTextRows OF_ISSUE = new TakenTextRows("source_text", "issue_id");

  /** Of files in the queue. */
  public static final TakenTextRows OF_QUEUED = new TakenTextRows("queued_text", "queued_id");

  private static final Pattern START = Pattern.compile("(\\d+):(\\d+)");

  private final String table;
  private final String owner;

  private TakenTextRows(String table, String owner) {
    this.table = table;
    this.owner = owner;
  }

  /** Keeps lines in the place of those that are there; for plain text none. */
  public void write(Connection c, long id, Optional<TakenText> taken) throws SQLException {
    Sql.update(c, "DELETE FROM " + table + " WHERE " + owner + " = ?", id);
    if (taken.isPresent()) {
      Sql.update(
          c,
          "INSERT INTO "
              + table
              + " ("
              + owner
              + ", reader, version, pages, packed)"
              + " VALUES (?, ?, ?, ?, ?)",
          id,
          taken.get().reader(),
          taken.get().version(),
          pages(taken.get().pages()),
          packed(taken.get().lines()));
    }
  }

  /** The values of a row, by column. */
  public Map<String, Object> values(long id, TakenText taken) {
    return Map.of(
        owner,
        id,
        "reader",
        taken.reader(),
        "version",
        taken.version(),
        "pages",
        pages(taken.pages()),
        "packed",
        packed(taken.lines()));
  }

  /** The lines that are kept; empty for plain text. */
  public Optional<TakenText> of(Connection c, long id) throws SQLException {
    return Sql.first(
        c,
        "SELECT reader, version, pages, packed FROM " + table + " WHERE " + owner + " = ?",
        r ->
            new TakenText(
                r.getString(1), r.getInt(2), lines(r.getBytes(4)), starts(r.getString(3))),
        id);
  }

  private static byte[] packed(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return Deflated.pack(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(byte[] packed) {
    String text = new String(Deflated.unpack(packed), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      lines.add(text.substring(from, end));
      from = end + 1;
    }
    return lines;
  }

  private static String pages(List<PageStart> pages) {
    return pages.stream().map(p -> p.line() + ":" + p.page()).collect(Collectors.joining(" "));
  }

  private static List<PageStart> starts(String pages) {
    List<PageStart> starts = new ArrayList<>();
    Matcher start = START.matcher(pages);
    while (start.find()) {
      starts.add(new PageStart(Integer.parseInt(start.group(1)), Integer.parseInt(start.group(2))));
    }
    return starts;
  }
}
