package kange.parse.contents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.parse.line.KeyPairs;
import kange.parse.line.TitleSimilarity;

/** Lines that say again what an entry above them says: with them the body has begun. */
final class Repetitions {
  /** Shorter titles may be repeated by chance. */
  private static final int SHORTEST = 5;

  private static final double ALIKE = 0.85;
  private static final int MOST_COMPARED = 4;

  private final boolean[] repeats;
  private final boolean[] repeatsEntry;

  Repetitions(List<ContentsLine> lines) {
    repeats = new boolean[lines.size()];
    repeatsEntry = new boolean[lines.size()];
    markHeadings(lines);
    Set<String> numbered = new HashSet<>();
    KeyPairs index = new KeyPairs(lines.stream().map(ContentsLine::key).toList());
    for (int i = 0; i < lines.size(); i++) {
      String key = lines.get(i).key();
      if (key.length() < SHORTEST || lines.get(i).numbered()) {
        repeatsEntry[i] = !lines.get(i).numbered() && numbered.contains(key);
        repeats[i] |= repeatsEntry[i];
        if (lines.get(i).numbered()) {
          numbered.add(key);
        }
        continue;
      }
      for (KeyPairs.Near near : index.nearest(key, ALIKE / 2, MOST_COMPARED)) {
        ContentsLine above = lines.get(near.key());
        boolean entry =
            near.key() < i
                && (above.numbered()
                    || (near.key() > 0 && lines.get(near.key() - 1).alone().isPresent())
                    || lines.get(near.key() + 1).numbered());
        repeatsEntry[i] |= entry && isSame(key, above.key());
      }
      repeats[i] |= repeatsEntry[i];
    }
  }

  /** Lines above are found again here: this is where they head their articles. */
  private void markHeadings(List<ContentsLine> lines) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      places.put(lines.get(i).index(), i);
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).key().length() < SHORTEST) {
        continue;
      }
      for (ContentsLine.Echo echo : lines.get(i).echoes()) {
        Integer place = places.get(echo.line());
        if (place != null && place > i && isSame(lines.get(place).key(), lines.get(i).key())) {
          repeats[place] = true;
        }
      }
    }
  }

  /** Below an entry's title stand its authors, and before it the name of its column may. */
  private static boolean isSame(String key, String above) {
    return TitleSimilarity.of(key, above) >= ALIKE || above.startsWith(key) || above.endsWith(key);
  }

  boolean repeats(int i) {
    return repeats[i];
  }

  /** An entry with a number says the same above; an article before the page may be listed yet. */
  boolean repeatsEntry(int i) {
    return repeatsEntry[i];
  }
}
