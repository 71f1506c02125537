package kange.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.RoleChange;
import kange.model.issue.Side;

/** Lets lines be what a librarian says they are; what follows from it stays near those lines. */
final class RoleChanges {
  private final IssueDraft issue;
  private final List<LineRange> ranges;
  private final List<Integer> lines;

  private RoleChanges(IssueDraft issue, List<LineRange> ranges) {
    this.issue = issue;
    this.ranges = ranges;
    this.lines = issue.source().in(ranges).stream().sorted().distinct().toList();
    if (lines.isEmpty()) {
      throw new InapplicableCorrectionException(ranges.getFirst().first());
    }
  }

  static IssueDraft apply(IssueDraft issue, RoleChange change) {
    RoleChanges changes = new RoleChanges(issue, change.lines());
    return switch (change.role()) {
      case TITLE -> changes.title();
      case KICKER, SUBTITLE, BYLINE -> changes.each(place -> place.head(change.role()));
      case TEXT -> changes.text();
      case BANNER -> changes.each(RoleChanges::banner);
      case COVER -> changes.leftOver(LeftoverKind.COVER);
      case CONTENTS -> changes.leftOver(LeftoverKind.TOC);
      case MASTHEAD -> changes.leftOver(LeftoverKind.MASTHEAD);
      case GUIDE -> changes.leftOver(LeftoverKind.GUIDE);
      case NOTICE -> changes.leftOver(LeftoverKind.NOTICE);
      case CAPTION -> changes.leftOver(LeftoverKind.CAPTION);
      case FOLIO -> changes.leftOver(LeftoverKind.NOISE);
    };
  }

  private IssueDraft leftOver(LeftoverKind kind) {
    return Taken.from(issue, ranges).leftOver(kind);
  }

  /** The articles that the banner stands over are in its column. */
  private IssueDraft banner() {
    IssueDraft marked = leftOver(LeftoverKind.COLUMN_BANNER);
    String name = marked.source().block(BlockKind.HEADING, 1, lines).text();
    if (name.isBlank()) {
      return marked;
    }
    Set<Integer> under = underBanner(marked);
    if (under.isEmpty()) {
      return marked;
    }
    IssueDraft named =
        marked.each(
            article ->
                under.contains(article.key())
                    ? article.with(FieldActs.column(article.article(), Optional.of(name)))
                    : article);
    return FieldActs.withColumnOf(named, name);
  }

  /**
   * Those below it, up to the next banner, that have no column or went on with the one above: where
   * another begins, the contents page knows better.
   */
  private Set<Integer> underBanner(IssueDraft issue) {
    int below = lines.getLast();
    int next =
        issue.leftovers().tailMap(below + 1).entrySet().stream()
            .filter(e -> e.getValue() == LeftoverKind.COLUMN_BANNER)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    Optional<String> above = Optional.empty();
    Set<Integer> under = new HashSet<>();
    for (ArticleDraft article : issue.articles()) {
      int first = article.lines().getFirst();
      Optional<String> column = article.article().column();
      if (first < below) {
        above = column;
      } else if (first > next || (column.isPresent() && !column.equals(above))) {
        return under;
      } else {
        under.add(article.key());
      }
    }
    return under;
  }

  /**
   * Above the text of its article, a title line joins the head; within the text another article
   * begins with it; of no article, it belongs to the one that begins below it, or begins one.
   */
  private IssueDraft title() {
    Optional<ArticleDraft> owner = issue.owner(lines.getFirst());
    if (owner.isPresent()) {
      ArticleDraft article = owner.get();
      Set<Integer> text =
          new HashSet<>(new Blocks(issue.source()).lines(article.article().blocks()));
      text.removeAll(lines);
      if (article.isAboveText(lines.getFirst(), text)) {
        return inHead(issue, article, lines, LineRole.TITLE);
      }
      return article.lines().containsAll(lines)
          ? Division.divided(issue, article, lines)
          : divided(article);
    }
    int below = issue.source().below(lines.getLast());
    Optional<ArticleDraft> next = issue.owner(below);
    if (next.isPresent()) {
      boolean begins = next.get().lines().getFirst() == below;
      IssueDraft moved = Taken.from(issue, ranges).beside(below, Side.BEFORE);
      ArticleDraft grown = moved.article(below);
      return begins
          ? inHead(moved, grown, lines, LineRole.TITLE)
          : Division.divided(moved, grown, lines);
    }
    return Division.made(Taken.from(issue, ranges), lines.size());
  }

  /** Title lines of several articles, or some of none: all of them open the second one. */
  private IssueDraft divided(ArticleDraft article) {
    List<Integer> others = lines.stream().filter(n -> !article.has(n)).toList();
    int last = lines.stream().filter(article::has).reduce((a, b) -> b).orElseThrow();
    IssueDraft moved = Taken.from(issue, LineRange.of(others)).beside(last, Side.AFTER);
    return Division.divided(moved, moved.article(last), lines);
  }

  /** Lines that do not stand together are of as many heads, or banners, as there are places. */
  private IssueDraft each(Function<RoleChanges, IssueDraft> act) {
    IssueDraft changed = issue;
    for (List<LineRange> place : places()) {
      changed = act.apply(new RoleChanges(changed, place));
    }
    return changed;
  }

  /** The lines by the places where they stand together. */
  private List<List<LineRange>> places() {
    List<List<Integer>> runs = new ArrayList<>();
    for (int line : lines) {
      boolean together =
          !runs.isEmpty()
              && (issue.source().below(runs.getLast().getLast()) == line
                  || isOneArticle(runs.getLast().getLast(), line));
      if (!together) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(line);
    }
    return runs.stream().map(LineRange::of).toList();
  }

  private boolean isOneArticle(int line, int other) {
    return issue.owner(line).filter(article -> article.has(other)).isPresent();
  }

  /** A line of a head belongs to its own article, or to the one it stands next to. */
  private IssueDraft head(LineRole role) {
    int first = lines.getFirst();
    Optional<ArticleDraft> owner = issue.owner(first);
    if (owner.filter(article -> article.lines().containsAll(lines)).isPresent()) {
      return inHead(issue, owner.get(), lines, role);
    }
    int below = issue.source().below(lines.getLast());
    int above = issue.source().above(first);
    int near = role == LineRole.KICKER ? below : above;
    int beside = issue.owner(near).isPresent() ? near : near == below ? above : below;
    Taken taken = Taken.from(issue, ranges);
    IssueDraft moved = taken.beside(beside, beside == below ? Side.BEFORE : Side.AFTER);
    return inHead(moved, moved.article(beside), lines, role);
  }

  /** Those of some lines that an article has are lines of its head. */
  static IssueDraft inHead(
      IssueDraft draft, ArticleDraft article, List<Integer> lines, LineRole role) {
    Map<Integer, LineRole> head = new HashMap<>(article.head());
    lines.stream().filter(article::has).forEach(n -> head.put(n, role));
    List<Block> blocks =
        new Blocks(draft.source()).without(article.article().blocks(), Set.copyOf(lines));
    return draft.with(
        Redraft.of(article, draft.source(), article.lines(), head, blocks, draft.source()));
  }

  /**
   * Text of the article it stands in; without its last title line, an article is text of the one
   * above. Lines of no article go to the one above them.
   */
  private IssueDraft text() {
    IssueDraft changed = issue;
    List<Integer> loose = lines.stream().filter(n -> issue.owner(n).isEmpty()).toList();
    if (!loose.isEmpty()) {
      changed = LineMoves.toArticleAbove(issue, loose);
    }
    for (ArticleDraft article : List.copyOf(changed.articles())) {
      Set<Integer> own = new HashSet<>(article.head().keySet());
      own.retainAll(lines);
      if (!own.isEmpty()) {
        changed = outOfHead(changed, article, own);
      }
    }
    return changed;
  }

  private static IssueDraft outOfHead(IssueDraft issue, ArticleDraft article, Set<Integer> lines) {
    boolean titled = !article.of(LineRole.TITLE).isEmpty();
    boolean loses = lines.containsAll(article.of(LineRole.TITLE));
    int place = issue.place(article.key());
    if (titled && loses && place > 0) {
      int above = issue.articles().get(place - 1).lines().getLast();
      return LineMoves.joined(issue, above, article.lines().getFirst());
    }
    return issue.with(asText(article, lines, issue.source()));
  }

  /** The article with some lines of its head as text, where they stand. */
  static ArticleDraft asText(ArticleDraft article, Set<Integer> lines, SourceReading source) {
    Map<Integer, LineRole> head = new HashMap<>(article.head());
    head.keySet().removeAll(lines);
    Blocks cut = new Blocks(source);
    List<Block> blocks = article.article().blocks();
    for (int at = 0; at < article.lines().size(); at++) {
      int line = article.lines().get(at);
      if (lines.contains(line)) {
        blocks = cut.inserted(blocks, source.blocks(List.of(line)), article.lines(), at);
      }
    }
    return Redraft.of(article, source, article.lines(), head, blocks, source);
  }
}
