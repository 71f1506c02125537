package kange.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.ArticleJoin;
import kange.model.issue.ArticleMove;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineMove;
import kange.model.issue.LineRange;
import kange.model.issue.NewArticle;
import kange.model.issue.Side;

/** Lets lines and articles stand where a librarian puts them. */
final class LineMoves {
  private LineMoves() {}

  static IssueDraft apply(IssueDraft issue, LineMove move) {
    Taken taken = Taken.from(issue, move.lines());
    Optional<LeftoverKind> kind = Optional.ofNullable(taken.rest().leftovers().get(move.beside()));
    return kind.isPresent() ? taken.leftOver(kind.get()) : taken.beside(move.beside(), move.side());
  }

  static IssueDraft apply(IssueDraft issue, NewArticle change) {
    Taken taken = Taken.from(issue, change.lines());
    boolean titled = issue.source().at(taken.lines().getFirst()).isTitleLike();
    return Division.made(taken, titled ? 1 : 0);
  }

  static IssueDraft apply(IssueDraft issue, ArticleJoin join) {
    return joined(issue, join.line(), join.other());
  }

  static IssueDraft apply(IssueDraft issue, ArticleMove move) {
    ArticleDraft moved = issue.article(move.line());
    ArticleDraft beside = issue.article(move.beside());
    List<ArticleDraft> articles = new ArrayList<>(issue.articles());
    if (moved.key() != beside.key()) {
      articles.remove(moved);
      articles.add(articles.indexOf(beside) + (move.side() == Side.AFTER ? 1 : 0), moved);
    }
    return issue.withArticles(articles);
  }

  /** All lines of the other article stand behind those of the first, in their own order. */
  static IssueDraft joined(IssueDraft issue, int line, int other) {
    ArticleDraft first = issue.article(line);
    ArticleDraft second = issue.article(other);
    if (first.key() == second.key()) {
      throw new InapplicableCorrectionException(other);
    }
    Taken taken = Taken.from(issue, LineRange.of(second.lines()));
    return new Taken(taken.rest(), second.lines(), taken.blocks())
        .beside(first.lines().getLast(), Side.AFTER);
  }

  /** Lines of no article go to the nearest article above them, or else to the one below. */
  static IssueDraft toArticleAbove(IssueDraft issue, List<Integer> lines) {
    SourceReading source = issue.source();
    int beside = source.above(lines.getFirst());
    while (beside > 0 && issue.owner(beside).isEmpty()) {
      beside = source.above(beside);
    }
    Side side = Side.AFTER;
    if (beside == 0) {
      side = Side.BEFORE;
      beside = source.below(lines.getLast());
      while (beside > 0 && issue.owner(beside).isEmpty()) {
        beside = source.below(beside);
      }
    }
    if (beside == 0) {
      throw new InapplicableCorrectionException(lines.getFirst());
    }
    return Taken.from(issue, LineRange.of(lines)).beside(beside, side);
  }
}
