package kange.model.reading;

import java.util.List;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Block;

/**
 * An article's words under its head: what is needed to say why it was found.
 *
 * @param blocks in reading order
 */
public record ArticleBody(ArticleSummary summary, List<Block> blocks) {
  /** Takes copies of the lists. */
  public ArticleBody {
    blocks = List.copyOf(blocks);
  }
}
