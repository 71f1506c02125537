package kange.parse.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Words of the trade from a resource that a librarian can read: one a line, {@code #} before a
 * remark. {@code word…} and {@code …word} stand for what begins and what ends so. Immutable;
 * thread-safe. Questions take time by the longest word, not by the text.
 */
public final class WordList {
  private static final String ELLIPSIS = "…";

  private final Set<String> whole = new HashSet<>();
  private final Set<String> heads = new HashSet<>();
  private final Set<String> tails = new HashSet<>();
  private final int longest;

  private WordList(List<String> rows) {
    for (String row : rows) {
      if (row.endsWith(ELLIPSIS)) {
        heads.add(row.substring(0, row.length() - 1));
      } else if (row.startsWith(ELLIPSIS)) {
        tails.add(row.substring(1));
      } else {
        whole.add(row);
      }
    }
    longest = rows.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Reads a list.
   *
   * @param owner the class beside which the resource lies
   * @param resource its name
   */
  public static WordList read(Class<?> owner, String resource) {
    return new WordList(rows(owner, resource));
  }

  /** The rows of a resource without remarks and empty lines. */
  public static List<String> rows(Class<?> owner, String resource) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(row -> !row.isEmpty() && row.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the text is one of the words. */
  public boolean has(String text) {
    return whole.contains(text);
  }

  /** Length of the longest of the words that the text begins with, 0 for none. */
  public int head(String text) {
    return longestHead(text, whole);
  }

  /** Length of the longest of the words that the text ends with, 0 for none. */
  public int tail(String text) {
    return longestTail(text, whole);
  }

  /** Whether the text begins or ends as a row with an ellipsis says. */
  public boolean frames(String text) {
    return longestHead(text, heads) > 0 || longestTail(text, tails) > 0;
  }

  private int longestHead(String text, Set<String> words) {
    for (int length = Math.min(longest, text.length()); length > 0; length--) {
      if (words.contains(text.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  private int longestTail(String text, Set<String> words) {
    for (int length = Math.min(longest, text.length()); length > 0; length--) {
      if (words.contains(text.substring(text.length() - length))) {
        return length;
      }
    }
    return 0;
  }
}
