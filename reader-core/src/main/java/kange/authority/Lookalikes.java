package kange.authority;

import java.util.HashMap;
import java.util.Map;

/** Characters that scanners take for one another, read as one of them. Stateless. */
final class Lookalikes {
  private static final Map<Integer, Integer> FIRST = read();

  private Lookalikes() {}

  /** The text with each character replaced by the first of its lot. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().map(c -> FIRST.getOrDefault(c, c)).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static Map<Integer, Integer> read() {
    Map<Integer, Integer> first = new HashMap<>();
    for (String lot : CharacterLots.read("look-alikes.txt")) {
      lot.codePoints().forEach(c -> first.put(c, lot.codePointAt(0)));
    }
    return first;
  }
}
