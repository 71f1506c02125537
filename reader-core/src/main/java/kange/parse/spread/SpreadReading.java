package kange.parse.spread;

import java.util.ArrayList;
import java.util.List;
import kange.parse.label.LineLabel;
import kange.parse.segment.ArticleSegment;

/**
 * The articles of a newspaper's page, and what each line is.
 *
 * @param articles none where the file is no such page
 */
public record SpreadReading(List<ArticleSegment> articles, List<LineLabel> labels) {
  public SpreadReading {
    articles = List.copyOf(articles);
    labels = List.copyOf(labels);
  }

  static SpreadReading of(List<ArticleSegment> articles, List<SpreadRole> roles) {
    List<LineLabel> labels = new ArrayList<>();
    for (SpreadRole role : roles) {
      labels.add(
          switch (role) {
            case NONE -> LineLabel.MASTHEAD;
            case SUBTITLE -> LineLabel.SUBTITLE;
            case BYLINE -> LineLabel.BYLINE;
            default -> LineLabel.BODY;
          });
    }
    for (ArticleSegment article : articles) {
      if (article.start().last() >= article.start().first()) {
        labels.set(article.start().first(), LineLabel.TITLE);
      }
    }
    return new SpreadReading(articles, labels);
  }
}
