package kange.parse.order;

import java.util.List;
import kange.parse.line.TextLine;

/** Whether a line begins as sentences of the file begin, or as the middle of one. */
final class SentenceStarts {
  private static final String NEVER_FIRST = "，。、；：！？）》】”’」』,;:!?)";
  private static final double NEVER = -3;
  private static final double LEAST = -2;
  private static final double MOST = 0.5;
  private static final double PRIOR = 3;

  private final int[] starts = new int[1 << Character.SIZE];
  private final int[] all = new int[1 << Character.SIZE];
  private double share;

  SentenceStarts(List<TextLine> lines) {
    long started = 0;
    long characters = 1;
    for (TextLine line : lines) {
      String text = line.text();
      characters += text.length();
      for (int i = 0; i < text.length(); i++) {
        all[text.charAt(i)]++;
        if (i > 0 && "。！？".indexOf(text.charAt(i - 1)) >= 0) {
          starts[text.charAt(i)]++;
          started++;
        }
      }
    }
    share = (started + 1.0) / characters;
  }

  /** Logarithm of the odds that a sentence begins here; 0 where nothing is known. */
  double odds(String text) {
    char first = text.charAt(0);
    if (NEVER_FIRST.indexOf(first) >= 0) {
      return NEVER;
    }
    double rate = (starts[first] + PRIOR * share) / (all[first] + PRIOR);
    return Math.max(LEAST, Math.min(MOST, Math.log(rate / share)));
  }
}
