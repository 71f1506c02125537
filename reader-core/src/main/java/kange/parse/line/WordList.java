package kange.parse.line;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a resource file that a librarian can read: one a line, lines with # are remarks.
 * {@code word…} and {@code …word} stand for what begins and what ends so. Immutable; thread-safe;
 * looking one up takes no longer than the longest word is.
 */
public final class WordList {
  private static final String ELLIPSIS = "…";

  private final WordSet words;
  private final WordSet heads;
  private final WordSet tails;

  private WordList(List<String> rows) {
    List<String> plain = new ArrayList<>();
    List<String> beginnings = new ArrayList<>();
    List<String> endings = new ArrayList<>();
    for (String row : rows) {
      if (row.endsWith(ELLIPSIS)) {
        beginnings.add(row.substring(0, row.length() - 1));
      } else if (row.startsWith(ELLIPSIS)) {
        endings.add(row.substring(1));
      } else {
        plain.add(row);
      }
    }
    words = new WordSet(plain);
    heads = new WordSet(beginnings);
    tails = new WordSet(endings);
  }

  /**
   * Reads a list.
   *
   * @param beside a class in whose package the file lies
   * @throws java.io.UncheckedIOException where the file is not there
   */
  public static WordList read(Class<?> beside, String file) {
    return new WordList(ResourceRows.of(beside, file));
  }

  /** Whether it is one of the words. */
  public boolean contains(String word) {
    return words.contains(word);
  }

  /** Whether one of the words stands anywhere in the text; one look at each character. */
  public boolean isIn(String text) {
    for (int k = 0; k < text.length(); k++) {
      if (words.begins(text.charAt(k)) && at(text, k) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the character by itself is one of the words. */
  public boolean contains(char word) {
    return words.contains(word);
  }

  /** The length of the longest word. */
  int longest() {
    return words.longest();
  }

  /** Whether one of the words begins with the character. */
  public boolean begins(char first) {
    return words.begins(first);
  }

  /** The length of the longest word that begins there, 0 for none. */
  public int at(String text, int from) {
    return words.at(text, from);
  }

  /** The length of the longest word that ends there, 0 for none. */
  public int before(String text, int end) {
    return words.before(text, end);
  }

  /** Whether the text begins or ends as a row with an ellipsis says. */
  public boolean frames(String text) {
    return heads.at(text, 0) > 0 || tails.before(text, text.length()) > 0;
  }
}
