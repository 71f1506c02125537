package kange.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.NewArticle;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.RoleChange;
import kange.model.review.Mend;
import kange.model.review.Revision;
import kange.parse.article.ArticleReader;
import kange.parse.line.CharacterClass;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;
import kange.parse.warning.FilingMessage;
import kange.parse.warning.ParseMessage;

/**
 * Likely answers to a doubt, likeliest first: the parser's other readings, what the contents page
 * says, what the lines around it suggest. Only what can be done and changes something.
 */
final class Mends {
  /** More than can be told apart at a glance, and than digits lie under one hand. */
  private static final int MOST = 3;

  /** A line that is less like a listed title is another one. */
  private static final double LIKE = 0.7;

  /** Shorter titles are found in many a line by chance. */
  private static final int SHORTEST_TITLE = 3;

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
            .sorted(Comparator.comparing(acts -> !answers(acts, doubt.field())));
    Stream<List<Correction>> more =
        article.isPresent() ? listed(article.get(), doubt) : ofIssue(doubt);
    Stream.concat(more, known)
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

  /** What the contents page says, where the doubt tells it. */
  private Stream<List<Correction>> listed(Article article, ParseWarning doubt) {
    int line = article.lines().getFirst().first();
    Stream<String> said = doubt.message().arguments().stream().map(String::valueOf);
    if (doubt.code().equals(ParseMessage.TITLE_DIFFERS.warning())) {
      return said.map(t -> List.of(new FieldChange(line, ArticleField.TITLE, List.of(t))));
    }
    if (doubt.code().equals(ParseMessage.AUTHOR_DIFFERS.warning())) {
      return said.map(
          t -> List.of(new FieldChange(line, ArticleField.AUTHORS, BylineReader.names(t))));
    }
    return Stream.empty();
  }

  private Stream<List<Correction>> ofIssue(ParseWarning doubt) {
    if (doubt.code().equals(ParseMessage.CONTENTS_ENTRY_NOT_FOUND.warning())) {
      return doubt.message().arguments().stream()
          .map(String::valueOf)
          .flatMap(entry -> Stream.concat(places(entry), torn(entry)));
    }
    if (doubt.code().equals(ParseMessage.UNASSIGNED_LINES.warning())) {
      List<LineRange> lines = doubt.lines();
      return Stream.of(
          List.of(new RoleChange(lines, LineRole.TEXT)),
          List.of(new NewArticle(lines)),
          List.of(new RoleChange(lines, LineRole.NOTICE)));
    }
    if (doubt.code().equals(FilingMessage.YEAR_IN_FUTURE.warning())
        || doubt.code().equals(FilingMessage.YEAR_TOO_EARLY.warning())) {
      return doubt.message().arguments().stream()
          .map(String::valueOf)
          .flatMap(MisreadYear::readings)
          .map(year -> List.of(new CardChange(CardField.YEAR, Optional.of(year))));
    }
    return Stream.empty();
  }

  /** Lines that read like a listed title and are none yet. */
  private Stream<List<Correction>> places(String entry) {
    String listed = TitleSimilarity.key(entry);
    return draft
        .source()
        .numbers()
        .filter(
            n -> draft.leftovers().get(n) != LeftoverKind.TOC && draft.source().at(n).isTitleLike())
        .boxed()
        .map(n -> new Place(n, likeness(listed, TitleSimilarity.key(draft.source().text(n)))))
        .filter(place -> place.likeness() >= LIKE)
        .sorted(Comparator.comparingDouble((Place place) -> -place.likeness()))
        .limit(MOST)
        .map(
            place ->
                List.of(
                    new RoleChange(
                        List.of(new LineRange(place.line(), place.line())), LineRole.TITLE)));
  }

  /** Where a listed title is printed into the text: there its article begins. */
  private Stream<List<Correction>> torn(String entry) {
    String title = CharacterClass.withoutSpaces(entry);
    if (title.length() < SHORTEST_TITLE) {
      return Stream.empty();
    }
    return draft
        .source()
        .numbers()
        .filter(n -> CharacterClass.withoutSpaces(draft.source().text(n)).startsWith(title))
        .boxed()
        .flatMap(n -> draft.owner(n).stream().map(owner -> begins(owner, n, entry)))
        .limit(MOST);
  }

  private List<Correction> begins(ArticleDraft owner, int line, String title) {
    List<Integer> rest = owner.lines().subList(owner.lines().indexOf(line), owner.lines().size());
    List<Correction> acts = new ArrayList<>();
    acts.add(new NewArticle(LineRange.of(rest)));
    acts.add(new FieldChange(line, ArticleField.TITLE, List.of(title)));
    new ListedEntry(draft)
        .facts(title)
        .forEach((field, values) -> acts.add(new FieldChange(line, field, values)));
    return acts;
  }

  private record Place(int line, double likeness) {}

  /** An entry holds more than its title: column, author, page. */
  private static double likeness(String entry, String title) {
    if (title.length() < SHORTEST_TITLE) {
      return 0;
    }
    if (entry.contains(title)) {
      return 1 + (double) title.length() / entry.length();
    }
    String start = entry.substring(0, Math.min(entry.length(), title.length()));
    return TitleSimilarity.inOrder(title, start);
  }
}
