package kange.model.authority;

import java.util.List;

/**
 * A heading with the names that lead to it.
 *
 * @param printed articles that print the heading itself
 * @param variants names by their text
 */
public record Authority(Heading heading, int printed, List<Variant> variants) {
  /** Takes a copy. */
  public Authority {
    variants = List.copyOf(variants);
  }
}
