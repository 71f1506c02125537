package kange.app.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a title that needs more than one line at its own spaces, where the printer broke it too,
 * so that the lines are about as long as each other.
 */
final class TitleBreak {
  private static final double LATIN = 0.56;

  private TitleBreak() {}

  /**
   * The title with one space turned into a line break for each break; offsets stay as they are. A
   * title that fits, or has no space that helps, comes back as it was.
   *
   * @param line length of a line in Han characters
   */
  static String broken(String title, double line) {
    if (length(title) <= line) {
      return title;
    }
    int best = -1;
    double longest = line;
    for (int space : spaces(title)) {
      double longer =
          Math.max(length(title.substring(0, space)), length(title.substring(space + 1)));
      if (longer <= longest) {
        longest = longer;
        best = space;
      }
    }
    return best < 0 ? title : title.substring(0, best) + "\n" + title.substring(best + 1);
  }

  private static List<Integer> spaces(String title) {
    List<Integer> found = new ArrayList<>();
    for (int i = 1; i < title.length() - 1; i++) {
      if (title.charAt(i) == ' ' || title.charAt(i) == '　') {
        found.add(i);
      }
    }
    return found;
  }

  private static double length(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2000 ? LATIN : 1).sum();
  }
}
