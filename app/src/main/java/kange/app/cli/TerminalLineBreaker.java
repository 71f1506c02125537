package kange.app.cli;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kange.app.cli.session.DisplayWidth;

/**
 * Breaks text into lines of a terminal, only where Unicode Standard Annex 14 allows it, as ICU
 * knows it: never before a mark that closes or after one that opens, never inside —— or 3.5％.
 * (Java's own break iterator, and with it picocli's table, parts …… from the word before it and 5％
 * from the 3.)
 */
final class TerminalLineBreaker {
  private TerminalLineBreaker() {}

  /**
   * @param indent what the first line begins with
   * @param width columns of a line, or 0 for one long line
   */
  static List<String> lines(String text, String indent, int width) {
    if (width <= 0) {
      return List.of(indent + text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    int used = DisplayWidth.of(indent);
    BreakIterator places = BreakIterator.getLineInstance(Locale.CHINESE);
    places.setText(text);
    int start = places.first();
    for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
      String piece = text.substring(start, end);
      if (used > 0 && used + DisplayWidth.of(piece.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      line.append(piece);
      used += DisplayWidth.of(piece);
      start = end;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
