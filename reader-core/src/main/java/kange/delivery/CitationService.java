package kange.delivery;

import java.util.List;
import java.util.Map;
import kange.export.cite.Bibliography;
import kange.export.cite.BibliographyExporter;
import kange.export.cite.Citation;
import kange.export.cite.CitationStandard;
import kange.export.cite.GbtReference;
import kange.model.ArchiveException;
import kange.model.VisibleText;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.CitationStyle;
import kange.model.export.CitationSystem;
import kange.model.reading.ArticleText;
import kange.model.reading.Provenance;
import kange.store.issue.ArticleStore;

/** Says how articles are cited. */
public final class CitationService {
  private final ArticleStore articles;

  public CitationService(ArticleStore articles) {
    this.articles = articles;
  }

  /** How an article is cited by itself, with a full stop at the end. */
  public String citation(long article, CitationStyle style) {
    return citation(citations(List.of(article)).getFirst(), style);
  }

  /** As above, of an article that knows where it was printed. */
  static String citation(ArticleText text, CitationStyle style) {
    return citation(Citation.of(text.summary(), text.provenance()), style);
  }

  private static String citation(Citation cited, CitationStyle style) {
    return VisibleText.of(new GbtReference(standard(style), CitationSystem.NUMERIC).of(cited));
  }

  /** How articles are cited in a list, a line each; fails where one of them is not there. */
  public List<String> bibliography(List<Long> ids, CitationStyle style, CitationSystem system) {
    return new Bibliography(standard(style), system)
        .of(citations(ids)).stream().map(VisibleText::of).toList();
  }

  /** The name of the format that writes the same list to a file. */
  public static String format(CitationStyle style, CitationSystem system) {
    return BibliographyExporter.of(standard(style), system).name();
  }

  private List<Citation> citations(List<Long> ids) {
    List<ArticleSummary> found = articles.printedSummaries(ids);
    for (int i = 0; i < ids.size(); i++) {
      if (i >= found.size() || found.get(i).id() != ids.get(i)) {
        throw ArchiveException.of(DeliveryMessage.CITED_ARTICLE_GONE, ids.get(i));
      }
    }
    Map<Long, Provenance> printed = articles.provenance(ids);
    return found.stream()
        .map(a -> Citation.of(a, printed.getOrDefault(a.id(), Provenance.NONE)))
        .toList();
  }

  private static CitationStandard standard(CitationStyle style) {
    return switch (style) {
      case GBT_7714_2025 -> CitationStandard.GBT_7714_2025;
      case GBT_7714_2015 -> CitationStandard.GBT_7714_2015;
    };
  }
}
