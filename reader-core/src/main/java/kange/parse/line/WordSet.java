package kange.parse.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that are looked for at places of texts. Nearly all places are ruled out by one character,
 * the others by the lengths that words have. Immutable; thread-safe.
 */
final class WordSet {
  private final Set<String> words;
  private final CharSet singles;
  private final CharSet firsts;
  private final CharSet lasts;

  /** Lengths that words have, longest first. */
  private final int[] lengths;

  WordSet(List<String> all) {
    words = new HashSet<>(all);
    words.remove("");
    singles = CharSet.of(words.stream().filter(w -> w.length() == 1).collect(Collectors.joining()));
    firsts = CharSet.of(words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining()));
    lasts =
        CharSet.of(
            words.stream().map(w -> w.substring(w.length() - 1)).collect(Collectors.joining()));
    lengths = words.stream().mapToInt(w -> -w.length()).distinct().sorted().map(n -> -n).toArray();
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  boolean contains(char word) {
    return singles.contains(word);
  }

  int longest() {
    return lengths.length == 0 ? 0 : lengths[0];
  }

  boolean begins(char first) {
    return firsts.contains(first);
  }

  /** The length of the longest word that begins there, 0 for none. */
  int at(String text, int from) {
    if (from >= text.length() || !firsts.contains(text.charAt(from))) {
      return 0;
    }
    for (int length : lengths) {
      if (from + length <= text.length() && words.contains(text.substring(from, from + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The length of the longest word that ends there, 0 for none. */
  int before(String text, int end) {
    if (end <= 0 || !lasts.contains(text.charAt(end - 1))) {
      return 0;
    }
    for (int length : lengths) {
      if (length <= end && words.contains(text.substring(end - length, end))) {
        return length;
      }
    }
    return 0;
  }
}
