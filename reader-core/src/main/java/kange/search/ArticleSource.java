package kange.search;

import java.util.List;
import kange.model.catalogue.ArticleSummary;
import kange.model.reading.ArticleBody;

/**
 * The database that an index is a cache of: what hits are shown with. Both give articles in the
 * order asked for; those that are gone since the index was written are left out.
 */
public interface ArticleSource {
  /** Articles as lists show them, in the order asked for; those not there are left out. */
  List<ArticleSummary> summaries(List<Long> ids);

  /** Their texts, in the order asked for; those not there are left out. */
  List<ArticleBody> bodies(List<Long> ids);
}
