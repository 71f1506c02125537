package kange.store;

import kange.model.Contributor;

/**
 * What sorting and matching must know of the language; the store itself knows none. Implementations
 * are thread-safe, and give the same keys for the same text as long as the database lives.
 */
public interface LanguageKeys {
  /** A text that sorts, by code unit, where {@code text} stands in a Chinese index. */
  String sortKey(String text);

  NameKeys nameKeys(Contributor contributor);

  /** Equal for titles that differ only in spaces, punctuation, width or case. */
  String titleKey(String title);

  /**
   * How a name is sorted and typed.
   *
   * @param pinyin full, without tones, lower case, syllables joined
   * @param initials first letters
   */
  record NameKeys(String pinyin, String initials, String sortKey) {}
}
