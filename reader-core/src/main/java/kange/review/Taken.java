package kange.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.Side;

/**
 * Lines taken from wherever they were.
 *
 * @param rest the issue without them; an article that had no other lines is gone
 * @param lines in ascending order
 * @param blocks what they were as text, or read as: titles as headings
 */
record Taken(IssueDraft rest, List<Integer> lines, List<Block> blocks) {
  /**
   * Takes lines out.
   *
   * @throws InapplicableCorrectionException where none of the lines is there
   */
  static Taken from(IssueDraft issue, List<LineRange> ranges) {
    Set<Integer> lines = new TreeSet<>(issue.source().in(ranges));
    if (lines.isEmpty()) {
      throw new InapplicableCorrectionException(ranges.getFirst().first());
    }
    SourceReading source = issue.source();
    SortedMap<Integer, Block> blocks = new TreeMap<>();
    List<ArticleDraft> left = new ArrayList<>();
    for (ArticleDraft article : issue.articles()) {
      if (article.lines().stream().noneMatch(lines::contains)) {
        left.add(article);
      } else {
        pieces(article, lines, source).forEach(b -> blocks.put(b.lines().getFirst().first(), b));
        ArticleDraft rest = without(article, lines, source);
        if (!rest.lines().isEmpty()) {
          left.add(rest);
        }
      }
    }
    SortedMap<Integer, LeftoverKind> leftovers = new TreeMap<>(issue.leftovers());
    List<Integer> loose = lines.stream().filter(n -> leftovers.remove(n) != null).toList();
    source.blocks(loose).forEach(b -> blocks.put(b.lines().getFirst().first(), b));
    return new Taken(
        issue.withArticles(left).withLeftovers(leftovers),
        List.copyOf(lines),
        List.copyOf(blocks.values()));
  }

  private static List<Block> pieces(
      ArticleDraft article, Set<Integer> lines, SourceReading source) {
    List<Block> pieces =
        new ArrayList<>(new Blocks(source).only(article.article().blocks(), lines));
    List<Integer> title = new ArrayList<>();
    for (LineRole role : LineRole.values()) {
      List<Integer> own = article.of(role).stream().filter(lines::contains).toList();
      if (role == LineRole.TITLE) {
        title.addAll(own);
      } else {
        own.forEach(n -> pieces.add(source.block(kind(role), level(role), List.of(n))));
      }
    }
    if (!title.isEmpty()) {
      pieces.add(source.block(BlockKind.HEADING, 1, title));
    }
    pieces.removeIf(block -> !Blocks.says(block));
    return pieces;
  }

  private static BlockKind kind(LineRole role) {
    return role == LineRole.BYLINE ? BlockKind.PARAGRAPH : BlockKind.HEADING;
  }

  private static int level(LineRole role) {
    return role == LineRole.BYLINE ? 0 : 1;
  }

  private static ArticleDraft without(
      ArticleDraft article, Set<Integer> lines, SourceReading source) {
    List<Integer> left = article.lines().stream().filter(n -> !lines.contains(n)).toList();
    Map<Integer, LineRole> head = new HashMap<>(article.head());
    head.keySet().removeAll(lines);
    List<Block> blocks = new Blocks(source).without(article.article().blocks(), lines);
    return Redraft.of(article, source, left, head, blocks, source);
  }

  /** The rest with the lines beside a line of an article. */
  IssueDraft beside(int anchor, Side side) {
    ArticleDraft article = rest.article(anchor);
    List<Integer> order = new ArrayList<>(article.lines());
    int at = order.indexOf(anchor) + (side == Side.AFTER ? 1 : 0);
    order.addAll(at, lines);
    List<Block> now =
        new Blocks(rest.source()).inserted(article.article().blocks(), blocks, order, at);
    return rest.with(Redraft.of(article, rest.source(), order, article.head(), now, rest.source()));
  }

  /** The rest with the lines left over, as lines of a kind. */
  IssueDraft leftOver(LeftoverKind kind) {
    SortedMap<Integer, LeftoverKind> leftovers = new TreeMap<>(rest.leftovers());
    lines.forEach(n -> leftovers.put(n, kind));
    return rest.withLeftovers(leftovers);
  }

  /** The lines as a set. */
  Set<Integer> set() {
    return new HashSet<>(lines);
  }
}
