package kange.parse.line;

import java.util.BitSet;
import java.util.List;

/**
 * Lines of program code: between fences, or in runs of lines that look like nothing else where the
 * print has no fences. A comment in code is no heading, and a closing brace no paragraph.
 */
final class CodeLines {
  /** Fewer lines together may be a formula or an address. */
  private static final int SHORTEST_RUN = 3;

  /** Lines in a row that need not look like code themselves within a run. */
  private static final int LONGEST_BREAK = 2;

  private static final int LONGEST_LINE = 160;

  private static final String CLOSING = "{};()[],\\";
  private static final List<String> OPENING =
      List.of("//", "#[", "#!", "$ ", "</", "/*", "*/", "->", "import ", "use ", "let ", "fn ");
  private static final List<String> INSIDE = List.of("::", "=>", "->", "==", "();", " = ", "://");

  private CodeLines() {}

  /** Indices of the physical lines. */
  static BitSet in(List<String> physical) {
    BitSet code = CodeFences.in(physical);
    int from = -1;
    int last = -1;
    int seen = 0;
    for (int i = 0; i < physical.size(); i++) {
      String text = physical.get(i).strip();
      if (text.isEmpty()) {
        continue;
      }
      boolean like = isLikeCode(text);
      if (from >= 0
          && (i - last > LONGEST_BREAK + 1 || !like && hasHan(text) && !isComment(text))) {
        mark(code, from, last, seen);
        from = -1;
      }
      if (like) {
        seen = from < 0 ? 1 : seen + 1;
        from = from < 0 ? i : from;
        last = i;
      }
    }
    mark(code, from, last, seen);
    return code;
  }

  private static void mark(BitSet code, int from, int last, int seen) {
    if (from >= 0 && seen >= SHORTEST_RUN) {
      code.set(from, last + 1);
    }
  }

  private static boolean isLikeCode(String text) {
    if (text.length() > LONGEST_LINE || hasHan(text) && !isComment(text)) {
      return false;
    }
    char end = text.charAt(text.length() - 1);
    return CLOSING.indexOf(end) >= 0
        || text.charAt(0) == '<' && end == '>'
        || OPENING.stream().anyMatch(text::startsWith)
        || INSIDE.stream().anyMatch(text::contains);
  }

  private static boolean isComment(String text) {
    return text.startsWith("//") || text.startsWith("/*") || text.startsWith("* ");
  }

  private static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (CharacterClass.isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
