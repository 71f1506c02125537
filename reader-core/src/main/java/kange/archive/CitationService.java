package kange.archive;

import java.util.List;
import kange.export.cite.Citation;
import kange.export.cite.CitationStandard;
import kange.model.ArchiveException;
import kange.model.VisibleText;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.CitationStyle;
import kange.store.issue.ArticleStore;

/** Says how an article is cited. */
final class CitationService {
  private final ArticleStore articles;

  CitationService(ArticleStore articles) {
    this.articles = articles;
  }

  String citation(long article, CitationStyle style) {
    ArticleSummary summary =
        articles.printedSummaries(List.of(article)).stream()
            .findFirst()
            .orElseThrow(() -> ArchiveException.of(ArchiveMessage.CITED_ARTICLE_GONE, article));
    return VisibleText.of(Citation.of(summary).format(standard(style)));
  }

  private static CitationStandard standard(CitationStyle style) {
    return switch (style) {
      case GBT_7714_2025 -> CitationStandard.GBT_7714_2025;
      case GBT_7714_2015 -> CitationStandard.GBT_7714_2015;
    };
  }
}
