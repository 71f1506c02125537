package kange.model.authority;

import java.util.List;

/**
 * A heading with the names that lead to it.
 *
 * @param printed articles that print the heading itself
 * @param journals those it is found in, with most articles first
 * @param variants names by their text
 */
public record Authority(
    Heading heading, int printed, List<String> journals, List<Variant> variants) {
  /** Takes copies. */
  public Authority {
    journals = List.copyOf(journals);
    variants = List.copyOf(variants);
  }
}
