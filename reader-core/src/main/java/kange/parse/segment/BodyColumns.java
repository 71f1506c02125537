package kange.parse.segment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kange.model.issue.LeftoverKind;
import kange.parse.column.BannerColumns;
import kange.parse.contents.Contents;
import kange.parse.line.TextLine;

/**
 * Columns that only the body names, by labels over the first article of each, where the contents
 * page names none, or one alone: that may be a motto or the journal's name.
 *
 * @param names in order
 * @param from the column that begins with the article whose title stands at a line
 */
public record BodyColumns(List<String> names, Map<Integer, String> from) {
  /** None are named. */
  public static final BodyColumns NONE = new BodyColumns(List.of(), Map.of());

  public BodyColumns {
    names = List.copyOf(names);
    from = new TreeMap<>(from);
  }

  /** Finds them; their lines are marked in {@code kinds}. */
  public static BodyColumns find(
      List<TextLine> lines, Contents contents, List<ArticleSegment> segments, LineLabels kinds) {
    if (contents.columns().size() > 1) {
      return NONE;
    }
    List<Integer> starts =
        segments.stream()
            .map(ArticleSegment::start)
            .filter(s -> s.last() >= s.first())
            .map(ArticleStart::first)
            .sorted()
            .toList();
    Set<String> names = new LinkedHashSet<>();
    Map<Integer, String> from = new TreeMap<>();
    for (BannerColumns.Banner banner : BannerColumns.find(lines, starts, i -> isBanner(kinds, i))) {
      names.add(banner.column());
      from.put(banner.start(), banner.column());
      kinds.mark(banner.line(), LeftoverKind.COLUMN_BANNER);
    }
    return new BodyColumns(List.copyOf(names), from);
  }

  private static boolean isBanner(LineLabels kinds, int line) {
    return kinds.at(line).filter(LeftoverKind.COLUMN_BANNER::equals).isPresent();
  }

  /** The column of an article that begins at a line. */
  public Optional<String> at(int start) {
    return Optional.ofNullable(((TreeMap<Integer, String>) from).floorEntry(start))
        .map(Map.Entry::getValue);
  }

  /** The articles without the labels over them. */
  public List<ArticleSegment> without(List<ArticleSegment> segments, LineLabels kinds) {
    if (names.isEmpty()) {
      return segments;
    }
    List<ArticleSegment> left = new ArrayList<>();
    for (ArticleSegment segment : segments) {
      left.add(segment.with(segment.lines().stream().filter(kinds::free).toList()));
    }
    return left;
  }
}
