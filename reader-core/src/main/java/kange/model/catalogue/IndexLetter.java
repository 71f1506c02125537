package kange.model.catalogue;

import java.util.Locale;

/**
 * The letter a name stands under in an index: A-Z by its pinyin, or {@link #OTHERS}. The database
 * keeps the same letters, its own key for the others, as it sorts by them.
 */
public final class IndexLetter {
  /** Over names that begin with no letter; they come last. */
  public static final String OTHERS = "#";

  /** What sorts behind Z by code unit, as {@link #OTHERS} does not. */
  private static final String LAST = "~";

  private IndexLetter() {}

  /** Of a name, by the key it is sorted by, as pinyin makes it. */
  public static String of(String sortKey) {
    char first = sortKey.isEmpty() ? ' ' : sortKey.charAt(0);
    return first >= 'a' && first <= 'z' ? sortKey.substring(0, 1).toUpperCase(Locale.ROOT) : OTHERS;
  }

  /** The letter that the database sorts by a key. */
  public static String ofKey(String key) {
    return key.equals(LAST) ? OTHERS : key;
  }

  /** The key by which the database sorts a letter. */
  public static String key(String letter) {
    return letter.equals(OTHERS) ? LAST : letter;
  }
}
