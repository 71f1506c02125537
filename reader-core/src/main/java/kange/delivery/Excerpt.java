package kange.delivery;

import java.util.ArrayList;
import java.util.List;
import kange.export.spi.DocumentLabel;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockSpan;
import kange.model.reading.ArticleText;

/** A passage of an article as an article of its own: the same head, and only the chosen words. */
final class Excerpt {
  private static final String LEFT_OUT = "……";

  private Excerpt() {}

  /**
   * @param passage stretches of the article's blocks, in reading order
   */
  static ArticleText of(ArticleText text, List<BlockSpan> passage) {
    Article whole = text.article();
    Article part =
        whole
            .withText(DocumentLabel.EXCERPT.text(whole.title()), chosen(whole.blocks(), passage))
            .withDoubts(whole.confidence(), List.of());
    return new ArticleText(text.summary(), part);
  }

  private static List<Block> chosen(List<Block> blocks, List<BlockSpan> passage) {
    List<Block> chosen = new ArrayList<>();
    for (BlockSpan place : passage) {
      if (place.block() < blocks.size() && place.span().start() < place.span().end()) {
        chosen.add(cut(blocks.get(place.block()), place));
      }
    }
    return chosen;
  }

  /** A paragraph that was cut says so, as quotations do. */
  private static Block cut(Block block, BlockSpan place) {
    String text = block.text();
    int start = Math.min(place.span().start(), text.length());
    int end = Math.min(place.span().end(), text.length());
    String words = text.substring(start, end);
    String shown = (start > 0 ? LEFT_OUT : "") + words + (end < text.length() ? LEFT_OUT : "");
    return new Block(block.kind(), block.level(), shown, block.lines());
  }
}
