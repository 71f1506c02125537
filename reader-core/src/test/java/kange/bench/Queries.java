package kange.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kange.model.issue.Block;

/** Seeded random queries by kind: phrases of one to six characters, two words, half-remembered. */
final class Queries {
  private static final int EACH = 200;

  private Queries() {}

  static Map<String, List<List<String>>> of(Generator generator, int articles) {
    Random random = new Random(2026);
    Map<String, List<List<String>>> kinds = new LinkedHashMap<>();
    for (int length : new int[] {1, 2, 3, 4, 6}) {
      List<List<String>> queries = new ArrayList<>();
      for (int i = 0; i < EACH; i++) {
        queries.add(List.of(run(generator, 1 + random.nextInt(articles), length, random)));
      }
      kinds.put(length == 1 ? "1 character" : length + " characters", queries);
    }
    List<List<String>> two = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      long id = 1L + random.nextInt(articles);
      two.add(List.of(run(generator, id, 2, random), run(generator, id, 3, random)));
    }
    kinds.put("two words", two);
    return kinds;
  }

  /** What no article holds in full: a stretch of one, and a stretch of another. */
  static List<List<String>> halfRemembered(Generator generator, int articles) {
    Random random = new Random(2027);
    List<List<String>> queries = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      String of = run(generator, 1 + random.nextInt(articles), 5, random);
      String other = run(generator, 1 + random.nextInt(articles), 4, random);
      queries.add(List.of(of + other));
    }
    return queries;
  }

  private static String run(Generator generator, long id, int length, Random random) {
    List<Block> blocks = generator.article(id).article().blocks();
    while (true) {
      String text = blocks.get(random.nextInt(blocks.size())).text();
      if (text.length() >= length) {
        int from = random.nextInt(text.length() - length + 1);
        String run = text.substring(from, from + length);
        if (run.codePoints().allMatch(Character::isIdeographic)) {
          return run;
        }
      }
    }
  }
}
