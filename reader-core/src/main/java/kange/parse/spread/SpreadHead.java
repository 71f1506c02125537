package kange.parse.spread;

import java.util.List;

/**
 * Title, subtitle and by-line that stand under one another.
 *
 * @param first index of the title, or of the subtitle or by-line where no title stands above
 * @param titleEnd index behind the title
 * @param last index of the by-line
 */
record SpreadHead(int first, int titleEnd, int last) {
  static SpreadHead above(int byline, List<SpreadRole> roles) {
    int subtitle = byline;
    while (subtitle > 0 && roles.get(subtitle - 1) == SpreadRole.SUBTITLE) {
      subtitle--;
    }
    boolean title = subtitle > 0 && roles.get(subtitle - 1) == SpreadRole.HEADING;
    return new SpreadHead(title ? subtitle - 1 : subtitle, subtitle, byline);
  }

  boolean titled() {
    return titleEnd > first;
  }
}
