package kange.parse.line;

import java.util.BitSet;
import java.util.List;

/** Lines between fences of code ({@code ```}), the fences with them. */
final class CodeFences {
  private static final String FENCE = "```";

  /** Longer stretches are a fence that was never closed, and meets the next one's opening. */
  private static final int LONGEST = 400;

  private CodeFences() {}

  /** Indices of the physical lines; a fence without its fellow opens nothing. */
  static BitSet in(List<String> physical) {
    BitSet code = new BitSet();
    int open = -1;
    for (int i = 0; i < physical.size(); i++) {
      if (!isFence(physical.get(i))) {
        continue;
      }
      boolean closes = open >= 0 && physical.get(i).strip().equals(FENCE);
      if (closes && i - open <= LONGEST) {
        code.set(open, i + 1);
        open = -1;
      } else {
        open = i;
      }
    }
    return code;
  }

  private static boolean isFence(String raw) {
    int at = 0;
    while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
      at++;
    }
    return raw.startsWith(FENCE, at);
  }
}
