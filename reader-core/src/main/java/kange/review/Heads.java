package kange.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.model.issue.LineRole;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;

/** Guesses what stands below the title that a librarian shows: a subtitle, who wrote it. */
final class Heads {
  /** Below a title a head has hardly more lines. */
  private static final int DEPTH = 3;

  /** Longer lines are text, names or not. */
  private static final int LONGEST_BYLINE = 40;

  private Heads() {}

  /**
   * The roles of a title and of the lines directly below it.
   *
   * @param title lines of the title, in reading order
   * @param below the lines of the article that follow, in reading order
   */
  static Map<Integer, LineRole> of(List<Integer> title, List<Integer> below, SourceReading source) {
    Map<Integer, LineRole> head = new HashMap<>();
    title.forEach(n -> head.put(n, LineRole.TITLE));
    for (int n : below.subList(0, Math.min(DEPTH, below.size()))) {
      TextLine line = source.at(n);
      if (line.isTitleLike() && line.text().startsWith("—")) {
        head.put(n, LineRole.SUBTITLE);
      } else if (line.chars() <= LONGEST_BYLINE
          && (BylineReader.isSigned(line) || BylineReader.looksLikeNames(line.text()))) {
        head.put(n, LineRole.BYLINE);
      } else {
        break;
      }
    }
    return head;
  }
}
