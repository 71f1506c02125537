package kange.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kange.model.issue.ParsedIssue;

/** Which parsed article is which of the card: those that share most of their characters. */
final class Matching {
  private static final double SAME = 0.5;

  /** Shared characters of a card's article and a parsed one, divided by those of either. */
  private record Pair(double overlap, int wanted, int parsed) {}

  private final Map<Integer, Pair> byWanted = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();

  private Matching() {}

  static Matching of(Card card, SourceLines source, ParsedIssue parse) {
    List<Set<Integer>> gold = card.articles().stream().map(p -> source.living(p.lines())).toList();
    List<Set<Integer>> mine = parse.articles().stream().map(a -> source.living(a.lines())).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < mine.size(); j++) {
        Set<Integer> both = new HashSet<>(gold.get(i));
        both.retainAll(mine.get(j));
        int shared = source.size(both);
        int either = source.size(gold.get(i)) + source.size(mine.get(j)) - shared;
        if (shared > 0) {
          pairs.add(new Pair(shared / (double) either, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::overlap)
            .thenComparingInt(Pair::wanted)
            .thenComparingInt(Pair::parsed)
            .reversed());
    Matching matching = new Matching();
    for (Pair pair : pairs) {
      if (pair.overlap() >= SAME
          && !matching.byWanted.containsKey(pair.wanted())
          && matching.used.add(pair.parsed())) {
        matching.byWanted.put(pair.wanted(), pair);
      }
    }
    return matching;
  }

  /** The parsed article that is the card's article {@code wanted}. */
  Optional<Integer> article(int wanted) {
    return Optional.ofNullable(byWanted.get(wanted)).map(Pair::parsed);
  }

  double overlap(int wanted) {
    return byWanted.get(wanted).overlap();
  }

  int count() {
    return byWanted.size();
  }

  List<Integer> unmatched(int parsed) {
    return IntStream.range(0, parsed).filter(j -> !used.contains(j)).boxed().toList();
  }
}
