package kange.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.LineRole;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.RoleChange;
import kange.model.review.Mend;
import kange.model.review.Revision;
import kange.parse.article.ArticleReader;

/**
 * Likely answers to a doubt, likeliest first: the parser's other readings, what the contents page
 * says, what the lines around it suggest. Only what can be done and changes something.
 */
final class Mends {
  /** More than can be told apart at a glance, and than digits lie under one hand. */
  private static final int MOST = 3;

  private final Review review;
  private final IssueDraft draft;

  Mends(Review review, IssueDraft draft) {
    this.review = review;
    this.draft = draft;
  }

  /**
   * Answers to a doubt.
   *
   * @param article the one that is doubted; empty for a doubt about the issue
   */
  List<Mend> of(Optional<Article> article, ParseWarning doubt) {
    List<Mend> mends = new ArrayList<>();
    List<ParsedIssue> seen = new ArrayList<>(List.of(bare(review.issue())));
    Stream<List<Correction>> known =
        doubt.proposals().stream()
            .map(proposal -> List.<Correction>copyOf(proposal.acts()))
            .filter(acts -> !isFact(doubt.field()) || answers(acts, doubt.field()))
            .sorted(Comparator.comparing(acts -> !answers(acts, doubt.field())));
    Stream<List<Correction>> more =
        article.isPresent()
            ? new ArticleMends(draft).of(article.get(), doubt)
            : new IssueMends(draft, MOST).of(doubt);
    // What neighbours have is a guess; what the contents page says is none.
    boolean guessed = doubt.field().filter(f -> f == ArticleField.COLUMN).isPresent();
    (guessed ? Stream.concat(known, more) : Stream.concat(more, known))
        .forEach(
            acts -> {
              Optional<Review> taken = mends.size() < MOST ? taken(acts) : Optional.empty();
              if (taken.isPresent()
                  && untitled(taken.get()) <= untitled(review)
                  && !seen.contains(bare(taken.get().issue()))) {
                seen.add(bare(taken.get().issue()));
                mends.add(new Mend(acts, taken.get().state()));
              }
            });
    return mends;
  }

  /** What stands in one field is answered there; head and extent hang on all lines. */
  private static boolean isFact(Optional<ArticleField> field) {
    return field
        .filter(
            f -> f == ArticleField.PAGE || f == ArticleField.COLUMN || f == ArticleField.AUTHORS)
        .isPresent();
  }

  /** Whether acts say something of what is doubted; the others may answer it all the same. */
  private static boolean answers(List<Correction> acts, Optional<ArticleField> field) {
    return field
        .map(
            f ->
                acts.stream()
                    .anyMatch(
                        act ->
                            act instanceof FieldChange change
                                ? change.field() == f
                                : act instanceof RoleChange role && isAbout(role.role(), f)))
        .orElse(true);
  }

  private static boolean isAbout(LineRole role, ArticleField field) {
    return switch (field) {
      case TITLE, SUBTITLE, KICKER ->
          role == LineRole.TITLE || role == LineRole.SUBTITLE || role == LineRole.KICKER;
      case AUTHORS -> role == LineRole.BYLINE;
      case COLUMN -> role == LineRole.BANNER;
      case PAGE, SOURCE, NOTE -> false;
      case LINES, ORDER -> role != LineRole.BYLINE;
    };
  }

  private Optional<Review> taken(List<Correction> acts) {
    try {
      return Optional.of(review.take(new Revision(acts, Instant.EPOCH, "")));
    } catch (InapplicableCorrectionException e) {
      return Optional.empty();
    }
  }

  /** Whoever takes a title away without another in its stead answers nothing. */
  private static long untitled(Review of) {
    return of.issue().articles().stream()
        .filter(article -> article.title().equals(ArticleReader.UNTITLED))
        .count();
  }

  /** The issue without its doubts: an answer changes more than these. */
  private static ParsedIssue bare(ParsedIssue issue) {
    return new ParsedIssue(
        issue.source(),
        issue.issue(),
        issue.columns(),
        issue.articles().stream().map(a -> a.withDoubts(a.confidence(), List.of())).toList(),
        issue.other(),
        List.of());
  }
}
