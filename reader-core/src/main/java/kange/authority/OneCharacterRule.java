package kange.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.model.authority.AuthorityKind;
import kange.model.authority.DoubleReason;
import kange.model.authority.NameUse;

/**
 * Names of one journal of which all but one character is the same, one of them frequent and the
 * other rare: a slip is rarer than what it is a slip of. What counts or points (第一, 第二; 东, 西) tells
 * names apart.
 */
record OneCharacterRule() implements DoubleRule {
  /** Of two characters the other one alone would be shared: a surname, no more. */
  private static final int LEAST = 3;

  /** Short names of columns differ in one character by design. */
  private static final int LEAST_OF_OTHERS = 5;

  private static final int TIMES_RARER = 3;

  private static final String TELLS_APART = String.join("", CharacterLots.read("tell-apart.txt"));

  @Override
  public DoubleReason reason() {
    return DoubleReason.ONE_CHARACTER;
  }

  @Override
  public List<NamePair> pairs(List<NameUse> names) {
    Map<String, List<NameUse>> lots = new HashMap<>();
    for (NameUse name : names) {
      String key = SameKeyRule.simplified(name.name().text());
      int least = name.name().kind() == AuthorityKind.PERSON ? LEAST : LEAST_OF_OTHERS;
      for (int at = 0; key.length() >= least && at < key.length(); at++) {
        if (TELLS_APART.indexOf(key.charAt(at)) < 0) {
          String open = key.substring(0, at) + '\0' + key.substring(at + 1);
          lots.computeIfAbsent(open, k -> new ArrayList<>(1)).add(name);
        }
      }
    }
    List<NamePair> pairs = new ArrayList<>();
    for (List<NameUse> lot : lots.values()) {
      addPairs(pairs, lot);
    }
    return pairs;
  }

  /** Each rare name with the most frequent one of its journal. */
  private static void addPairs(List<NamePair> pairs, List<NameUse> lot) {
    for (NameUse rare : lot) {
      lot.stream()
          .filter(often -> often.articles() >= TIMES_RARER * rare.articles())
          .filter(often -> often.name().kind() == rare.name().kind())
          .flatMap(often -> NamePair.inOneJournal(often, rare).stream())
          .max((a, b) -> Integer.compare(a.heading().articles(), b.heading().articles()))
          .ifPresent(pairs::add);
    }
  }
}
