package kange.parse.explain;

import java.util.AbstractList;
import java.util.Optional;
import java.util.RandomAccess;
import kange.model.explain.LineExplanation;
import kange.model.issue.LeftoverKind;
import kange.parse.label.Labelling;
import kange.parse.line.TextLine;
import kange.parse.segment.IssueOutline;

/** The lines of an issue, each explained anew whenever it is asked for. */
final class ExplainedLines extends AbstractList<LineExplanation> implements RandomAccess {
  /** What told most between two labels; the rest only adds up. */
  private static final int MOST_REASONS = 5;

  private final IssueOutline outline;

  /** The article of each line, from 1; 0 for none. */
  private final int[] articles;

  ExplainedLines(ReadIssue read) {
    outline = read.outline();
    articles = new int[outline.lines().size()];
    for (int k = 0; k < read.articles().size(); k++) {
      for (int i : read.articles().get(k).segment().lines()) {
        articles[i] = k + 1;
      }
    }
  }

  @Override
  public int size() {
    return articles.length;
  }

  @Override
  public LineExplanation get(int i) {
    TextLine line = outline.lines().get(i);
    Labelling labelling = outline.labelling();
    boolean own = articles[i] > 0;
    return new LineExplanation(
        line.range(),
        line.text(),
        labelling.at(i),
        labelling.probability(i),
        labelling.basis(i),
        labelling.otherLabel(i, MOST_REASONS),
        own ? Optional.of(articles[i]) : Optional.empty(),
        own ? Optional.empty() : Optional.of(outline.kinds().at(i).orElse(LeftoverKind.NOISE)));
  }
}
