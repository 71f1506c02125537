package kange.parse.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kange.parse.contents.Contents;
import kange.parse.line.TextLine;

/**
 * The habits of one file, found from the file itself: whether lines are hard-wrapped and how wide,
 * whether articles close with an end mark.
 *
 * @param wrapWidth characters of a full line where lines are hard-wrapped, 0 where they are not
 * @param endMarks articles close with an ornament
 */
public record DocumentStatistics(int wrapWidth, boolean endMarks) {
  private static final int FEWEST_END_MARKS = 3;

  public boolean hardWrapped() {
    return wrapWidth > 0;
  }

  /**
   * The habits of a file whose contents page is known.
   *
   * @param wrapWidth as found by {@link #wrapWidth}, 0 once the wraps have been undone
   */
  public static DocumentStatistics of(List<TextLine> lines, Contents contents, int wrapWidth) {
    int marks = 0;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (contents.positions().contains(i)) {
        continue;
      }
      marks += line.isLoneMark() && i > 0 && lines.get(i - 1).endsSentence() ? 1 : 0;
      marks += line.endsWithMark() && line.endsSentence() && line.chars() >= 12 ? 1 : 0;
    }
    return new DocumentStatistics(wrapWidth, marks >= FEWEST_END_MARKS);
  }

  /** Hard-wrapped text: most lines stand directly under another and nearly all full ones match. */
  public static int wrapWidth(List<TextLine> lines) {
    List<Integer> widths = new ArrayList<>();
    int tight = 0;
    int all = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.chars() < 8) {
        continue;
      }
      all++;
      if (lines.get(i + 1).gap() == 0) {
        tight++;
        widths.add(line.chars());
      }
    }
    if (all < 12 || tight < 0.6 * all) {
      return 0;
    }
    Collections.sort(widths);
    int full = widths.get((int) (widths.size() * 0.9));
    long near = widths.stream().filter(w -> w >= 0.75 * full && w <= 1.15 * full).count();
    return full <= 60 && near >= 0.6 * widths.size() ? full : 0;
  }
}
