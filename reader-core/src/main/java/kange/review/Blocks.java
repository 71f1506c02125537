package kange.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;

/** Cuts and joins the blocks of an article; those that are not touched stay as they are. */
final class Blocks {
  private final SourceReading source;

  Blocks(SourceReading source) {
    this.source = source;
  }

  /** All lines of some blocks, in reading order. */
  List<Integer> lines(List<Block> blocks) {
    List<Integer> lines = new ArrayList<>();
    blocks.forEach(block -> lines.addAll(source.in(block.lines())));
    return lines;
  }

  /** What is left of blocks without some lines; paragraphs these stood between may be one now. */
  List<Block> without(List<Block> blocks, Set<Integer> taken) {
    List<Block> left = new ArrayList<>();
    boolean gap = false;
    for (Block block : blocks) {
      Block rest = pick(block, taken, false);
      boolean whole = rest == block;
      if (says(rest)) {
        left.add(rest);
        if (gap) {
          mend(left, left.size() - 2);
        }
      }
      gap = !whole;
    }
    return left;
  }

  /** Lines that hold nothing but an ornament make no block. */
  static boolean says(Block block) {
    return !block.text().isEmpty();
  }

  /** What blocks have of some lines. */
  List<Block> only(List<Block> blocks, Set<Integer> taken) {
    return blocks.stream().map(block -> pick(block, taken, true)).filter(Blocks::says).toList();
  }

  /** The block itself where all its lines are picked. */
  private Block pick(Block block, Set<Integer> lines, boolean wanted) {
    List<Integer> own = source.in(block.lines());
    List<Integer> picked = own.stream().filter(n -> lines.contains(n) == wanted).toList();
    return picked.size() == own.size() ? block : source.block(block.kind(), block.level(), picked);
  }

  /**
   * Blocks with others between them. One that the new lines stand in is cut; one that was only read
   * around a caption is not.
   *
   * @param order all lines of the article they go to, in reading order, the new ones among them
   * @param at where in the order the new ones begin
   */
  List<Block> inserted(List<Block> blocks, List<Block> added, List<Integer> order, int at) {
    Set<Integer> before = new HashSet<>(order.subList(0, at));
    int above = at == 0 ? 0 : order.get(at - 1);
    List<Block> result = new ArrayList<>();
    List<Block> below = new ArrayList<>();
    for (Block block : blocks) {
      List<Integer> own = source.in(block.lines());
      if (!own.isEmpty() && own.stream().noneMatch(before::contains)) {
        below.add(block);
      } else if (before.containsAll(own) || !own.contains(above)) {
        result.add(block);
      } else {
        result.add(pick(block, before, true));
        below.add(pick(block, before, false));
      }
    }
    result.removeIf(block -> !says(block));
    below.removeIf(block -> !says(block));
    int seam = result.size();
    result.addAll(added);
    result.addAll(below);
    mend(result, seam + added.size() - 1);
    mend(result, seam - 1);
    return result;
  }

  /** Joins two paragraphs that read as one. */
  private void mend(List<Block> blocks, int first) {
    if (first < 0 || first + 1 >= blocks.size()) {
      return;
    }
    Block above = blocks.get(first);
    Block below = blocks.get(first + 1);
    if (above.kind() != BlockKind.PARAGRAPH || below.kind() != BlockKind.PARAGRAPH) {
      return;
    }
    List<Block> read = source.blocks(lines(List.of(above, below)));
    if (read.size() == 1 && read.getFirst().kind() == BlockKind.PARAGRAPH) {
      blocks.remove(first + 1);
      blocks.set(first, read.getFirst());
    }
  }
}
