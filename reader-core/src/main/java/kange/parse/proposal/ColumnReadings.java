package kange.parse.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.FieldChange;
import kange.model.issue.LeftoverKind;
import kange.parse.article.ReadArticle;
import kange.parse.column.ColumnName;
import kange.parse.label.LineLabel;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.segment.IssueOutline;

/** Readings of an article under another column: of a label above, of a neighbour, of none. */
final class ColumnReadings {
  /** Lines above an article in which the name of its column may stand. */
  private static final int LABEL_DEPTH = 6;

  /** Columns have several articles: the label over the first may be as many lines above. */
  private static final int FARTHEST_LABEL = 600;

  private static final int MOST_LABELS = 2;
  private static final double HALF = 0.5;
  private static final int LONGEST_LABEL = 12;

  /** What a label may have been taken for. */
  private static final Set<LeftoverKind> LABELS =
      EnumSet.of(LeftoverKind.COLUMN_BANNER, LeftoverKind.NOISE, LeftoverKind.CAPTION);

  private final IssueOutline outline;
  private final List<ReadArticle> articles;

  /** The columns of the issue by the keys of their names. */
  private final Map<String, String> columns;

  ColumnReadings(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.articles = articles;
    this.columns = byKey(outline.columns());
  }

  /** Columns by the keys of their names; of two of one key the first. */
  static Map<String, String> byKey(List<String> columns) {
    Map<String, String> byKey = new HashMap<>();
    columns.forEach(column -> byKey.putIfAbsent(TitleSimilarity.key(column), column));
    return byKey;
  }

  List<Reading> of(int k) {
    List<Reading> readings = new ArrayList<>();
    Article article = articles.get(k).article();
    Optional<String> now = article.column();
    Optional<String> above = k > 0 ? articles.get(k - 1).article().column() : Optional.empty();
    Optional<String> below =
        k + 1 < articles.size() ? articles.get(k + 1).article().column() : Optional.empty();
    Optional<String> label = label(k);
    addColumn(readings, ProposalKind.COLUMN_OF_LABEL, k, now, label);
    for (String farther : labelsAbove(k)) {
      addColumn(readings, ProposalKind.COLUMN_OF_LABEL_ABOVE, k, now, Optional.of(farther));
    }
    addColumn(readings, ProposalKind.COLUMN_OF_ABOVE, k, now, above);
    addColumn(readings, ProposalKind.COLUMN_OF_BELOW, k, now, below);
    if (now.isPresent()) {
      readings.add(change(ProposalKind.NO_COLUMN, k, List.of()));
    }
    return readings;
  }

  /** The label printed over an article. */
  Optional<String> label(int k) {
    int first = articles.get(k).segment().start().first();
    for (int i = first - 1; i >= 0 && i >= first - LABEL_DEPTH; i--) {
      if (outline.labelling().at(i) == LineLabel.BANNER) {
        return Optional.of(named(outline.lines().get(i).text()));
      }
    }
    return Optional.empty();
  }

  /** Short lines farther above that belong to no article: the last of them may name the column. */
  private Set<String> labelsAbove(int k) {
    Set<String> labels = new LinkedHashSet<>();
    int first = articles.get(k).segment().start().first();
    for (int i = first - 1;
        i >= Math.max(0, first - FARTHEST_LABEL) && labels.size() < MOST_LABELS;
        i--) {
      TextLine line = outline.lines().get(i);
      boolean left = outline.kinds().at(i).filter(LABELS::contains).isPresent();
      if (left
          && line.isTitleLike()
          && CharacterClass.han(line.text()) > 1
          && line.chars() <= LONGEST_LABEL
          && !ColumnName.isNone(line.text())) {
        labels.add(named(line.text()));
      }
    }
    return labels;
  }

  /** As the contents page has it, or without its brackets. */
  private String named(String label) {
    String key = TitleSimilarity.key(label);
    return columns.containsKey(key) ? columns.get(key) : ColumnName.of(label);
  }

  private void addColumn(
      List<Reading> readings,
      ProposalKind kind,
      int k,
      Optional<String> now,
      Optional<String> column) {
    if (column.filter(c -> !c.isBlank()).isPresent() && !column.equals(now)) {
      readings.add(change(kind, k, List.of(column.get())));
    }
  }

  private Reading change(ProposalKind kind, int k, List<String> values) {
    int line = anchor(outline, articles.get(k));
    return new Reading(
        kind,
        List.of(new FieldChange(line, ArticleField.COLUMN, values)),
        0,
        values.isEmpty() ? 0 : fits(values.getFirst()),
        0);
  }

  /** A column of the issue is one; else what is called as columns are may be. */
  private double fits(String column) {
    boolean known = columns.containsKey(TitleSimilarity.key(column));
    boolean named = JournalPhrases.isColumnName(column);
    return (known ? HALF : 0) + (named ? HALF : 0);
  }

  /** A line that the article has whatever becomes of its ends. */
  static int anchor(IssueOutline outline, ReadArticle read) {
    List<Integer> titles = read.head().titleLines();
    int i = titles.isEmpty() ? read.segment().lines().getFirst() : titles.getFirst();
    return outline.lines().get(i).number();
  }
}
