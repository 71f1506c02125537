package kange.parse.proposal;

import java.util.List;
import kange.parse.name.BylineReader;

/** How likely words are all names, by their form. */
final class LikelyNames {
  /** An account's name may be a word as well. */
  private static final double ACCOUNT = 0.5;

  private LikelyNames() {}

  /** That of the least likely of them, 0 to 1; 0 of none. */
  static double of(List<String> names) {
    return names.stream().mapToDouble(LikelyNames::of).min().orElse(0);
  }

  private static double of(String name) {
    double han = Math.max(BylineReader.personLikelihood(name), BylineReader.bodyLikelihood(name));
    return BylineReader.isAccount(name) ? Math.max(han, ACCOUNT) : han;
  }
}
