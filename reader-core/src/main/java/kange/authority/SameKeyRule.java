package kange.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kange.model.authority.DoubleReason;
import kange.model.authority.NameUse;
import kange.text.BareText;
import kange.text.Fold;

/**
 * Names that become one text when what does not tell names apart is left out. The most frequent of
 * each lot is paired with every other.
 */
record SameKeyRule(DoubleReason reason, UnaryOperator<String> key) implements DoubleRule {
  /** Latin letters with any marks come before. */
  private static final int FIRST_OF_OTHER_SCRIPTS = 0x370;

  /** The same text, of two kinds. */
  static DoubleRule kind() {
    return new SameKeyRule(DoubleReason.KIND, text -> text);
  }

  /** Spaces, width, case, punctuation. */
  static DoubleRule spacing() {
    return new SameKeyRule(DoubleReason.SPACING, BareText::of);
  }

  /** Traditional and simplified characters as well. */
  static DoubleRule script() {
    return new SameKeyRule(DoubleReason.SCRIPT, SameKeyRule::simplified);
  }

  /** Characters that scanners take for one another as well. */
  static DoubleRule lookalike() {
    return new SameKeyRule(DoubleReason.LOOKALIKE, text -> Lookalikes.bare(simplified(text)));
  }

  /** Initials as well, where two words of a Latin name are left without them. */
  static DoubleRule initials() {
    return new SameKeyRule(DoubleReason.INITIALS, SameKeyRule::withoutInitials);
  }

  private static String withoutInitials(String text) {
    List<String> words =
        Arrays.stream(text.split("[\\s.]+")).filter(word -> word.length() > 1).toList();
    boolean latin = text.codePoints().allMatch(c -> c < FIRST_OF_OTHER_SCRIPTS);
    return latin && words.size() > 1 ? BareText.of(String.join("", words)) : "";
  }

  static String simplified(String text) {
    return BareText.of(Fold.of(text).text());
  }

  @Override
  public List<NamePair> pairs(List<NameUse> names) {
    Map<String, NameUse> best = new HashMap<>();
    Map<String, List<NameUse>> lots = new HashMap<>();
    for (NameUse name : names) {
      String same = key.apply(name.name().text());
      if (!same.isEmpty()) {
        lots.computeIfAbsent(same, k -> new ArrayList<>()).add(name);
        best.merge(same, name, (a, b) -> NamePair.everywhere(a, b).heading());
      }
    }
    List<NamePair> pairs = new ArrayList<>();
    lots.forEach(
        (same, lot) -> {
          NameUse heading = best.getOrDefault(same, lot.getFirst());
          for (NameUse name : lot) {
            if (!name.equals(heading)) {
              pairs.add(NamePair.everywhere(heading, name));
            }
          }
        });
    return pairs;
  }
}
