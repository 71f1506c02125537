package kange.parse;

import java.util.List;
import java.util.Set;

/**
 * An article in the making: where it starts and which lines are its own, by index among the
 * non-blank lines, in reading order. Lines above the title (引题, lead) come first.
 *
 * @param captions lines already known to be captions
 * @param gave some of its lines were given to an article they continue
 */
record ArticleSegment(
    ArticleStart start, List<Integer> lines, Set<Integer> captions, boolean gave) {
  ArticleSegment {
    lines = List.copyOf(lines);
    captions = Set.copyOf(captions);
  }

  ArticleSegment(ArticleStart start, List<Integer> lines) {
    this(start, lines, Set.of(), false);
  }

  ArticleSegment with(List<Integer> changed) {
    return new ArticleSegment(start, changed, captions, gave);
  }

  /** What is left when the other lines were given to the article they continue. */
  ArticleSegment without(List<Integer> left) {
    return new ArticleSegment(start, left, captions, true);
  }
}
