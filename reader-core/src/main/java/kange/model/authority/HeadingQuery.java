package kange.model.authority;

/**
 * Which headings are wanted.
 *
 * @param typed characters of the heading or of a name that leads to it, or the beginning of its
 *     pinyin or first letters; blank for all
 * @param joinedOnly leaves those that other names lead to
 */
public record HeadingQuery(AuthorityIndex index, String typed, boolean joinedOnly) {
  /** All headings of an index. */
  public static HeadingQuery all(AuthorityIndex index) {
    return new HeadingQuery(index, "", false);
  }
}
