package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kange.model.issue.LineRange;
import kange.parse.Card;
import kange.text.SourceText;

/**
 * A written issue: its lines with their owners and what its card says besides.
 *
 * @param facts of the issue, by the names of the card; each wording that is right
 * @param works the card's articles; their lines are found by their index
 * @param traits labels of all forms, habits and damage the issue has
 */
record SyntheticIssue(
    String name,
    List<OwnedLine> lines,
    Map<String, List<Optional<String>>> facts,
    List<String> columns,
    List<Card.Piece> works,
    Set<String> traits) {
  /** Between the places of two lines of a renumbered issue. */
  static final int STEP = 2;

  SyntheticIssue {
    lines = List.copyOf(lines);
    traits = new TreeSet<>(traits);
  }

  SyntheticIssue withTrait(String trait) {
    Set<String> more = new TreeSet<>(traits);
    more.add(trait);
    return new SyntheticIssue(name, lines, facts, columns, works, more);
  }

  /** The same issue in other lines. */
  SyntheticIssue withLines(List<OwnedLine> newLines) {
    return new SyntheticIssue(name, newLines, facts, columns, works, traits);
  }

  String text() {
    return String.join("\n", lines.stream().map(OwnedLine::text).toList());
  }

  SourceText source() {
    return SourceText.of(text(), name + ".txt");
  }

  /** The card, with the lines that each article has in reading order. */
  Card card() {
    List<Card.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < works.size(); i++) {
      Card.Piece w = works.get(i);
      List<LineRange> ranges = ranges(readingOrder(i));
      if (!ranges.isEmpty()) {
        pieces.add(
            new Card.Piece(
                w.title(),
                w.titles(),
                w.subtitle(),
                w.kicker(),
                w.authors(),
                w.column(),
                w.page(),
                ranges));
      }
    }
    return new Card(name + ".txt", facts, columns, pieces);
  }

  /** Numbers of an article's lines, counted from 1, as they are to be read. */
  List<Integer> readingOrder(int article) {
    return IntStream.range(0, lines.size())
        .filter(n -> lines.get(n).article() == article)
        .boxed()
        .sorted(Comparator.comparingInt(n -> lines.get(n).order()))
        .map(n -> n + 1)
        .toList();
  }

  /**
   * The same issue, every line of an article at a place of its own, {@link #STEP} apart, so that a
   * line can be cut in two. Pieces that shared a place are taken to stand in reading order.
   */
  SyntheticIssue renumbered() {
    List<OwnedLine> numbered = new ArrayList<>(lines);
    for (int article = 0; article < works.size(); article++) {
      int order = 0;
      for (int number : readingOrder(article)) {
        numbered.set(number - 1, lines.get(number - 1).at(order));
        order += STEP;
      }
    }
    return withLines(numbered);
  }

  /** Neighbours joined, blank lines between them bridged. */
  private List<LineRange> ranges(List<Integer> numbers) {
    List<LineRange> ranges = new ArrayList<>();
    for (int number : numbers) {
      int before = ranges.isEmpty() ? 0 : ranges.getLast().last();
      boolean next =
          before > 0
              && before < number
              && lines.subList(before, number - 1).stream().allMatch(OwnedLine::isBlank);
      if (next) {
        ranges.add(new LineRange(ranges.removeLast().first(), number));
      } else {
        ranges.add(new LineRange(number, number));
      }
    }
    return ranges;
  }
}
