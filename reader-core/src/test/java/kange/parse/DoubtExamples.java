package kange.parse;

import java.util.List;
import kange.model.issue.ParsedIssue;
import kange.parse.doubt.ArticleJudge;
import kange.parse.doubt.DoubtWeights;
import kange.parse.line.LineReader;
import kange.parse.segment.IssueOutline;
import kange.text.SourceText;

/**
 * An issue as it was read, and what is known of each of its articles: to learn how much that tells.
 *
 * @param evidence by article, in the order of {@link kange.parse.doubt.Evidence}
 */
public record DoubtExamples(ParsedIssue parse, List<double[]> evidence) {
  /** Reads an issue. */
  public static DoubtExamples of(SourceText source) {
    IssueOutline outline = new IssueDivider(LineReader.read(source.lines())).outline();
    ArticleJudge judge =
        new ArticleJudge(DoubtWeights.learnt(), outline, IssueParser.articles(outline));
    return new DoubtExamples(
        IssueParser.assemble(source.info(), outline, ReadingProgress.NONE), judge.evidence());
  }
}
