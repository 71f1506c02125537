package kange.app.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines of a terminal, never before a mark that closes or after one that opens.
 */
final class TerminalLineBreaker {
  private static final String OPENING = "（《〈“‘「『【〔〖［｛([{";
  private static final String CLOSING = "）》〉”’」』】〕〗］｝)]}，。、；：？！,.;:?!…—·～%％";

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
    for (String piece : pieces(text)) {
      int wide = DisplayWidth.of(piece);
      if (used + DisplayWidth.of(piece.stripTrailing()) > width && line.length() > 0 && used > 0) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      line.append(piece);
      used += wide;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Stretches that must stay on one line. */
  private static List<String> pieces(String text) {
    BreakIterator places = BreakIterator.getLineInstance(Locale.CHINESE);
    places.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
      boolean more = end < text.length();
      if (more && !breakable(text.codePointBefore(end), text.codePointAt(end))) {
        continue;
      }
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  private static boolean breakable(int before, int after) {
    return OPENING.indexOf(before) < 0 && CLOSING.indexOf(after) < 0;
  }
}
