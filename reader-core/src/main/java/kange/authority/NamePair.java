package kange.authority;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.authority.DoubleReason;
import kange.model.authority.LikelyDouble;
import kange.model.authority.NameUse;

/** Two names that a rule takes for one. */
record NamePair(NameUse heading, NameUse other, Optional<String> journal) {
  /** More articles first; among equals the shorter, which has no stray spaces. */
  private static final Comparator<NameUse> BETTER =
      Comparator.comparingInt(NameUse::articles)
          .reversed()
          .thenComparingInt(use -> use.name().text().length())
          .thenComparing(NameUse::name);

  /** The more frequent one stays, everywhere. */
  static NamePair everywhere(NameUse one, NameUse other) {
    return BETTER.compare(one, other) <= 0
        ? new NamePair(one, other, Optional.empty())
        : new NamePair(other, one, Optional.empty());
  }

  /** The more frequent one stays, in the journal both are in; empty where there is none. */
  static Optional<NamePair> inOneJournal(NameUse one, NameUse other) {
    NamePair pair = everywhere(one, other);
    return pair.heading.name().kind() == AuthorityKind.JOURNAL
        ? Optional.of(pair)
        : shared(one, other).map(pair::in);
  }

  NamePair in(String where) {
    return new NamePair(heading, other, Optional.of(where));
  }

  /** The journal in which the two are found together most often. */
  static Optional<String> shared(NameUse one, NameUse other) {
    Set<String> both = new TreeSet<>(one.journals().keySet());
    both.retainAll(other.journals().keySet());
    return both.stream()
        .max(
            Comparator.comparingInt(
                j -> one.journals().getOrDefault(j, 0) + other.journals().getOrDefault(j, 0)));
  }

  LikelyDouble because(DoubleReason reason) {
    return new LikelyDouble(reason, heading, other, journal);
  }

  /** The two names, the smaller first. */
  List<AuthorityName> names() {
    AuthorityName one = heading.name();
    AuthorityName two = other.name();
    return one.compareTo(two) <= 0 ? List.of(one, two) : List.of(two, one);
  }
}
