package kange.parse.spread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kange.parse.line.TextLine;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.ArticleStart;

/** Puts the pieces of one article of a page in the order in which they are to be read. */
final class SpreadArticle {
  private final List<TextLine> lines;
  private final List<SpreadRole> roles;
  private final int width;
  private final int from;
  private final int to;

  SpreadArticle(List<TextLine> lines, List<SpreadRole> roles, int width, int from, int to) {
    this.lines = lines;
    this.roles = roles;
    this.width = width;
    this.from = from;
    this.to = to;
  }

  /**
   * The article; empty where the lines hold no text.
   *
   * @param pageName the title of last resort
   */
  Optional<ArticleSegment> read(Optional<String> pageName) {
    List<Integer> text = all(SpreadRole.TEXT);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> headings = all(SpreadRole.HEADING);
    Optional<Integer> title = title(headings);
    title.ifPresent(headings::remove);
    List<Integer> order = new ArrayList<>();
    title.ifPresent(order::add);
    order.addAll(all(SpreadRole.SUBTITLE));
    order.addAll(all(SpreadRole.BYLINE));
    order.addAll(all(SpreadRole.LEAD));
    order.addAll(body(title, text, headings));
    List<Integer> captions = all(SpreadRole.CAPTION);
    order.addAll(captions);
    int first = order.getFirst();
    ArticleStart start =
        new ArticleStart(
            first, title.isPresent() ? first : first - 1, Optional.empty(), 0, pageName, List.of());
    return Optional.of(new ArticleSegment(start, order, new HashSet<>(captions), false));
  }

  /** Headings that stand over their text stay there; others are brought back to theirs. */
  private List<Integer> body(Optional<Integer> title, List<Integer> text, List<Integer> headings) {
    boolean inPlace = headings.stream().allMatch(this::standsOverText);
    List<Integer> order = new ArrayList<>(lead(title));
    if (!inPlace) {
      List<Integer> columns = new ArrayList<>(text);
      columns.removeAll(order);
      order.addAll(new SpreadSections(lines, width, columns, headings).ordered(order.isEmpty()));
      return order;
    }
    for (int i = from; i < to; i++) {
      if (!order.contains(i) && (text.contains(i) || headings.contains(i))) {
        order.add(i);
      }
    }
    return order;
  }

  /** The text under the by-line opens the article, wherever on the page that stands. */
  private List<Integer> lead(Optional<Integer> title) {
    int i = title.orElse(from) + 1;
    while (i < to && (roles.get(i) == SpreadRole.SUBTITLE || roles.get(i) == SpreadRole.BYLINE)) {
      i++;
    }
    List<Integer> lead = new ArrayList<>();
    while (title.isPresent() && i < to && roles.get(i) == SpreadRole.TEXT) {
      lead.add(i++);
    }
    return lead;
  }

  private boolean standsOverText(int heading) {
    return heading + 1 < to && roles.get(heading + 1) == SpreadRole.TEXT;
  }

  /** The heading over the subtitle or the by-line, else the only one. */
  private Optional<Integer> title(List<Integer> headings) {
    for (int i = from; i < to; i++) {
      boolean below = roles.get(i) == SpreadRole.SUBTITLE || roles.get(i) == SpreadRole.BYLINE;
      if (below && i > from && roles.get(i - 1) == SpreadRole.HEADING && !tooFew(i, headings)) {
        return Optional.of(i - 1);
      }
    }
    return Optional.empty();
  }

  /** Without a subtitle, a by-line behind as many headings as sections has none of its own. */
  private boolean tooFew(int below, List<Integer> headings) {
    if (roles.get(below) == SpreadRole.SUBTITLE) {
      return false;
    }
    List<Integer> text = all(SpreadRole.TEXT);
    return !lines.get(text.getFirst()).indented()
        && new SpreadSections(lines, width, text, headings).count() >= headings.size()
        && headings.size() > 1;
  }

  private List<Integer> all(SpreadRole role) {
    return new ArrayList<>(
        IntStream.range(from, to).filter(i -> roles.get(i) == role).boxed().toList());
  }
}
