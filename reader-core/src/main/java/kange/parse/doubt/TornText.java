package kange.parse.doubt;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.parse.line.CharacterClass;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.IssueOutline;

/** Whether an article breaks off, and whether its lines stand in another order than printed. */
final class TornText {
  /** A shorter last paragraph is a signature or a label, and need not end as a sentence. */
  private static final int SHORTEST = 20;

  private TornText() {}

  /** The last paragraph when its sentence is not finished. */
  static Optional<Block> endOf(Article article) {
    for (Block block : article.blocks().reversed()) {
      if (block.kind() == BlockKind.PARAGRAPH) {
        boolean torn =
            CharacterClass.length(block.text()) >= SHORTEST
                && CharacterClass.breaksOff(block.text());
        return torn ? Optional.of(block) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Lines of another article stand between two of its own: banners and noise do not count. */
  static boolean isMoved(IssueOutline outline, ArticleSegment segment) {
    List<Integer> own = segment.lines();
    for (int k = 1; k < own.size(); k++) {
      if (own.get(k) < own.get(k - 1)) {
        return true;
      }
      for (int i = own.get(k - 1) + 1; i < own.get(k); i++) {
        if (outline.kinds().at(i).isEmpty()) {
          return true;
        }
      }
    }
    return segment.gave();
  }
}
