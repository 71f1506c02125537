package kange.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kange.model.issue.LineRange;
import kange.parse.Variant.Row;

/**
 * Damage of binding and scanning: pairs of pages of an issue change places. Pages hold about as
 * much text each; they end in mid-sentence, or where an article begins.
 */
final class PageSwap {
  private static final int SHORTEST_PAGE = 900;
  private static final int LONGEST_PAGE = 1500;
  private static final int SHORTEST_TORN = 80;
  private static final int MARGIN = 20;

  private PageSwap() {}

  /** Empty where an issue has too few pages. */
  static Optional<Variant> of(List<String> lines, Card card, int pairs, long seed) {
    Random random = new Random(seed);
    List<Row> rows = new ArrayList<>();
    for (int n = 1; n <= lines.size(); n++) {
      rows.add(new Row(lines.get(n - 1), n, 0));
    }
    List<Integer> cuts = cut(rows, card, random);
    int pages = cuts.size() - 1;
    if (pages < 2 * pairs + 2) {
      return Optional.empty();
    }
    List<Integer> order = new ArrayList<>();
    for (int p = 0; p < pages; p++) {
      order.add(p);
    }
    List<Integer> moved = new ArrayList<>(order);
    Collections.shuffle(moved, random);
    for (int pair = 0; pair < pairs; pair++) {
      Collections.swap(order, moved.get(2 * pair), moved.get(2 * pair + 1));
    }
    List<Row> swapped = new ArrayList<>(rows.subList(0, cuts.getFirst()));
    order.forEach(p -> swapped.addAll(rows.subList(cuts.get(p), cuts.get(p + 1))));
    swapped.addAll(rows.subList(cuts.getLast(), rows.size()));
    return Optional.of(Variant.of(pairs + " pairs of pages", swapped, lines, card));
  }

  /** From the second article in place on, so that neither cover nor contents page moves. */
  private static LineRange body(Card card) {
    List<Integer> firsts =
        card.articles().stream().map(a -> a.lines().getFirst().first()).sorted().toList();
    int last =
        card.articles().stream()
            .flatMap(a -> a.lines().stream())
            .mapToInt(LineRange::last)
            .max()
            .orElse(1);
    int first = firsts.get(Math.min(1, firsts.size() - 1));
    return new LineRange(Math.min(first, last), last);
  }

  /** The rows at which pages begin; the row that a page's end falls into is split. */
  private static List<Integer> cut(List<Row> rows, Card card, Random random) {
    Set<Integer> titles = new HashSet<>();
    card.articles().forEach(a -> titles.add(a.lines().getFirst().first()));
    LineRange body = body(card);
    List<Integer> cuts = new ArrayList<>();
    int k = body.first() - 1;
    cuts.add(k);
    int room = room(random);
    for (k++; k < rows.size() && rows.get(k).from() <= body.last(); k++) {
      Row row = rows.get(k);
      boolean article = room <= 0 && titles.contains(row.from());
      int at = row.part() == 0 && room < row.text().length() ? inside(row.text(), room) : 0;
      if (at > 0) {
        rows.set(k, new Row(row.text().substring(0, at), row.from(), 1));
        rows.add(k + 1, new Row(row.text().substring(at), row.from(), 2));
        k++;
      }
      if (article || at > 0) {
        cuts.add(k);
        room = room(random);
      }
      room -= rows.get(k).text().length();
    }
    return cuts;
  }

  /** Where a page's end tears a row: between two characters of a sentence, or 0 for nowhere. */
  private static int inside(String text, int room) {
    if (text.length() < SHORTEST_TORN) {
      return 0;
    }
    int at = Math.max(MARGIN, Math.min(room, text.length() - MARGIN));
    while (at < text.length() - 2
        && !(Character.isIdeographic(text.charAt(at))
            && Character.isIdeographic(text.charAt(at - 1)))) {
      at++;
    }
    return at < text.length() - 2 ? at : 0;
  }

  private static int room(Random random) {
    return SHORTEST_PAGE + random.nextInt(LONGEST_PAGE - SHORTEST_PAGE);
  }
}
