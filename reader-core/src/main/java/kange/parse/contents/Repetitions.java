package kange.parse.contents;

import java.util.List;
import kange.parse.line.TitleSimilarity;

/** Lines that say again what an entry above them says: with them the body has begun. */
final class Repetitions {
  /** Shorter titles may be repeated by chance. */
  private static final int SHORTEST = 5;

  private static final double ALIKE = 0.85;
  private static final int MOST_COMPARED = 4;

  private final boolean[] repeats;

  Repetitions(List<ContentsLine> lines) {
    repeats = new boolean[lines.size()];
    PairIndex index = new PairIndex(lines.stream().map(ContentsLine::key).toList());
    for (int i = 0; i < lines.size(); i++) {
      String key = lines.get(i).key();
      if (key.length() < SHORTEST || lines.get(i).numbered()) {
        continue;
      }
      for (PairIndex.Hit hit : index.nearest(key, ALIKE / 2, MOST_COMPARED)) {
        ContentsLine above = lines.get(hit.id());
        boolean entry =
            hit.id() < i
                && (above.numbered()
                    || (hit.id() > 0 && lines.get(hit.id() - 1).alone().isPresent())
                    || lines.get(hit.id() + 1).numbered());
        repeats[i] |= entry && isSame(key, above.key());
      }
    }
  }

  private static boolean isSame(String key, String above) {
    return TitleSimilarity.of(key, above) >= ALIKE || above.startsWith(key);
  }

  boolean repeats(int i) {
    return repeats[i];
  }
}
