package kange.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.text.Fold;

/**
 * Words that people say for what journals print: 司机 for 驾驶员. A fixed list, read once from a
 * resource; all words folded. Thread-safe.
 */
final class Synonyms {
  private static final Map<String, Set<String>> RELATED = read();

  private Synonyms() {}

  /** What may be printed instead of a folded word; mostly nothing. */
  static Set<String> of(String word) {
    return RELATED.getOrDefault(word, Set.of());
  }

  /** The words of the list that stand in a folded run. */
  static List<String> in(String run) {
    return RELATED.keySet().stream().filter(run::contains).sorted().toList();
  }

  private static Map<String, Set<String>> read() {
    try (InputStream in = Synonyms.class.getResourceAsStream("related-words.txt")) {
      Map<String, Set<String>> related = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split(" ")).map(w -> Fold.of(w).text()).toList())
          .forEach(group -> add(group, related));
      return Map.copyOf(related);
    } catch (IOException e) {
      throw new UncheckedIOException("related-words.txt", e);
    }
  }

  private static void add(List<String> group, Map<String, Set<String>> related) {
    for (String word : group) {
      Set<String> others = related.computeIfAbsent(word, w -> new LinkedHashSet<>());
      group.stream().filter(w -> !w.equals(word)).forEach(others::add);
    }
  }
}
