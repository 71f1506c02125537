package kange.model.review;

import java.util.Optional;

/**
 * Which open doubts are wanted.
 *
 * @param journal as the shelf names it
 * @param code of the doubt
 */
public record DoubtQuery(Optional<String> journal, Optional<String> code) {
  public static final DoubtQuery ALL = new DoubtQuery(Optional.empty(), Optional.empty());
}
