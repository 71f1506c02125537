package kange.review;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import kange.model.issue.Article;
import kange.model.issue.ArticleJoin;
import kange.model.issue.ArticleMove;
import kange.model.issue.BlockChange;
import kange.model.issue.ContributorKindChange;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.LineMove;
import kange.model.issue.LineRange;
import kange.model.issue.NewArticle;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.RoleChange;
import kange.model.issue.Settlement;
import kange.model.issue.TextChange;
import kange.model.review.Revision;

/**
 * Corrections carried over to another source of the same issue, or to another reading of its
 * source.
 *
 * @param review the new reading with what still holds of them
 * @param held how many acts hold
 * @param lost acts whose lines are nowhere any more, or that cannot be done in the new reading
 */
public record Carried(Review review, int held, List<Correction> lost) {
  /** Takes copies of the lists. */
  public Carried {
    lost = List.copyOf(lost);
  }

  /** The lines of the old source that the lost ones speak of; none for the card and columns. */
  public List<LineRange> lostLines() {
    return lost.stream().flatMap(act -> Extent.of(act).stream()).distinct().sorted().toList();
  }

  /**
   * Carries corrections over.
   *
   * @param revisions those that hold, oldest first
   * @param before the physical lines they speak of
   * @param filed the new reading
   * @param after what that was read from
   */
  public static Carried over(
      List<Revision> revisions, List<String> before, ParsedIssue filed, ReviewSource after) {
    LineAlignment alignment = LineAlignment.of(before, after.lines());
    Review review = Review.of(doubted(filed, revisions, alignment), after);
    List<Correction> lost = new ArrayList<>();
    int held = 0;
    for (Revision revision : revisions) {
      List<Correction> acts = new ArrayList<>();
      List<Correction> gone = new ArrayList<>();
      for (Correction act : revision.acts()) {
        moved(act, alignment).ifPresentOrElse(acts::add, () -> gone.add(act));
      }
      if (!gone.isEmpty() && !isOfEachLine(revision)) {
        acts.clear();
        gone.clear();
        gone.addAll(revision.acts());
      }
      try {
        if (!acts.isEmpty()) {
          review = review.take(new Revision(acts, revision.at(), revision.who()));
          held += acts.size();
        }
      } catch (InapplicableCorrectionException e) {
        gone.clear();
        gone.addAll(revision.acts());
      }
      lost.addAll(gone);
    }
    return new Carried(review, held, lost);
  }

  /**
   * Whether every act stands for itself, as misread lines do. Others of one stroke belong together:
   * the title of an article that is not made any more would become another one's.
   */
  private static boolean isOfEachLine(Revision revision) {
    return revision.acts().stream()
        .allMatch(act -> act instanceof TextChange || act instanceof Settlement);
  }

  /** The new reading, in doubt where a correction comes to lines that read otherwise now. */
  private static ParsedIssue doubted(
      ParsedIssue filed, List<Revision> revisions, LineAlignment alignment) {
    NavigableSet<Integer> unsure = new TreeSet<>();
    for (Revision revision : revisions) {
      for (Correction act : revision.acts()) {
        for (LineRange range : Extent.of(act)) {
          for (int n = range.first(); n <= range.last(); n++) {
            if (!alignment.isSame(n)) {
              alignment.line(n).ifPresent(unsure::add);
            }
          }
        }
      }
    }
    return unsure.isEmpty() ? filed : doubted(filed, unsure);
  }

  private static ParsedIssue doubted(ParsedIssue filed, NavigableSet<Integer> unsure) {
    List<Article> articles = new ArrayList<>();
    for (Article article : filed.articles()) {
      List<Integer> own = unsure.stream().filter(n -> has(article, n)).toList();
      unsure.removeAll(own);
      List<ParseWarning> doubts = new ArrayList<>(article.warnings());
      if (!own.isEmpty()) {
        doubts.add(ReviewMessage.CARRIED_OVER.about(LineRange.of(own)));
      }
      articles.add(article.withDoubts(article.confidence(), doubts));
    }
    List<ParseWarning> warnings = new ArrayList<>(filed.warnings());
    if (!unsure.isEmpty()) {
      warnings.add(ReviewMessage.CARRIED_OVER.about(LineRange.of(unsure)));
    }
    return new ParsedIssue(
        filed.source(),
        filed.issue(),
        filed.columns(),
        articles,
        filed.other(),
        warnings,
        filed.origins());
  }

  private static boolean has(Article article, int line) {
    return article.lines().stream().anyMatch(range -> range.contains(line));
  }

  private static Optional<Correction> moved(Correction act, LineAlignment to) {
    return switch (act) {
      case RoleChange c -> lines(c.lines(), to).map(lines -> new RoleChange(lines, c.role()));
      case FieldChange c ->
          to.line(c.line()).map(line -> new FieldChange(line, c.field(), c.values()));
      case ContributorKindChange c ->
          to.line(c.line()).map(line -> new ContributorKindChange(line, c.name(), c.kind()));
      case BlockChange c ->
          lines(c.lines(), to).map(lines -> new BlockChange(lines, c.kind(), c.level()));
      case LineMove c ->
          lines(c.lines(), to)
              .flatMap(
                  lines ->
                      to.line(c.beside())
                          .filter(n -> lines.stream().noneMatch(range -> range.contains(n)))
                          .map(beside -> new LineMove(lines, beside, c.side())));
      case NewArticle c -> lines(c.lines(), to).map(NewArticle::new);
      case ArticleJoin c ->
          to.line(c.line())
              .flatMap(line -> to.line(c.other()).map(other -> new ArticleJoin(line, other)));
      case ArticleMove c ->
          to.line(c.line())
              .flatMap(
                  line ->
                      to.line(c.beside()).map(beside -> new ArticleMove(line, beside, c.side())));
      case TextChange c -> to.line(c.line()).map(line -> new TextChange(line, c.text()));
      case Settlement c ->
          c.line().isEmpty()
              ? Optional.of(c)
              : c.line()
                  .filter(to::isSame)
                  .flatMap(to::line)
                  .map(line -> new Settlement(Optional.of(line), c.code(), c.arguments()));
      default -> Optional.of(act);
    };
  }

  private static Optional<List<LineRange>> lines(List<LineRange> ranges, LineAlignment to) {
    List<Integer> lines = new ArrayList<>();
    for (LineRange range : ranges) {
      for (int n = range.first(); n <= range.last(); n++) {
        to.line(n).ifPresent(lines::add);
      }
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(LineRange.of(lines));
  }
}
