package kange.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Proposal;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;
import kange.parse.article.ReadArticle;
import kange.parse.correction.FieldChanges;
import kange.parse.doubt.ArticleJudge;
import kange.parse.doubt.DoubtWeights;
import kange.parse.line.LineReader;
import kange.parse.proposal.ProposalFinder;
import kange.parse.proposal.ProposalWeights;
import kange.parse.segment.IssueOutline;
import kange.text.SourceText;

/**
 * Which proposals put wrong articles right: each is taken, the issue is read with it, and the
 * article is compared with its card.
 */
public final class ProposalExamples {
  private final Card card;
  private final SourceText source;
  private final IssueDivider divider;
  private final ParsedIssue parse;
  private final List<CardScore.Verdict> verdicts;
  private Optional<Finding> finding = Optional.empty();

  public ProposalExamples(Card card, SourceText source) {
    this.card = card;
    this.source = source;
    this.divider = new IssueDivider(LineReader.read(source.lines()));
    this.parse = new IssueParser().parse(source);
    this.verdicts = CardScore.of(card, source, parse).verdicts();
  }

  /** The articles as they were read. */
  public List<Article> articles() {
    return parse.articles();
  }

  /** An article that was read wrongly, and is doubted. */
  public record Wrong(int wanted, Article article, Set<String> fields) {}

  /**
   * The wrong articles that carry a warning; articles the card does not have are not among them.
   */
  public List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>();
    for (CardScore.Verdict verdict : verdicts) {
      Optional<Article> article = verdict.parsed().map(p -> parse.articles().get(p));
      if (!verdict.wrong().isEmpty() && article.filter(a -> !a.warnings().isEmpty()).isPresent()) {
        wrong.add(new Wrong(verdict.wanted(), article.get(), verdict.wrong()));
      }
    }
    return wrong;
  }

  /** Whether an article is right once a proposal is taken. */
  public boolean isRightWith(Wrong wrong, List<ProposedCorrection> acts) {
    ParsedIssue corrected = corrected(acts);
    CardScore.Verdict verdict =
        CardScore.of(card, source, corrected).verdicts().get(wrong.wanted());
    return verdict.parsed().isPresent() && verdict.wrong().isEmpty();
  }

  /** The articles as {@link IssueReading} reads them; no doubts, for they cost the most. */
  private ParsedIssue corrected(List<ProposedCorrection> acts) {
    boolean lined = acts.stream().anyMatch(RoleChange.class::isInstance);
    List<Article> articles =
        lined
            ? IssueParser.articles(divider.outline(acts)).stream()
                .map(ReadArticle::article)
                .toList()
            : parse.articles();
    ParsedIssue read =
        new ParsedIssue(
            parse.source(),
            parse.issue(),
            parse.columns(),
            articles,
            parse.other(),
            parse.warnings(),
            parse.origins());
    return FieldChanges.apply(read, acts);
  }

  /** The proposals that a librarian is shown first: those of the article's first warning. */
  public static List<Proposal> shown(Wrong wrong) {
    return wrong.article().warnings().getFirst().proposals();
  }

  /** All readings of a wrong article, with what is known of each. */
  public List<ProposalFinder.Known> known(Wrong wrong) {
    if (finding.isEmpty()) {
      finding = Optional.of(Finding.of(divider.outline()));
    }
    int k = parse.articles().indexOf(wrong.article());
    return finding.get().finder().known(k, IssueParser.doubts(finding.get().judge(), k));
  }

  /** What finds readings, made once for all articles of the issue. */
  private record Finding(ArticleJudge judge, ProposalFinder finder) {
    static Finding of(IssueOutline outline) {
      List<ReadArticle> articles = IssueParser.articles(outline);
      return new Finding(
          new ArticleJudge(DoubtWeights.learnt(), outline, articles),
          new ProposalFinder(ProposalWeights.learnt(), outline, articles));
    }
  }
}
