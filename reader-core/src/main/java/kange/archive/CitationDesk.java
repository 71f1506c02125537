package kange.archive;

import java.util.List;
import kange.export.cite.Citation;
import kange.export.cite.CitationStandard;
import kange.model.ArticleSummary;
import kange.model.CitationStyle;
import kange.store.ArticleStore;

/** Says how an article is cited. */
final class CitationDesk {
  private final ArticleStore articles;

  CitationDesk(ArticleStore articles) {
    this.articles = articles;
  }

  String citation(long article, CitationStyle style) {
    ArticleSummary summary =
        articles.summaries(List.of(article)).stream()
            .findFirst()
            .orElseThrow(() -> new ArchiveException("要引用的文章已不在档案库里（编号 " + article + "）。"));
    return Citation.of(summary).format(standard(style));
  }

  private static CitationStandard standard(CitationStyle style) {
    return switch (style) {
      case GBT_7714_2025 -> CitationStandard.GBT_7714_2025;
      case GBT_7714_2015 -> CitationStandard.GBT_7714_2015;
    };
  }
}
