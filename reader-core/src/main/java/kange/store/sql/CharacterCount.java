package kange.store.sql;

import kange.model.issue.Article;
import kange.model.issue.Block;

/** How long an article is, as people count: characters of its text, without white space. */
public final class CharacterCount {
  private CharacterCount() {}

  public static int of(Article article) {
    int count = 0;
    for (Block block : article.blocks()) {
      count += (int) block.text().codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }
    return count;
  }
}
