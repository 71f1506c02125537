package kange.parse.line;

import java.util.List;

/**
 * How well a piece of text goes with another, by the rarer character sequences they share, and how
 * well two torn ends join. The statistics come from the file itself.
 */
public final class NgramCohesion {
  /** Sequences of three; the count of those that span a join says whether print has seen it. */
  private static final int N = NgramCounts.LONGEST;

  /** What stands oftener than this in a file is nobody's own. */
  private static final int RARE = 12;

  private final NgramCounts counts;

  public NgramCohesion(List<TextLine> lines) {
    this(NgramCounts.of(lines));
  }

  public NgramCohesion(NgramCounts counts) {
    this.counts = counts;
  }

  /** The statistics it goes by. */
  public NgramCounts counts() {
    return counts;
  }

  /** Whether a sequence that is seen so often in a file tells its texts apart. */
  public static boolean isRare(int count) {
    return count <= RARE;
  }

  /** The rarer three-character sequences of a text: seen at most a dozen times in the file. */
  public Fingerprint fingerprint(String text) {
    long[] grams = new long[Math.max(0, text.length() - N + 1)];
    int used = 0;
    for (int i = 0; i < grams.length; i++) {
      long gram = NgramCounts.gram(text, i, N);
      if (isRare(counts.count(gram))) {
        grams[used++] = gram;
      }
    }
    return Fingerprint.of(grams, used);
  }

  /** Share of a piece's fingerprint that the other has too, 0 to 1. */
  public static double shared(Fingerprint piece, Fingerprint other) {
    return piece.size() == 0 ? 0 : (double) piece.common(other) / piece.size();
  }

  /**
   * How likely {@code next} goes on where {@code previous} was torn: about 0 for no sign, above 1
   * for good signs, below 0 for signs against it.
   */
  public double join(String previous, String next) {
    if (previous.isEmpty() || next.isEmpty()) {
      return -1;
    }
    double score = CharacterClass.endsSentence(previous) ? -1.5 : 0;
    int open = CharacterClass.balance(tail(previous, 400));
    int closes = firstUnmatchedClose(next);
    if (closes >= 0) {
      score += open > 0 ? 1.5 : -1;
    } else if (open > 0) {
      score -= 0.3;
    }
    String a = tail(previous, 2);
    String b = next.substring(0, Math.min(2, next.length()));
    String span = a + b;
    int across = a.length();
    int pair = counts.count(NgramCounts.gram(span, across - 1, 2));
    int left = across >= 2 ? counts.count(NgramCounts.gram(span, across - 2, N)) : 0;
    int right =
        span.length() >= across + 2 ? counts.count(NgramCounts.gram(span, across - 1, N)) : 0;
    return score + weight(pair) * 0.25 + weight(left) * 0.5 + weight(right) * 0.5;
  }

  private static double weight(int count) {
    return count == 0 ? 0 : 0.5 + Math.min(1.5, Math.log(count) / 2);
  }

  private static String tail(String text, int length) {
    return text.substring(Math.max(0, text.length() - length));
  }

  private static int firstUnmatchedClose(String text) {
    int open = 0;
    int stop = Math.min(text.length(), 120);
    for (int i = 0; i < stop; i++) {
      char c = text.charAt(i);
      if ("“《（(【「『".indexOf(c) >= 0) {
        open++;
      } else if ("”》）)】」』".indexOf(c) >= 0 && --open < 0) {
        return i;
      }
    }
    return -1;
  }
}
