package kange.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kange.model.issue.Article;
import kange.model.issue.Block;

/**
 * A damaged article with one thing of it taken from another reading of its source: where a newer
 * parser reads an article otherwise, the damaged field or paragraph may still be the same.
 */
final class Patches {
  private static final int FIELDS = 13;

  /** The component of an article that holds its text. */
  private static final int BLOCKS = 10;

  private Patches() {}

  static Stream<Article> of(Article damaged, Article read) {
    Stream<Article> fields =
        IntStream.range(0, FIELDS).mapToObj(field -> mixed(damaged, read, f -> f == field));
    return Stream.concat(fields, blocks(damaged, read));
  }

  /** One paragraph from the other reading, or all of those that are read from the same lines. */
  private static Stream<Article> blocks(Article damaged, Article read) {
    List<Block> all = new ArrayList<>(damaged.blocks());
    List<Article> patched = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int place = i;
      Optional<Block> other = ofSameLines(read, all.get(i));
      other.ifPresent(
          block -> {
            List<Block> one = new ArrayList<>(damaged.blocks());
            one.set(place, block);
            patched.add(damaged.withText(damaged.title(), one));
            all.set(place, block);
          });
    }
    patched.add(damaged.withText(damaged.title(), all));
    return patched.stream();
  }

  private static Optional<Block> ofSameLines(Article read, Block block) {
    return read.blocks().stream().filter(b -> b.lines().equals(block.lines())).findFirst();
  }

  private static Article mixed(Article d, Article r, IntPredicate read) {
    return new Article(
        (read.test(0) ? r : d).title(),
        (read.test(1) ? r : d).subtitle(),
        (read.test(2) ? r : d).kicker(),
        (read.test(3) ? r : d).authors(),
        (read.test(4) ? r : d).byline(),
        (read.test(5) ? r : d).column(),
        (read.test(6) ? r : d).page(),
        (read.test(7) ? r : d).source(),
        (read.test(8) ? r : d).note(),
        (read.test(9) ? r : d).lines(),
        (read.test(BLOCKS) ? r : d).blocks(),
        (read.test(11) ? r : d).confidence(),
        (read.test(12) ? r : d).warnings());
  }
}
