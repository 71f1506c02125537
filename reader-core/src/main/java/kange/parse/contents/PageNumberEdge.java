package kange.parse.contents;

import kange.parse.contents.token.LineTokens;
import kange.parse.contents.token.PageNumbers;

/** Asks of a single line whether it could be an entry of a contents page. Linear. */
public final class PageNumberEdge {
  private PageNumberEdge() {}

  /** A page number stands at the line's head or end, set apart from the rest, or alone on it. */
  public static boolean isOn(String line) {
    if (line.isEmpty() || line.length() > LineTokens.LONGEST) {
      return false;
    }
    LineTokens tokens = LineTokens.of(line);
    return PageNumbers.whole(tokens.text()).isPresent()
        || NumberBeforeForm.number(tokens).isPresent()
        || NumberBehindForm.number(tokens).isPresent();
  }

  /** It is a whole entry: a leader stands in it, and a page number at its end. */
  public static boolean endsEntry(String line) {
    if (line.isEmpty() || line.length() > LineTokens.LONGEST) {
      return false;
    }
    LineTokens tokens = LineTokens.of(line);
    return tokens.chunks().stream().anyMatch(c -> c.before() == LineTokens.Divider.LEADER)
        && NumberBehindForm.number(tokens).isPresent();
  }
}
