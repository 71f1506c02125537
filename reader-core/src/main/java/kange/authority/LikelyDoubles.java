package kange.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.model.authority.AuthorityName;
import kange.model.authority.LikelyDouble;
import kange.model.authority.NameUse;

/** Proposes which names of an index are one. Stateless and thread-safe. */
public final class LikelyDoubles {
  /** The likeliest reason first: of two that hold, the first is told. */
  private static final List<DoubleRule> RULES =
      List.of(
          SameKeyRule.kind(),
          SameKeyRule.spacing(),
          SameKeyRule.script(),
          SameKeyRule.lookalike(),
          SameKeyRule.initials(),
          new ShortenedRule(),
          new OneCharacterRule());

  private LikelyDoubles() {}

  /**
   * The pairs that are likely one, the likeliest first, then those with most articles.
   *
   * @param names all headings of an index
   * @param keptApart pairs that were said not to be one, each with the smaller name first
   */
  public static List<LikelyDouble> of(List<NameUse> names, Set<List<AuthorityName>> keptApart) {
    Set<List<AuthorityName>> seen = new HashSet<>(keptApart);
    List<LikelyDouble> found = new ArrayList<>();
    for (DoubleRule rule : RULES) {
      for (NamePair pair : rule.pairs(names)) {
        if (seen.add(pair.names())) {
          found.add(pair.because(rule.reason()));
        }
      }
    }
    found.sort(
        Comparator.comparing(LikelyDouble::reason)
            .thenComparing(Comparator.comparingInt(LikelyDoubles::articles).reversed())
            .thenComparing(d -> d.other().name())
            .thenComparing(d -> d.heading().name()));
    return found;
  }

  private static int articles(LikelyDouble pair) {
    return pair.heading().articles() + pair.other().articles();
  }
}
