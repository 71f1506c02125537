package kange.platform;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes rows as RFC 4180 says, behind a byte order mark: without it spreadsheets take Chinese in
 * UTF-8 for something else.
 */
public final class CsvWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String END = "\r\n";

  private final Writer out;

  /**
   * A table that begins here.
   *
   * @param out in UTF-8; closed by whoever opened it
   */
  public CsvWriter(Writer out) throws IOException {
    this.out = out;
    out.write(BYTE_ORDER_MARK);
  }

  /** Writes one row. */
  public void row(List<String> cells) throws IOException {
    out.write(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", END)));
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
