package kange.model.marks;

import java.util.Set;

/**
 * What is marked in an article and cannot be changed: it stands in an archive that is not the
 * reader's to write.
 *
 * @param star whether the article's star does
 */
public record FixedMarks(boolean star, Set<String> tags) {
  /** All can be changed. */
  public static final FixedMarks NONE = new FixedMarks(false, Set.of());

  /** Takes a copy of the tags. */
  public FixedMarks {
    tags = Set.copyOf(tags);
  }
}
