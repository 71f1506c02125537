package kange.parse.segment;

import java.util.List;
import java.util.Set;

/**
 * An article in the making: where it starts and which lines are its own, by index among the
 * non-blank lines, in reading order. Lines above the title (引题, lead) come first.
 *
 * @param captions lines already known to be captions
 * @param gave some of its lines were given to an article they continue
 */
public record ArticleSegment(
    ArticleStart start, List<Integer> lines, Set<Integer> captions, boolean gave) {
  public ArticleSegment {
    lines = List.copyOf(lines);
    captions = Set.copyOf(captions);
  }

  public ArticleSegment(ArticleStart start, List<Integer> lines) {
    this(start, lines, Set.of(), false);
  }

  /** No title stands over it. */
  public boolean isUntitled() {
    return start.last() < start.first();
  }

  public ArticleSegment with(List<Integer> changed) {
    return new ArticleSegment(start, changed, captions, gave);
  }

  /** What is left when the other lines were given to the article they continue. */
  public ArticleSegment without(List<Integer> left) {
    return new ArticleSegment(start, left, captions, true);
  }
}
