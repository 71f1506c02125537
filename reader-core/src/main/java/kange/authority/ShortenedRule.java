package kange.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kange.model.authority.AuthorityKind;
import kange.model.authority.DoubleReason;
import kange.model.authority.NameUse;

/**
 * Bodies (and columns) of one journal whose short name is the end of a long one: 市委研究室, 中共南京市委研究室.
 * Where it is the end of several long ones nobody can tell whose it is.
 */
record ShortenedRule() implements DoubleRule {
  /** 办公室 and 编辑部 are the end of any body's name. */
  private static final int LEAST = 4;

  @Override
  public DoubleReason reason() {
    return DoubleReason.SHORTENED;
  }

  @Override
  public List<NamePair> pairs(List<NameUse> names) {
    Map<String, Map<String, NameUse>> journals = new TreeMap<>();
    for (NameUse name : names) {
      if (name.name().kind() == AuthorityKind.ORGANIZATION
          || name.name().kind() == AuthorityKind.COLUMN) {
        String key = SameKeyRule.simplified(name.name().text());
        name.journals()
            .keySet()
            .forEach(j -> journals.computeIfAbsent(j, k -> new TreeMap<>()).put(key, name));
      }
    }
    List<NamePair> pairs = new ArrayList<>();
    journals.forEach((journal, bodies) -> addPairs(pairs, journal, bodies));
    return pairs;
  }

  private static void addPairs(List<NamePair> pairs, String journal, Map<String, NameUse> bodies) {
    Map<String, List<NameUse>> longer = new HashMap<>();
    bodies.forEach(
        (key, body) -> {
          for (int at = 1; key.length() - at >= LEAST; at++) {
            String end = key.substring(at);
            if (bodies.containsKey(end)) {
              longer.computeIfAbsent(end, k -> new ArrayList<>()).add(body);
            }
          }
        });
    longer.forEach(
        (end, all) -> {
          NameUse shortened = bodies.get(end);
          if (shortened != null && all.size() == 1) {
            pairs.add(pair(all.getFirst(), shortened, journal));
          }
        });
  }

  /** The full name of a body says more; a column is called as it is called most often. */
  private static NamePair pair(NameUse full, NameUse shortened, String journal) {
    return full.name().kind() == AuthorityKind.COLUMN
        ? NamePair.everywhere(full, shortened).in(journal)
        : new NamePair(full, shortened, Optional.of(journal));
  }
}
