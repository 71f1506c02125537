package kange.store;

import kange.model.Article;
import kange.model.Block;

/** How long an article is, as people count: characters of its text, without white space. */
final class Characters {
  private Characters() {}

  static int of(Article article) {
    int count = 0;
    for (Block block : article.blocks()) {
      count += (int) block.text().codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }
    return count;
  }
}
