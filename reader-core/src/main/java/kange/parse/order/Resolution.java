package kange.parse.order;

import java.util.List;
import kange.parse.segment.ArticleSegment;

/**
 * The articles after pieces that stood elsewhere went where they belong.
 *
 * @param articles as many as before, in the same order
 * @param tears the sentences that are still torn, in order of place
 */
public record Resolution(List<ArticleSegment> articles, List<Tear> tears) {
  public Resolution {
    articles = List.copyOf(articles);
    tears = List.copyOf(tears);
  }
}
