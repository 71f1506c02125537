package kange.app.reader.source;

import java.util.ArrayList;
import java.util.List;
import kange.app.reader.page.ReaderPage;
import kange.archive.Archive;
import kange.model.issue.LineRange;

/**
 * A physical line of the file an article was read from.
 *
 * @param number from 1
 * @param ours whether it belongs to the article
 */
record SourceLine(int number, String text, boolean ours) {

  /** The file's lines, those of the article marked; empty when the source is not there. */
  static List<SourceLine> of(Archive archive, ReaderPage page) {
    List<String> lines = archive.catalogue().sourceLines(page.text().summary().issueId());
    List<LineRange> ours = page.text().article().lines();
    List<SourceLine> found = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      boolean mine = ours.stream().anyMatch(range -> range.contains(number));
      found.add(new SourceLine(number, lines.get(i), mine));
    }
    return found;
  }
}
