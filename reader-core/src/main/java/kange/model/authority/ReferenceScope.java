package kange.model.authority;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a reference holds: everywhere, in one journal, or in one article; the narrower one wins.
 *
 * @param journal as the shelf names it
 */
public record ReferenceScope(Optional<String> journal, OptionalLong article) {
  /** In all journals. */
  public static final ReferenceScope EVERYWHERE =
      new ReferenceScope(Optional.empty(), OptionalLong.empty());

  /** In one journal. */
  public static ReferenceScope ofJournal(String journal) {
    return new ReferenceScope(Optional.of(journal), OptionalLong.empty());
  }

  /** In one article. */
  public static ReferenceScope ofArticle(long article) {
    return new ReferenceScope(Optional.empty(), OptionalLong.of(article));
  }
}
