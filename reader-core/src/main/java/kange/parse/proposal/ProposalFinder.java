package kange.parse.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.ParseWarning;
import kange.model.issue.Proposal;
import kange.model.issue.ProposedCorrection;
import kange.parse.article.ReadArticle;
import kange.parse.segment.IssueOutline;

/**
 * Finds other readings of the articles that are doubted, likeliest first. One instance per file.
 */
public final class ProposalFinder {
  /** As many as a librarian takes in at one look, each under a digit. */
  private static final int MOST = 3;

  /** Of so many of the likeliest, pairs are made: two fields are wrong as often as not. */
  private static final int PAIRED = 6;

  private static final Comparator<Weighed> LIKELIEST =
      Comparator.comparingDouble(Weighed::odds).reversed();

  private final ProposalWeights weights;
  private final IssueOutline outline;
  private final List<ReadArticle> articles;
  private final LineReadings lines;
  private final LeftLines left;
  private final FieldReadings fields;

  public ProposalFinder(ProposalWeights weights, IssueOutline outline, List<ReadArticle> articles) {
    this.weights = weights;
    this.outline = outline;
    this.articles = articles;
    this.lines = new LineReadings(outline, articles);
    this.left = new LeftLines(outline, articles);
    this.fields = new FieldReadings(outline, articles);
  }

  /**
   * The article with its likeliest other readings as proposals at each of its warnings.
   *
   * @param k its number
   * @param doubt how much tells against a field, in the logarithm of the odds
   */
  public Article propose(int k, Article judged, ToDoubleFunction<ArticleField> doubt) {
    List<Weighed> all = weighed(k, doubt);
    List<ParseWarning> warnings = new ArrayList<>();
    for (ParseWarning warning : judged.warnings()) {
      warnings.add(warning.with(warning.field(), answers(warning, all)));
    }
    return judged.withDoubts(judged.confidence(), warnings);
  }

  /** What the warning itself proposes comes first. */
  private static List<Proposal> answers(ParseWarning warning, List<Weighed> all) {
    return Stream.concat(warning.proposals().stream(), best(all, warning.field()).stream())
        .limit(MOST)
        .toList();
  }

  /**
   * A reading with what speaks for it.
   *
   * @param odds logarithm of its odds against none of the readings
   */
  private record Weighed(Reading reading, ReadingValues values, double odds) {}

  /** Single readings and pairs of the likeliest of them, likeliest first. */
  private List<Weighed> weighed(int k, ToDoubleFunction<ArticleField> doubt) {
    ProposalWeights.Lacks lacks = lacks(k);
    List<Weighed> singles =
        readings(k).stream()
            .map(
                r ->
                    weighed(
                        r, ProposalWeights.values(r, doubt.applyAsDouble(r.kind().field()), lacks)))
            .sorted(LIKELIEST)
            .toList();
    List<Weighed> all = new ArrayList<>(singles);
    List<Weighed> few = singles.subList(0, Math.min(PAIRED, singles.size()));
    for (int a = 0; a < few.size(); a++) {
      for (int b = a + 1; b < few.size(); b++) {
        Reading first = few.get(a).reading();
        Reading second = few.get(b).reading();
        if (first.agreesWith(second)) {
          all.add(
              weighed(
                  first.and(second),
                  ProposalWeights.both(few.get(a).values(), few.get(b).values())));
        }
      }
    }
    return all.stream().sorted(LIKELIEST).toList();
  }

  private ProposalWeights.Lacks lacks(int k) {
    ReadArticle read = articles.get(k);
    boolean contents = outline.contents().found();
    return new ProposalWeights.Lacks(
        read.head().titleLines().isEmpty(),
        contents && read.segment().start().entry().isEmpty(),
        !contents);
  }

  private Weighed weighed(Reading reading, ReadingValues values) {
    return new Weighed(reading, values, weights.speaks(values));
  }

  private List<Reading> readings(int k) {
    List<Reading> readings = new ArrayList<>(lines.of(k));
    readings.addAll(left.of(k));
    readings.addAll(fields.of(k));
    Set<List<ProposedCorrection>> seen = new HashSet<>();
    readings.removeIf(r -> !seen.add(r.acts()));
    return readings;
  }

  /** The likeliest; one of them is about what the warning is about, if any is. */
  private static List<Proposal> best(List<Weighed> all, Optional<ArticleField> about) {
    List<Weighed> best = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
    Optional<Weighed> own = all.stream().filter(w -> isAbout(w, about)).findFirst();
    if (own.isPresent() && best.stream().noneMatch(w -> isAbout(w, about))) {
      best.set(best.size() - 1, own.get());
    }
    double sum = 1 + all.stream().mapToDouble(w -> Math.exp(w.odds())).sum();
    return best.stream()
        .map(w -> new Proposal(w.reading().acts(), Math.exp(w.odds()) / sum))
        .toList();
  }

  private static boolean isAbout(Weighed weighed, Optional<ArticleField> field) {
    return field.filter(weighed.reading().kind().field()::equals).isPresent();
  }

  /**
   * All readings of an article with what is known of each, for learning how likely they are.
   *
   * @param doubt how much tells against a field, in the logarithm of the odds
   */
  public List<Known> known(int k, ToDoubleFunction<ArticleField> doubt) {
    int size = ProposalWeights.size();
    return weighed(k, doubt).stream()
        .map(w -> new Known(w.reading().acts(), w.values().all(size)))
        .toList();
  }

  /**
   * A reading and what is known of it.
   *
   * @param values as {@link ProposalWeights} weighs them
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, by the learner alone
  public record Known(List<ProposedCorrection> acts, double[] values) {}
}
