package kange.model.authority;

import java.util.Comparator;

/**
 * A name as it is printed or as it is a heading; two of one text and different kinds are two names.
 * Sorted by kind and text, whatever the language.
 */
public record AuthorityName(AuthorityKind kind, String text) implements Comparable<AuthorityName> {
  private static final Comparator<AuthorityName> ORDER =
      Comparator.comparing(AuthorityName::kind).thenComparing(AuthorityName::text);

  @Override
  public int compareTo(AuthorityName other) {
    return ORDER.compare(this, other);
  }
}
