package kange.parse.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well a piece of text goes with another, by the rarer character sequences they share, and how
 * well two torn ends join. The statistics come from the file itself.
 */
public final class NgramCohesion {
  /** Sequences of three; the count of those that span a join says whether print has seen it. */
  private static final int N = 3;

  /** Files beyond this many characters are sampled, so that memory stays bounded. */
  private static final int SAMPLE = 4_000_000;

  private final Map<Long, Integer> counts = new HashMap<>();

  public NgramCohesion(List<TextLine> lines) {
    int seen = 0;
    for (TextLine line : lines) {
      String text = line.text();
      if (seen > SAMPLE) {
        break;
      }
      seen += text.length();
      for (int i = 0; i + 2 <= text.length(); i++) {
        counts.merge(gram(text, i, 2), 1, Integer::sum);
        if (i + N <= text.length()) {
          counts.merge(gram(text, i, N), 1, Integer::sum);
        }
      }
    }
  }

  private static long gram(String text, int from, int length) {
    long key = length;
    for (int i = 0; i < length; i++) {
      key = key << 16 | text.charAt(from + i);
    }
    return key;
  }

  /** The rarer three-character sequences of a text: seen at most a dozen times in the file. */
  public Set<Long> fingerprint(String text) {
    Set<Long> grams = new HashSet<>();
    for (int i = 0; i + N <= text.length(); i++) {
      long gram = gram(text, i, N);
      if (counts.getOrDefault(gram, 0) <= 12) {
        grams.add(gram);
      }
    }
    return grams;
  }

  /** Share of a piece's fingerprint that the other has too, 0 to 1. */
  public static double shared(Set<Long> piece, Set<Long> other) {
    if (piece.isEmpty()) {
      return 0;
    }
    int both = 0;
    for (Long gram : piece) {
      both += other.contains(gram) ? 1 : 0;
    }
    return (double) both / piece.size();
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
    int pair = counts.getOrDefault(gram(span, across - 1, 2), 0);
    int left = across >= 2 ? counts.getOrDefault(gram(span, across - 2, N), 0) : 0;
    int right = span.length() >= across + 2 ? counts.getOrDefault(gram(span, across - 1, N), 0) : 0;
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
