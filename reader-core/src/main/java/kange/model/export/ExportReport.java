package kange.model.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export wrote.
 *
 * @param pages 0 where the format has none
 * @param missing characters no font had a glyph for, each once; a visible stand-in was written
 */
public record ExportReport(Path file, int articles, int pages, List<String> missing) {
  /** Takes copies of the lists. */
  public ExportReport {
    missing = List.copyOf(missing);
  }
}
