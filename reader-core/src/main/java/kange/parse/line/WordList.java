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
 * Immutable; looking one up takes no longer than the longest word is.
 */
public final class WordList {
  private final Set<String> words;
  private final int longest;

  private WordList(Set<String> words) {
    this.words = Set.copyOf(words);
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Reads a list.
   *
   * @param beside a class in whose package the file lies
   * @throws UncheckedIOException where the file is not there
   */
  public static WordList read(Class<?> beside, String file) {
    Set<String> words = new HashSet<>();
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("no such list of words: " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordList(words);
  }

  public boolean contains(String word) {
    return words.contains(word);
  }

  /** The length of the longest word that begins there, 0 for none. */
  public int at(String text, int from) {
    for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
      if (words.contains(text.substring(from, from + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The length of the longest word that ends there, 0 for none. */
  public int before(String text, int end) {
    for (int length = Math.min(longest, end); length > 0; length--) {
      if (words.contains(text.substring(end - length, end))) {
        return length;
      }
    }
    return 0;
  }

  /** How many words it holds. */
  public int size() {
    return words.size();
  }
}
