package kange.export.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.model.export.CitationSystem;
import kange.text.Pinyin;

/** A list of references as GB/T 7714 wants it in either system. */
public final class Bibliography {
  private static final int LETTERS = 26;

  private final GbtReference reference;
  private final CitationSystem system;

  /** A list by a standard. */
  public Bibliography(CitationStandard standard, CitationSystem system) {
    this.reference = new GbtReference(standard, system);
    this.system = system;
  }

  /**
   * A line each: numbered in the order given, or by authors and year, Chinese ones by pinyin before
   * all others.
   */
  public List<String> of(List<Citation> cited) {
    return system == CitationSystem.NUMERIC ? numbered(cited) : byAuthor(cited);
  }

  private List<String> numbered(List<Citation> cited) {
    List<String> lines = new ArrayList<>();
    for (Citation each : cited) {
      lines.add("[" + (lines.size() + 1) + "] " + reference.of(each));
    }
    return lines;
  }

  private record Keyed(Citation cited, ReferenceLanguage language, String sound, String key) {}

  private List<String> byAuthor(List<Citation> cited) {
    List<Keyed> sorted =
        cited.stream()
            .map(this::keyed)
            .sorted(
                Comparator.comparing(Keyed::language)
                    .thenComparing(Keyed::sound)
                    .thenComparing(each -> each.cited().year().orElse(Integer.MAX_VALUE)))
            .toList();
    Map<String, Integer> sharing = new HashMap<>();
    sorted.forEach(each -> sharing.merge(each.key(), 1, Integer::sum));
    Map<String, Integer> before = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (Keyed each : sorted) {
      int place = before.merge(each.key(), 1, Integer::sum) - 1;
      boolean alone = sharing.getOrDefault(each.key(), 0) == 1;
      lines.add(reference.of(each.cited(), alone ? "" : letter(place)));
    }
    return lines;
  }

  private Keyed keyed(Citation cited) {
    String names = reference.names(cited);
    return new Keyed(
        cited, ReferenceLanguage.of(names), Pinyin.ofPerson(names).sortKey(), reference.key(cited));
  }

  /** a to z, then aa: what tells references of the same authors and year apart. */
  private static String letter(int place) {
    String last = String.valueOf((char) ('a' + place % LETTERS));
    return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
  }
}
