package kange.model.reading;

import java.util.Optional;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.marks.ArticleMarks;

/**
 * An article with its whole text.
 *
 * @param article lines, blocks, notes and warnings as parsed
 * @param marks what readers marked in it, where they were asked for with it
 * @param names what else it is found by, where it was asked for with it
 * @param integrity whether it was held against its digest, and what came of it
 * @param provenance where it was printed, where that was asked for with it
 * @param reference how it is cited, where that was asked for with it
 */
public record ArticleText(
    ArticleSummary summary,
    Article article,
    ArticleMarks marks,
    OtherNames names,
    Integrity integrity,
    Provenance provenance,
    Optional<String> reference) {
  /** As parsed, without what readers marked in it. */
  public ArticleText(ArticleSummary summary, Article article) {
    this(
        summary,
        article,
        ArticleMarks.NONE,
        OtherNames.NONE,
        Integrity.AS_WRITTEN,
        Provenance.NONE,
        Optional.empty());
  }

  /** The same article, with what readers marked in it. */
  public ArticleText with(ArticleMarks marks) {
    return new ArticleText(summary, article, marks, names, integrity, provenance, reference);
  }

  /** The same article, with what else it is found by. */
  public ArticleText with(OtherNames others) {
    return new ArticleText(summary, article, marks, others, integrity, provenance, reference);
  }

  /** The same article, with where it was printed. */
  public ArticleText with(Provenance printed) {
    return new ArticleText(summary, article, marks, names, integrity, printed, reference);
  }

  /** The same article, with how it is cited. */
  public ArticleText citedAs(String entry) {
    return new ArticleText(
        summary, article, marks, names, integrity, provenance, Optional.of(entry));
  }

  /** The same article as it was written, read anew from its source. */
  public ArticleText readAnew(Article written) {
    return new ArticleText(
        summary.of(written), written, marks, names, Integrity.READ_ANEW, provenance, reference);
  }

  /** The same, known to be damaged. */
  public ArticleText damaged() {
    return new ArticleText(
        summary, article, marks, names, Integrity.DAMAGED, provenance, reference);
  }
}
