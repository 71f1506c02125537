package kange.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.model.issue.Block;
import kange.model.issue.BlockChange;
import kange.model.issue.LineRole;

/** Lets lines of an article be one block of the kind that a librarian says. */
final class BlockChanges {
  private BlockChanges() {}

  static IssueDraft apply(IssueDraft issue, BlockChange change) {
    List<Integer> lines = issue.source().in(change.lines()).stream().sorted().distinct().toList();
    if (lines.isEmpty()) {
      throw new InapplicableCorrectionException(change.lines().getFirst().first());
    }
    List<Integer> loose = lines.stream().filter(n -> issue.owner(n).isEmpty()).toList();
    IssueDraft changed = loose.isEmpty() ? issue : LineMoves.toArticleAbove(issue, loose);
    for (ArticleDraft article : List.copyOf(changed.articles())) {
      List<Integer> own = article.lines().stream().filter(lines::contains).toList();
      if (!own.isEmpty()) {
        changed = changed.with(changed(article, own, change, changed.source()));
      }
    }
    return changed;
  }

  private static ArticleDraft changed(
      ArticleDraft article, List<Integer> own, BlockChange change, SourceReading source) {
    Set<Integer> set = new HashSet<>(own);
    Map<Integer, LineRole> head = new HashMap<>(article.head());
    head.keySet().removeAll(set);
    int at = article.lines().indexOf(own.getFirst());
    Set<Integer> above = new HashSet<>(article.lines().subList(0, at));
    List<Block> before = new ArrayList<>();
    List<Block> after = new ArrayList<>();
    Blocks cut = new Blocks(source);
    for (Block block : article.article().blocks()) {
      boolean touched = source.in(block.lines()).stream().anyMatch(set::contains);
      List<Block> parts = List.of(block);
      if (touched) {
        parts = new ArrayList<>(cut.only(List.of(block), above));
        Set<Integer> rest = new HashSet<>(source.in(block.lines()));
        rest.removeAll(above);
        rest.removeAll(set);
        parts.addAll(cut.only(List.of(block), rest));
      }
      for (Block part : parts) {
        boolean leads = above.containsAll(source.in(part.lines()));
        (leads ? before : after).add(part);
      }
    }
    before.add(source.block(change.kind(), change.level(), own));
    before.addAll(after);
    before.removeIf(block -> !Blocks.says(block));
    return Redraft.of(article, source, article.lines(), head, before, source);
  }
}
