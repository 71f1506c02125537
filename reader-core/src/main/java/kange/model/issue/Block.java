package kange.model.issue;

import java.util.List;

/**
 * One heading, paragraph, caption, quotation or note of an article, cleaned for reading.
 *
 * @param level 1 and up for headings, 0 for everything else
 * @param lines the source lines the text was read from, in reading order
 */
public record Block(BlockKind kind, int level, String text, List<LineRange> lines) {
  /** Takes copies of the lists. */
  public Block {
    lines = List.copyOf(lines);
  }
}
