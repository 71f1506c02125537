package kange.model.source;

import java.util.List;

/**
 * The lines that were taken from a file that is no plain text: a Word document, a PDF, a page of
 * the web. They are kept beside its bytes, for another version of the library that reads such files
 * may break lines elsewhere, and everything in an archive hangs on lines.
 *
 * @param reader which reader took them
 * @param version of that reader
 * @param lines physical lines, none of which holds a line end
 * @param pages where pages begin, in order; empty where the file knows none
 */
public record TakenText(String reader, int version, List<String> lines, List<PageStart> pages) {
  /** Takes copies of the lists. */
  public TakenText {
    lines = List.copyOf(lines);
    pages = List.copyOf(pages);
  }
}
