package kange.parse.line;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of two texts a short line between them goes with: a caption repeats words of the text it
 * was printed in, and what leads to a title those of the text below. Pairs of Han characters stand
 * for words. Linear in the texts. Stateless; thread-safe.
 */
public final class SharedPairs {
  /** Fewer pairs are shared by chance. */
  private static final int FEWEST = 4;

  /**
   * Shares of a line's pairs, 0 to 1.
   *
   * @param above that only the text above has
   * @param below that only the text below has
   */
  public record Shares(double above, double below) {
    static final Shares NONE = new Shares(0, 0);
  }

  private SharedPairs() {}

  /**
   * What a line shares with the texts above and below it; nothing where it is too short to tell.
   *
   * @param above lines of the text above, without the line
   * @param below lines of the text below, without the line
   */
  public static Shares of(String line, List<String> above, List<String> below) {
    int[] pairs = hanPairs(line);
    if (pairs.length < FEWEST) {
      return Shares.NONE;
    }
    BitSet aboveHas = found(pairs, above);
    BitSet belowHas = found(pairs, below);
    BitSet both = (BitSet) aboveHas.clone();
    both.and(belowHas);
    double all = pairs.length;
    return new Shares(
        (aboveHas.cardinality() - both.cardinality()) / all,
        (belowHas.cardinality() - both.cardinality()) / all);
  }

  private static BitSet found(int[] pairs, List<String> lines) {
    BitSet found = new BitSet(pairs.length);
    for (String line : lines) {
      for (int i = 0; i + 1 < line.length() && found.cardinality() < pairs.length; i++) {
        int at = Arrays.binarySearch(pairs, pair(line, i));
        if (at >= 0) {
          found.set(at);
        }
      }
    }
    return found;
  }

  /** The different ones, ascending. */
  private static int[] hanPairs(String line) {
    return IntStream.range(0, Math.max(0, line.length() - 1))
        .filter(
            i -> CharacterClass.isHan(line.charAt(i)) && CharacterClass.isHan(line.charAt(i + 1)))
        .map(i -> pair(line, i))
        .distinct()
        .sorted()
        .toArray();
  }

  private static int pair(String text, int i) {
    return text.charAt(i) << Character.SIZE | text.charAt(i + 1);
  }
}
