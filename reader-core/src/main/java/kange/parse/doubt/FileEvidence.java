package kange.parse.doubt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.parse.article.ReadArticle;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TitleSimilarity;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.IssueOutline;

/**
 * What the file as a whole says of each of its articles.
 *
 * @param unplaced share of the listed entries without an article
 * @param unlisted share of the articles without an entry
 * @param unsure mean improbability of the labels
 * @param usualChars length of the middle article
 * @param mostSigned more than half of the articles name an author
 * @param columns the file names columns
 * @param columnsOfOne share of the columns with one article
 * @param columnsUnusual share of the columns with a name that no column has as a rule
 * @param articlesPerColumn how many articles a column has in the middle, beyond the usual
 * @param labelsUnused labels over articles that name no column, for each column
 */
record FileEvidence(
    double unplaced,
    double unlisted,
    double unsure,
    int usualChars,
    boolean mostSigned,
    boolean columns,
    double columnsOfOne,
    double columnsUnusual,
    double articlesPerColumn,
    double labelsUnused) {
  /** So many articles a column has as a rule. */
  private static final int USUAL_ARTICLES = 5;

  static FileEvidence of(IssueOutline outline, List<ReadArticle> articles) {
    int all = Math.max(1, articles.size());
    long listed = articles.stream().filter(a -> a.segment().start().entry().isPresent()).count();
    long signed = articles.stream().filter(a -> !a.article().authors().isEmpty()).count();
    int entries = outline.contents().entries().size();
    List<Integer> lengths = articles.stream().map(a -> chars(outline, a)).sorted().toList();
    Map<String, Integer> articlesOf = new HashMap<>();
    articles.forEach(
        a -> a.article().column().ifPresent(c -> articlesOf.merge(c, 1, Integer::sum)));
    int columns = Math.max(1, articlesOf.size());
    long ofOne = articlesOf.values().stream().filter(n -> n == 1).count();
    long unusual =
        articlesOf.keySet().stream().filter(c -> !JournalPhrases.isColumnName(c)).count();
    return new FileEvidence(
        entries == 0 ? 0 : Math.max(0, entries - listed) / (double) entries,
        entries == 0 ? 0 : (all - listed) / (double) all,
        unsure(outline.labelling()),
        lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2),
        signed * 2 > all,
        !outline.columns().isEmpty(),
        ofOne / (double) columns,
        unusual / (double) columns,
        Math.max(0, all / (double) columns / USUAL_ARTICLES - 1),
        labelsUnused(outline) / (double) columns);
  }

  /** Different labels over titles that the file's columns do not know. */
  private static long labelsUnused(IssueOutline outline) {
    Set<String> known = new HashSet<>();
    outline.columns().forEach(c -> known.add(TitleSimilarity.key(c)));
    Set<String> unused = new HashSet<>();
    for (ArticleSegment draft : outline.drafts()) {
      int above = draft.start().first() - 1;
      if (above >= 0 && outline.labelling().at(above) == LineLabel.BANNER) {
        String key = TitleSimilarity.key(outline.lines().get(above).text());
        if (!known.contains(key)) {
          unused.add(key);
        }
      }
    }
    return unused.size();
  }

  private static double unsure(Labelling labelling) {
    double sum = 0;
    for (int i = 0; i < labelling.size(); i++) {
      sum += 1 - labelling.probability(i);
    }
    return labelling.size() == 0 ? 0 : sum / labelling.size();
  }

  static int chars(IssueOutline outline, ReadArticle read) {
    int chars = 0;
    for (int i : read.segment().lines()) {
      chars += outline.lines().get(i).chars();
    }
    return chars;
  }
}
