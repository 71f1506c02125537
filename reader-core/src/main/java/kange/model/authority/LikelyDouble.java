package kange.model.authority;

import java.util.Optional;
import java.util.Set;

/**
 * Two headings that are likely one.
 *
 * @param heading the one that would stay: the one with more articles, or the fuller one
 * @param other the one that would lead to it
 * @param journal where alone that is so, as both are found there; empty for everywhere
 */
public record LikelyDouble(
    DoubleReason reason, NameUse heading, NameUse other, Optional<String> journal) {
  /** What would be done if they are one. */
  public AuthorityAct.Join join() {
    return new AuthorityAct.Join(Set.of(other.name()), heading.name(), journal);
  }
}
