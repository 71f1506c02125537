package kange.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kange.model.issue.LineRange;

/**
 * An issue with its card in another layout: the same text, other marks, or pages that changed
 * places.
 */
record Variant(String family, List<String> lines, Card card) {
  /** A line of a variant: its text and the line, and the part of the line, it was made of. */
  record Row(String text, int from, int part) {}

  /** No markdown, no bullets. */
  static Variant plain(List<String> lines, Card card) {
    List<String> plain =
        lines.stream().map(l -> l.replaceAll("^(#+\\s*|- )", "").replace("**", "")).toList();
    return new Variant("plain", plain, card);
  }

  /** No end marks: ornaments at the ends of lines are gone. */
  static Variant unmarked(List<String> lines, Card card) {
    List<String> bare =
        lines.stream().map(l -> l.replaceAll("[\\p{So}\\uFE0F]+\\s*$", "")).toList();
    return new Variant("no end marks", bare, card);
  }

  /** No blank lines. */
  static Variant dense(List<String> lines, Card card) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(new Row(lines.get(i), i + 1, 0));
      }
    }
    return of("no blank lines", rows, lines, card);
  }

  /**
   * The tail of one article, torn in the middle of a sentence, stands after the whole of the next,
   * or (odd seeds) inside it at another tear.
   */
  static Optional<Variant> torn(List<String> lines, Card card, long seed) {
    Random random = new Random(seed);
    List<Integer> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < card.articles().size(); i++) {
      LineRange a = card.articles().get(i).lines().getFirst();
      LineRange b = card.articles().get(i + 1).lines().getFirst();
      boolean whole =
          card.articles().get(i).lines().size() == 1
              && card.articles().get(i + 1).lines().size() == 1;
      if (whole
          && a.last() < b.first()
          && !longLines(lines, a).isEmpty()
          && !longLines(lines, b).isEmpty()) {
        pairs.add(i);
      }
    }
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    int i = pairs.get(random.nextInt(pairs.size()));
    LineRange a = card.articles().get(i).lines().getFirst();
    LineRange b = card.articles().get(i + 1).lines().getFirst();
    List<Row> rows = new ArrayList<>();
    for (int n = 1; n <= lines.size(); n++) {
      rows.add(new Row(lines.get(n - 1), n, 0));
    }
    int cut = split(rows, pick(longLines(lines, a), random), random);
    List<Row> tail =
        new ArrayList<>(
            rows.subList(cut, rows.size()).stream().filter(r -> r.from() <= a.last()).toList());
    rows.removeAll(tail);
    int at;
    if (seed % 2 == 1) {
      at = split(rows, pick(longLines(lines, b), random), random);
    } else {
      at = 0;
      while (at < rows.size() && rows.get(at).from() <= b.last()) {
        at++;
      }
    }
    tail.addFirst(new Row("", 0, 0));
    tail.add(new Row("", 0, 0));
    rows.addAll(at, tail);
    return Optional.of(of("torn", rows, lines, card));
  }

  private static List<Integer> longLines(List<String> lines, LineRange range) {
    List<Integer> found = new ArrayList<>();
    for (int n = range.first() + 3; n < range.last() - 1; n++) {
      if (lines.get(n - 1).length() > 120) {
        found.add(n);
      }
    }
    return found;
  }

  private static int pick(List<Integer> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  /** Splits a line in mid-sentence; the index of its second half. */
  private static int split(List<Row> rows, int line, Random random) {
    int k = 0;
    while (rows.get(k).from() != line) {
      k++;
    }
    String text = rows.get(k).text();
    int at = 40 + random.nextInt(text.length() - 80);
    while (at < text.length() - 20
        && !(Character.isIdeographic(text.codePointAt(at))
            && Character.isIdeographic(text.charAt(at - 1)))) {
      at++;
    }
    rows.set(k, new Row(text.substring(0, at), line, 1));
    rows.add(k + 1, new Row(text.substring(at), line, 2));
    return k + 1;
  }

  static Variant of(String family, List<Row> rows, List<String> lines, Card card) {
    TreeMap<Integer, TreeMap<Integer, Integer>> places = new TreeMap<>();
    for (int n = 0; n < rows.size(); n++) {
      Row row = rows.get(n);
      if (row.from() > 0) {
        places.computeIfAbsent(row.from(), f -> new TreeMap<>()).put(row.part(), n + 1);
      }
    }
    List<Card.Piece> pieces = new ArrayList<>();
    for (Card.Piece p : card.articles()) {
      List<LineRange> ranges = new ArrayList<>();
      for (int old : SourceLines.expand(p.lines())) {
        if (places.containsKey(old) && !lines.get(old - 1).isBlank()) {
          places.get(old).values().forEach(n -> add(ranges, n, rows));
        }
      }
      pieces.add(
          new Card.Piece(
              p.title(),
              p.titles(),
              p.subtitle(),
              p.kicker(),
              p.authors(),
              p.column(),
              p.page(),
              ranges));
    }
    return new Variant(
        family,
        rows.stream().map(Row::text).toList(),
        new Card(card.source(), card.issue(), card.columns(), pieces));
  }

  /** Appends a line; blank lines between it and the one before are bridged. */
  private static void add(List<LineRange> ranges, int line, List<Row> rows) {
    if (!ranges.isEmpty() && ranges.getLast().last() < line) {
      int next = ranges.getLast().last() + 1;
      while (next < line && rows.get(next - 1).text().isBlank()) {
        next++;
      }
      if (next == line) {
        ranges.add(new LineRange(ranges.removeLast().first(), line));
        return;
      }
    }
    ranges.add(new LineRange(line, line));
  }
}
