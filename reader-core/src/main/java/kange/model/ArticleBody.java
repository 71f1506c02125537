package kange.model;

import java.util.List;

/**
 * An article's words under its head: what is needed to say why it was found.
 *
 * @param blocks in reading order
 */
public record ArticleBody(ArticleSummary summary, List<Block> blocks) {
  public ArticleBody {
    blocks = List.copyOf(blocks);
  }
}
