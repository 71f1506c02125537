package kange.export.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of a page: what stands on one baseline.
 *
 * @param height from the row's top to the next row's top
 * @param target number of the article (from 0) a click leads to
 * @param heading what a bookmark to this row says
 */
public record Row(
    double height,
    List<Fragment> fragments,
    List<Rule> rules,
    OptionalInt target,
    Optional<Heading> heading) {
  /**
   * What a bookmark says.
   *
   * @param level from 1, the highest
   */
  public record Heading(int level, String text) {}

  public Row {
    fragments = List.copyOf(fragments);
    rules = List.copyOf(rules);
  }

  public static Row of(Fragment fragment) {
    return new Row(
        fragment.style().leading(),
        List.of(fragment),
        List.of(),
        OptionalInt.empty(),
        Optional.empty());
  }

  public static Row rule(double height, Rule rule) {
    return new Row(height, List.of(), List.of(rule), OptionalInt.empty(), Optional.empty());
  }

  /** The same row with a bookmark to it. */
  public Row withHeading(Heading bookmark) {
    return new Row(height, fragments, rules, target, Optional.of(bookmark));
  }

  /** Size of the largest type in the row; it decides where the baseline is. */
  public double size() {
    return fragments.stream().mapToDouble(f -> f.style().size()).max().orElse(0);
  }

  /** Distance from the row's top to its baseline: Chinese glyphs stand in the middle of the row. */
  public double baseline() {
    return size() == 0 ? height / 2 : (height - size()) / 2 + 0.88 * size();
  }
}
