package kange.model.catalogue;

/**
 * Which names to list and how.
 *
 * @param typed characters of the name, or the beginning of its pinyin or of its first letters;
 *     empty: every name
 */
public record NameFilter(NameKind kind, String typed, NameOrder order) {
  /** All names of a kind, by pinyin. */
  public static NameFilter all(NameKind kind) {
    return new NameFilter(kind, "", NameOrder.NAME);
  }
}
