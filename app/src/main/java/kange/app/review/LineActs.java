package kange.app.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import kange.model.issue.Article;
import kange.model.issue.ArticleJoin;
import kange.model.issue.Block;
import kange.model.issue.BlockChange;
import kange.model.issue.BlockKind;
import kange.model.issue.Correction;
import kange.model.issue.LineMove;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.NewArticle;
import kange.model.issue.RoleChange;
import kange.model.issue.Side;
import kange.model.review.ReviewLine;
import kange.model.review.ReviewState;

/**
 * What a key or a button does to the lines that are picked, as acts; empty where it does nothing.
 */
final class LineActs {
  /** Deeper headings are not known to print. */
  static final int DEEPEST_HEADING = 3;

  private final ReviewState state;
  private final SortedSet<Integer> picked;

  /**
   * @param picked numbers of physical lines
   */
  LineActs(ReviewState state, Collection<Integer> picked) {
    this.state = state;
    this.picked = new TreeSet<>(picked);
  }

  private Optional<Correction> some(Function<List<LineRange>, Correction> act) {
    return picked.isEmpty() ? Optional.empty() : Optional.of(act.apply(LineRange.of(picked)));
  }

  Optional<Correction> role(LineRole role) {
    return some(lines -> new RoleChange(lines, role));
  }

  Optional<Correction> block(BlockKind kind, int level) {
    return some(lines -> new BlockChange(lines, kind, level));
  }

  /** A heading of the first level, or of the next where it is one already. */
  Optional<Correction> heading() {
    int level = picked.isEmpty() ? 0 : level(picked.getFirst());
    return block(BlockKind.HEADING, level % DEEPEST_HEADING + 1);
  }

  private int level(int line) {
    return own().stream()
        .flatMap(article -> article.blocks().stream())
        .filter(block -> block.kind() == BlockKind.HEADING)
        .filter(block -> block.lines().stream().anyMatch(range -> range.contains(line)))
        .map(Block::level)
        .findFirst()
        .orElse(0);
  }

  /** The border above a line moves to above another one: what lies between changes hands. */
  Optional<Correction> border(int begins, int target) {
    Optional<Article> below = place(begins).map(state.issue().articles()::get);
    if (target < begins) {
      List<Integer> taken = between(target, begins);
      return below
          .filter(article -> !taken.isEmpty())
          .map(article -> new LineMove(LineRange.of(taken), Lines.first(article), Side.BEFORE));
    }
    Optional<Article> above =
        state.lines().stream()
            .filter(line -> line.number() < begins)
            .reduce((one, next) -> next)
            .filter(line -> line.article() >= 0)
            .map(line -> state.issue().articles().get(line.article()));
    List<Integer> given = between(begins, target);
    return above
        .filter(article -> !given.isEmpty())
        .map(article -> new LineMove(LineRange.of(given), Lines.last(article), Side.AFTER));
  }

  private List<Integer> between(int from, int to) {
    return state.lines().stream().map(ReviewLine::number).filter(n -> n >= from && n < to).toList();
  }

  Optional<Correction> newArticle() {
    return some(NewArticle::new);
  }

  /** The picked lines go to the end of the article above the one they are in. */
  Optional<Correction> toAbove() {
    return articleBefore(picked.isEmpty() ? 0 : picked.getFirst())
        .flatMap(above -> some(lines -> new LineMove(lines, Lines.last(above), Side.AFTER)));
  }

  /** The picked lines go to the beginning of the article below the one they are in. */
  Optional<Correction> toBelow() {
    return articleAfter(picked.isEmpty() ? 0 : picked.getLast())
        .flatMap(below -> some(lines -> new LineMove(lines, Lines.first(below), Side.BEFORE)));
  }

  /** The picked lines go to an article, to where they stand among its lines in the source. */
  Optional<Correction> toArticle(int place) {
    List<Integer> own = lines(place);
    own.removeAll(picked);
    if (picked.isEmpty() || own.isEmpty()) {
      return Optional.empty();
    }
    int above = own.stream().filter(n -> n < picked.getFirst()).max(Integer::compare).orElse(0);
    return above > 0
        ? some(ranges -> new LineMove(ranges, above, Side.AFTER))
        : some(ranges -> new LineMove(ranges, own.getFirst(), Side.BEFORE));
  }

  /** The border between the article of the first picked line and the one above moves up a line. */
  Optional<Correction> borderUp() {
    return own()
        .flatMap(
            article ->
                articleBefore(Lines.first(article))
                    .map(
                        above ->
                            new LineMove(
                                at(Lines.last(above)), Lines.first(article), Side.BEFORE)));
  }

  /** That border moves down a line. */
  Optional<Correction> borderDown() {
    return own()
        .filter(article -> !article.lines().equals(at(Lines.first(article))))
        .flatMap(
            article ->
                articleBefore(Lines.first(article))
                    .map(
                        above ->
                            new LineMove(at(Lines.first(article)), Lines.last(above), Side.AFTER)));
  }

  /** The article of the first picked line takes in the one behind it. */
  Optional<Correction> joinNext() {
    return own()
        .flatMap(
            article ->
                place(Lines.first(article))
                    .filter(place -> place + 1 < state.issue().articles().size())
                    .map(
                        place ->
                            new ArticleJoin(
                                Lines.first(article),
                                Lines.first(state.issue().articles().get(place + 1)))));
  }

  private static List<LineRange> at(int line) {
    return List.of(new LineRange(line, line));
  }

  private Optional<Article> own() {
    return picked.isEmpty()
        ? Optional.empty()
        : place(picked.getFirst()).map(state.issue().articles()::get);
  }

  private Optional<Integer> place(int line) {
    return state.lines().stream()
        .filter(l -> l.number() == line && l.article() >= 0)
        .map(ReviewLine::article)
        .findFirst();
  }

  private List<Integer> lines(int place) {
    List<Integer> own = new ArrayList<>();
    state.lines().stream()
        .filter(line -> line.article() == place)
        .forEach(line -> own.add(line.number()));
    return own;
  }

  /** The article before that of a line; of a line that none has, the nearest one above it. */
  private Optional<Article> articleBefore(int line) {
    Optional<Integer> place = place(line);
    if (place.isPresent()) {
      return place.filter(p -> p > 0).map(p -> state.issue().articles().get(p - 1));
    }
    return nearest(line, -1);
  }

  private Optional<Article> articleAfter(int line) {
    Optional<Integer> place = place(line);
    if (place.isPresent()) {
      return place
          .filter(p -> p + 1 < state.issue().articles().size())
          .map(p -> state.issue().articles().get(p + 1));
    }
    return nearest(line, 1);
  }

  private Optional<Article> nearest(int line, int direction) {
    return state.lines().stream()
        .filter(l -> l.article() >= 0 && Integer.signum(l.number() - line) == direction)
        .min((a, b) -> Integer.compare(Math.abs(a.number() - line), Math.abs(b.number() - line)))
        .map(l -> state.issue().articles().get(l.article()));
  }
}
