package kange.parse.contents.token;

import java.util.ArrayList;
import java.util.List;
import kange.parse.line.CharSet;
import kange.parse.line.SpreadLine;

/**
 * A line of a possible contents page, divided at leaders, slashes and wide spaces. What stands
 * between them is kept as printed; only the spaces of a spread-out line are closed up.
 *
 * @param text the whole line
 * @param chunks what the dividers leave, in order; the first is empty where the line begins with a
 *     leader
 */
public record LineTokens(String text, List<Chunk> chunks) {
  /** What divides two chunks. */
  public enum Divider {
    START,
    GAP,
    LEADER,
    SLASH,
    BAR
  }

  /** A part of a line and what divides it from the part before. */
  public record Chunk(Divider before, String text) {}

  /** Longer lines are running text and are not divided. */
  public static final int LONGEST = 160;

  private static final String LEADERS = ".．·•・…⋯‥_＿─━-－—–﹒*＊";
  private static final String SLASHES = "/／|｜丨";
  private static final String BARS = "|｜丨";

  /** Every divider begins with one of these. */
  private static final CharSet DIVIDING = CharSet.of(LEADERS + SLASHES + DressedNumber.SPACES);

  /** Dashes and stars in pairs belong to titles (——副题); as leaders they come in longer runs. */
  private static final String PAIRED = "—–-－─━*＊";

  /** Takes a copy of the list. */
  public LineTokens {
    chunks = List.copyOf(chunks);
  }

  /** The line divided, in time linear in its length. */
  public static LineTokens of(String line) {
    String text = line.length() <= LONGEST ? SpreadLine.closedUp(line) : line;
    if (text.length() > LONGEST) {
      return new LineTokens(text, List.of(new Chunk(Divider.START, text)));
    }
    List<Chunk> chunks = new ArrayList<>();
    Divider before = Divider.START;
    int from = 0;
    int i = 0;
    while (i < text.length()) {
      int end = DIVIDING.contains(text.charAt(i)) ? dividerEnd(text, i) : i;
      if (end > i) {
        chunks.add(new Chunk(before, text.substring(from, i).strip()));
        before = kind(text, i, end);
        from = end;
        i = end;
      } else {
        i++;
      }
    }
    String rest = text.substring(from).strip();
    if (!rest.isEmpty() || chunks.isEmpty()) {
      chunks.add(new Chunk(before, rest));
    }
    return new LineTokens(text, chunks);
  }

  private static Divider kind(String text, int from, int end) {
    Divider kind = Divider.GAP;
    for (int i = from; i < end; i++) {
      if (SLASHES.indexOf(text.charAt(i)) >= 0) {
        return BARS.indexOf(text.charAt(i)) >= 0 ? Divider.BAR : Divider.SLASH;
      }
      kind = DressedNumber.isSpace(text.charAt(i)) ? kind : Divider.LEADER;
    }
    return kind;
  }

  /** The end of the divider that begins here; {@code from} itself when none does. */
  private static int dividerEnd(String text, int from) {
    int i = from;
    int spaces = 0;
    int leaders = 0;
    int paired = 0;
    boolean slash = false;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (DressedNumber.isSpace(c)) {
        spaces++;
      } else if (LEADERS.indexOf(c) >= 0) {
        leaders += c == '…' || c == '⋯' || c == '‥' ? 2 : 1;
        paired += PAIRED.indexOf(c) >= 0 ? 1 : 0;
      } else if (!slash && SLASHES.indexOf(c) >= 0) {
        slash = true;
      } else {
        break;
      }
      i++;
    }
    boolean number = i < text.length() && DressedNumber.digit(text.charAt(i)) >= 0;
    boolean dash = leaders > 0 && leaders == paired && leaders <= (number && from > 0 ? 1 : 2);
    boolean leader = leaders >= 2 && !dash;
    return leader || slash || (leaders == 0 && spaces >= 2) ? i : from;
  }
}
