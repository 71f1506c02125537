package kange.model.marks;

import java.util.List;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;

/**
 * A marked stretch of an article, in its own words: enough to find it again when the article's
 * blocks are no longer what they were.
 *
 * @param place where it stood last
 * @param text the words themselves
 * @param before up to {@link #CONTEXT} characters that stood before it, of the blocks above too
 * @param after as many that stood behind it
 */
public record Quotation(BlockSpan place, String text, String before, String after) {
  /** Characters (code points) of context kept on either side. */
  public static final int CONTEXT = 16;

  /**
   * Reads it off an article's blocks. A span that cuts a character in two takes all of it.
   *
   * @throws IndexOutOfBoundsException when the place is not in these blocks
   */
  public static Quotation of(List<String> blocks, BlockSpan place) {
    String text = blocks.get(place.block());
    int start = place.span().start();
    int end = place.span().end();
    if (end > text.length()) {
      throw new IndexOutOfBoundsException(end);
    }
    start -= cuts(text, start) ? 1 : 0;
    end += cuts(text, end) ? 1 : 0;
    String before =
        String.join("\n", blocks.subList(0, place.block())) + "\n" + text.substring(0, start);
    String after =
        text.substring(end)
            + "\n"
            + String.join("\n", blocks.subList(place.block() + 1, blocks.size()));
    return new Quotation(
        new BlockSpan(place.block(), new Span(start, end)),
        text.substring(start, end),
        last(before.stripLeading()),
        first(after.stripTrailing()));
  }

  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static String first(String text) {
    int characters = text.codePointCount(0, text.length());
    return characters <= CONTEXT ? text : text.substring(0, text.offsetByCodePoints(0, CONTEXT));
  }

  private static String last(String text) {
    int characters = text.codePointCount(0, text.length());
    return characters <= CONTEXT
        ? text
        : text.substring(text.offsetByCodePoints(text.length(), -CONTEXT));
  }
}
