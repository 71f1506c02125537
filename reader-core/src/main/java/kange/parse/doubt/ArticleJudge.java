package kange.parse.doubt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kange.model.explain.EvidenceShare;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.ParseWarning;
import kange.parse.article.ArticleReader;
import kange.parse.article.ReadArticle;
import kange.parse.segment.IssueOutline;

/**
 * Gives each article the probability that it was read rightly, and those that may well be wrong the
 * warnings that say why. One instance per file.
 */
public final class ArticleJudge {
  /** An article that is wrong with a greater probability than this is to be looked at. */
  private static final double TO_BE_LOOKED_AT = 0.22;

  /** What adds less to the logarithm of the odds is no reason of its own. */
  private static final double REASON = 0.3;

  private static final int MOST_REASONS = 3;

  /** Rounding must not make certain of what is only very likely wrong. */
  private static final double LEAST_CONFIDENCE = 0.01;

  private final DoubtWeights weights;
  private final IssueOutline outline;
  private final List<ReadArticle> articles;

  /** What is known of each article, in the order of {@link Evidence}. */
  private final List<double[]> evidence;

  private final DoubtMessages messages;

  public ArticleJudge(DoubtWeights weights, IssueOutline outline, List<ReadArticle> articles) {
    this.weights = weights;
    this.outline = outline;
    this.articles = List.copyOf(articles);
    ArticleEvidence found = new ArticleEvidence(outline, this.articles);
    this.evidence = IntStream.range(0, this.articles.size()).mapToObj(found::of).toList();
    this.messages = new DoubtMessages(outline, this.articles);
  }

  /** The articles with confidence and warnings. */
  public List<Article> judge() {
    List<Article> judged = new ArrayList<>();
    for (int k = 0; k < articles.size(); k++) {
      double[] values = evidence.get(k);
      double wrong = weights.wrong(values);
      List<ParseWarning> warnings =
          wrong > TO_BE_LOOKED_AT ? warnings(k, values) : saidAnyway(k, values);
      double confidence = Math.max(LEAST_CONFIDENCE, Math.round((1 - wrong) * 100) / 100.0);
      judged.add(articles.get(k).article().withDoubts(confidence, warnings));
    }
    return judged;
  }

  /** What is known of each article, for learning how much it tells. */
  public List<double[]> evidence() {
    return evidence;
  }

  /** How much tells against each field of an article, in the logarithm of the odds, 0 and up. */
  @SuppressWarnings("EnumOrdinal") // an index of an array, for speed
  public Map<ArticleField, Double> doubts(int k) {
    double[] shares = weights.shares(evidence.get(k));
    Map<ArticleField, Double> doubts = new EnumMap<>(ArticleField.class);
    for (Evidence e : Evidence.values()) {
      double share = shares[e.ordinal()];
      if (share > 0) {
        messages.field(e).ifPresent(field -> doubts.merge(field, share, Double::sum));
      }
    }
    return doubts;
  }

  /**
   * What raises and lowers the doubt about an article, greatest first; nothing that is not there.
   */
  @SuppressWarnings("EnumOrdinal") // an index of an array, for speed
  public List<EvidenceShare> shares(int k) {
    double[] values = evidence.get(k);
    double[] each = weights.shares(values);
    List<EvidenceShare> shares = new ArrayList<>();
    for (Evidence e : Evidence.values()) {
      double share = each[e.ordinal()];
      if (share != 0) {
        shares.add(new EvidenceShare(e, values[e.ordinal()], share));
      }
    }
    shares.sort(Comparator.comparingDouble((EvidenceShare s) -> Math.abs(s.share())).reversed());
    return shares;
  }

  /**
   * Whoever moves a piece, finds no title, an imprint in the text, or two prints that name
   * different people says so, however sure.
   */
  @SuppressWarnings("EnumOrdinal") // an index of an array, for speed
  private List<ParseWarning> saidAnyway(int k, double[] values) {
    List<ParseWarning> said = new ArrayList<>();
    if (articles.get(k).article().title().equals(ArticleReader.UNTITLED)) {
      said.add(messages.of(Evidence.UNTITLED, k));
    }
    if (values[Evidence.MOVED.ordinal()] > 0) {
      said.add(messages.of(Evidence.MOVED, k));
    }
    if (ListingEvidence.namesOthers(articles.get(k))) {
      said.add(messages.of(Evidence.AUTHORS_DIFFER, k));
    }
    ImprintInside.of(outline, articles.get(k)).ifPresent(said::add);
    return said;
  }

  @SuppressWarnings("EnumOrdinal") // an index of an array, for speed
  private List<ParseWarning> warnings(int k, double[] values) {
    double[] shares = weights.shares(values);
    List<Evidence> reasons =
        Arrays.stream(Evidence.values())
            .filter(e -> messages.speaks(e) && shares[e.ordinal()] > 0)
            .sorted(Comparator.comparingDouble((Evidence e) -> shares[e.ordinal()]).reversed())
            .toList();
    List<ParseWarning> warnings = saidAnyway(k, values);
    for (Evidence reason : reasons) {
      boolean enough = warnings.size() >= MOST_REASONS;
      if (enough || (!warnings.isEmpty() && shares[reason.ordinal()] < REASON)) {
        break;
      }
      ParseWarning warning = messages.of(reason, k);
      if (warnings.stream().noneMatch(w -> w.code().equals(warning.code()))) {
        warnings.add(warning);
      }
    }
    return warnings.isEmpty() ? List.of(messages.ofFile(k)) : warnings;
  }
}
