package kange.parse.doubt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.model.issue.Article;
import kange.parse.article.ReadArticle;
import kange.parse.label.LineLabel;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TitleSimilarity;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.IssueOutline;

/** What the columns of a file, and the labels that are none, say against an article's column. */
final class ColumnEvidence {
  /** So many articles a column has as a rule. */
  private static final int USUAL_ARTICLES = 5;

  private final IssueOutline outline;
  private final Map<String, Integer> articlesOf = new HashMap<>();
  private final double articlesPerColumn;
  private final double ofOne;
  private final double unusual;
  private final double labelsUnused;

  ColumnEvidence(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    for (ReadArticle read : articles) {
      read.article().column().ifPresent(c -> articlesOf.merge(c, 1, Integer::sum));
    }
    double columns = Math.max(1, articlesOf.size());
    articlesPerColumn = Math.max(1, articles.size()) / columns;
    ofOne = articlesOf.values().stream().filter(n -> n == 1).count() / columns;
    unusual =
        articlesOf.keySet().stream().filter(c -> !JournalPhrases.isColumnName(c)).count() / columns;
    labelsUnused = labelsUnused(outline) / columns;
  }

  /** Adds to the evidence of an article. */
  void add(double[] values, Article article) {
    ArticleEvidence.set(values, Evidence.LABELS_UNUSED, labelsUnused);
    ArticleEvidence.set(values, Evidence.COLUMNS_OF_ONE, ofOne);
    ArticleEvidence.set(values, Evidence.COLUMNS_UNUSUAL, unusual);
    ArticleEvidence.set(
        values, Evidence.COLUMNS_FEW, Math.max(0, articlesPerColumn / USUAL_ARTICLES - 1));
    if (!outline.contents().found()) {
      return;
    }
    boolean columns = !outline.columns().isEmpty();
    ArticleEvidence.set(values, Evidence.NO_COLUMN, article.column().isEmpty() && columns);
    ArticleEvidence.set(values, Evidence.NO_COLUMNS, !columns);
    boolean labels = !outline.bodyColumns().names().isEmpty();
    ArticleEvidence.set(values, Evidence.COLUMN_OF_LABEL, labels && article.column().isPresent());
    boolean strange = article.column().filter(c -> !JournalPhrases.isColumnName(c)).isPresent();
    ArticleEvidence.set(values, Evidence.COLUMN_UNUSUAL, strange);
    boolean alone = article.column().filter(c -> articlesOf.getOrDefault(c, 0) == 1).isPresent();
    ArticleEvidence.set(values, Evidence.COLUMN_OF_ONE, alone);
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
}
