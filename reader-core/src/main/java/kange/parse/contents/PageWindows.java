package kange.parse.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kange.parse.contents.token.DressedNumber;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;

/**
 * The places of a file where a contents page may be: stretches of short lines with a heading 目录,
 * with page numbers at their lines' edges, or at the file's ends. One pass; the best few are kept,
 * so that what is tried afterwards does not grow with the file.
 */
final class PageWindows {
  /** Readings are tried on so many stretches, those with the most evidence. */
  private static final int MOST = 6;

  /** Contents pages of journals have some hundred lines; longer stretches are cut. */
  private static final int LONGEST = 1200;

  /** A notice of so many paragraphs may stand between the parts of a contents page. */
  private static final int PROSE_WITHIN = 3;

  private static final int FEWEST_LINES = 4;
  private static final int HEAD_EVIDENCE = 1000;

  /** The ends of a file are always looked at. */
  private static final int EDGE_EVIDENCE = 2000;

  /** A possible page: lines from, inclusive, to, exclusive. */
  record Window(int from, int to, int evidence) {}

  private PageWindows() {}

  static List<Window> of(List<TextLine> lines) {
    List<Window> found = new ArrayList<>();
    int from = 0;
    int evidence = 0;
    int prose = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean end = i == lines.size();
      boolean text = !end && lines.get(i).chars() >= ContentsLine.LONGEST;
      prose = text ? prose + 1 : 0;
      if (end || prose > PROSE_WITHIN || i - from >= LONGEST) {
        add(found, from, i, lines.size(), evidence);
        from = i;
        evidence = 0;
        // A page cut by its length goes on in the next stretch.
      } else if (!text) {
        String line = lines.get(i).text();
        evidence += hasNumberAtEdge(line) ? 1 : 0;
        evidence += JournalPhrases.isContentsHead(line) ? HEAD_EVIDENCE : 0;
      }
    }
    found.sort(Comparator.comparingInt(Window::evidence).reversed());
    List<Window> kept = new ArrayList<>(found.subList(0, Math.min(MOST, found.size())));
    kept.sort(Comparator.comparingInt(Window::from));
    return kept;
  }

  private static void add(List<Window> found, int from, int to, int size, int evidence) {
    boolean edge = from == 0 || to == size;
    if (to - from >= FEWEST_LINES && (edge || evidence >= ContentsWeights.FEWEST_ENTRIES)) {
      found.add(new Window(from, to, evidence + (edge ? EDGE_EVIDENCE : 0)));
    }
  }

  private static boolean hasNumberAtEdge(String line) {
    return !line.isEmpty()
        && line.length() <= ContentsLine.LONGEST
        && (DressedNumber.digit(line.charAt(0)) >= 0
            || DressedNumber.digit(line.charAt(line.length() - 1)) >= 0
            || "）)页頁—-".indexOf(line.charAt(line.length() - 1)) >= 0);
  }
}
