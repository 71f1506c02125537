package kange.parse.synthetic;

import java.util.List;
import kange.model.issue.Article;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.parse.Card;
import kange.parse.CardScore;

/**
 * Pieces moved where they are out of order, and where they are not. The figure {@code order} counts
 * articles that a page number or a running head interrupts as well; here only those count that
 * another article interrupts or that run backwards.
 */
final class Moves {
  private int torn;
  private int mended;
  private int inOrder;
  private int shuffled;

  /** Counts one issue in. */
  void add(Card card, ParsedIssue parse, CardScore score) {
    for (CardScore.Verdict verdict : score.verdicts()) {
      Card.Piece piece = card.articles().get(verdict.wanted());
      if (isTorn(piece, card)) {
        torn++;
        boolean good = !verdict.wrong().contains("order") && !verdict.wrong().contains("missed");
        mended += good ? 1 : 0;
      } else if (verdict.parsed().isPresent()) {
        inOrder++;
        Article article = parse.articles().get(verdict.parsed().get());
        shuffled += runsBackwards(article.lines()) ? 1 : 0;
      }
    }
  }

  private static boolean isTorn(Card.Piece piece, Card card) {
    if (runsBackwards(piece.lines())) {
      return true;
    }
    for (int i = 1; i < piece.lines().size(); i++) {
      int from = piece.lines().get(i - 1).last();
      int to = piece.lines().get(i).first();
      if (card.articles().stream()
          .flatMap(a -> a.lines().stream())
          .anyMatch(r -> r.first() > from && r.first() < to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean runsBackwards(List<LineRange> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).first() < lines.get(i - 1).first()) {
        return true;
      }
    }
    return false;
  }

  /** Torn articles read in the right order, of the torn. */
  double mended() {
    return torn == 0 ? 1 : mended / (double) torn;
  }

  int torn() {
    return torn;
  }

  /** Articles whose lines were put in another order though nothing was out of order. */
  int shuffled() {
    return shuffled;
  }

  int inOrder() {
    return inOrder;
  }
}
