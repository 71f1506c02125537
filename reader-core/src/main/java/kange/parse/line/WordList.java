package kange.parse.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a resource file that a librarian can read: one a line, lines with # are remarks.
 * {@code word…} and {@code …word} stand for what begins and what ends so. Immutable; thread-safe;
 * looking one up takes no longer than the longest word is.
 */
public final class WordList {
  private static final String ELLIPSIS = "…";

  private final Set<String> words = new HashSet<>();
  private final Set<String> heads = new HashSet<>();
  private final Set<String> tails = new HashSet<>();
  private int longest;

  private WordList() {}

  /**
   * Reads a list.
   *
   * @param beside a class in whose package the file lies
   * @throws UncheckedIOException where the file is not there
   */
  public static WordList read(Class<?> beside, String file) {
    WordList list = new WordList();
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("no such list of words: " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(list::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }

  private void add(String row) {
    longest = Math.max(longest, row.length());
    if (row.endsWith(ELLIPSIS)) {
      heads.add(row.substring(0, row.length() - 1));
    } else if (row.startsWith(ELLIPSIS)) {
      tails.add(row.substring(1));
    } else {
      words.add(row);
    }
  }

  /** Whether it is one of the words. */
  public boolean contains(String word) {
    return words.contains(word);
  }

  /** Whether one of the words stands anywhere in the text. */
  public boolean isIn(String text) {
    return words.stream().anyMatch(text::contains);
  }

  /** The length of the longest word that begins there, 0 for none. */
  public int at(String text, int from) {
    return at(words, text, from);
  }

  /** The length of the longest word that ends there, 0 for none. */
  public int before(String text, int end) {
    return before(words, text, end);
  }

  /** Whether the text begins or ends as a row with an ellipsis says. */
  public boolean frames(String text) {
    return at(heads, text, 0) > 0 || before(tails, text, text.length()) > 0;
  }

  private int at(Set<String> all, String text, int from) {
    for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
      if (all.contains(text.substring(from, from + length))) {
        return length;
      }
    }
    return 0;
  }

  private int before(Set<String> all, String text, int end) {
    for (int length = Math.min(longest, end); length > 0; length--) {
      if (all.contains(text.substring(end - length, end))) {
        return length;
      }
    }
    return 0;
  }
}
