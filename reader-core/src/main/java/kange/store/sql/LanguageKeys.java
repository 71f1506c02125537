package kange.store.sql;

import java.util.List;
import kange.model.issue.BlockSpan;
import kange.model.issue.Contributor;
import kange.model.marks.Quotation;

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

  /** Equal for texts that a reader takes for the same; a part of a text gives a part of its key. */
  String folded(String text);

  /** Where marked words stand in an article's blocks now; empty when they are not in them. */
  List<BlockSpan> find(Quotation quotation, List<String> blocks);

  /**
   * How a name is sorted and typed.
   *
   * @param pinyin full, without tones, lower case, syllables joined
   * @param initials first letters
   */
  record NameKeys(String pinyin, String initials, String sortKey) {}
}
