package kange.export.spi;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.marks.ArticleMarks;
import kange.model.marks.Highlight;
import kange.model.reading.ArticleText;

/** What readers noted, as blocks that stand behind an article: the same words in every format. */
public final class MarksSection {
  private MarksSection() {}

  /**
   * A heading, what is noted on the article, then each highlight as a quotation with its note
   * below. Empty where nothing is noted or highlighted; tags alone make no section.
   */
  public static List<Block> of(ArticleText text) {
    ArticleMarks marks = text.marks();
    List<Block> blocks = new ArrayList<>();
    marks.notes().forEach(note -> paragraphs(blocks, note.text()));
    for (Highlight highlight : marks.highlights()) {
      blocks.add(block(BlockKind.QUOTE, 0, highlight.text()));
      highlight.note().ifPresent(note -> paragraphs(blocks, note));
    }
    if (!blocks.isEmpty()) {
      blocks.add(0, block(BlockKind.HEADING, 1, DocumentLabel.NOTES.text()));
    }
    return blocks;
  }

  /** A note of several lines is as many paragraphs. */
  private static void paragraphs(List<Block> blocks, String note) {
    note.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> blocks.add(block(BlockKind.PARAGRAPH, 0, line.strip())));
  }

  private static Block block(BlockKind kind, int level, String text) {
    return new Block(kind, level, text, List.of());
  }
}
