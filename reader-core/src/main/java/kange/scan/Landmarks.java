package kange.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kange.model.issue.Article;
import kange.model.issue.Leftover;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.parse.line.Folio;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of the pages it was printed on: page numbers between its lines, and the pages on
 * which the contents page has its articles begin. What does not rise with the rest is left out.
 */
final class Landmarks {
  /** With fewer of them, a number on a line of its own may be anything. */
  private static final int FEWEST_FOLIOS = 3;

  private static final int SECOND = 2;

  private Landmarks() {}

  /** In the order of the lines; each is where its page begins, as far as that is known. */
  static List<Landmark> of(ParsedIssue issue, List<String> lines) {
    List<Landmark> starts = starts(issue);
    List<Landmark> all = new ArrayList<>(starts);
    NavigableMap<Integer, Integer> folios = folios(issue, lines);
    if (folios.size() >= FEWEST_FOLIOS) {
      boolean above = standAbove(folios, starts);
      folios.forEach(
          (line, page) -> {
            boolean atEnd = line.equals(folios.firstKey()) || line.equals(folios.lastKey());
            if (above || atEnd) {
              all.add(new Landmark(line, page));
            }
            if (!above && line < folios.lastKey()) {
              all.add(new Landmark(line + 1, page + 1));
            }
          });
    }
    all.sort(Comparator.comparingInt(Landmark::line).thenComparingInt(Landmark::page));
    List<Landmark> rising = new ArrayList<>(Rising.of(all, Landmark::page));
    firstPage(issue, rising).ifPresent(rising::addFirst);
    return List.copyOf(rising);
  }

  /**
   * The first page of text often bears no number: where the second or its end does, it is there.
   */
  private static Optional<Landmark> firstPage(ParsedIssue issue, List<Landmark> landmarks) {
    if (landmarks.isEmpty() || landmarks.getFirst().page() > SECOND) {
      return Optional.empty();
    }
    return issue.articles().stream()
        .flatMap(article -> article.lines().stream().limit(1))
        .map(LineRange::first)
        .min(Comparator.naturalOrder())
        .filter(line -> line < landmarks.getFirst().line())
        .map(line -> new Landmark(line, 1));
  }

  private static List<Landmark> starts(ParsedIssue issue) {
    List<Landmark> starts = new ArrayList<>();
    for (Article article : issue.articles()) {
      if (article.page().isPresent() && !article.lines().isEmpty()) {
        starts.add(new Landmark(article.lines().getFirst().first(), article.page().get()));
      }
    }
    return starts;
  }

  private static NavigableMap<Integer, Integer> folios(ParsedIssue issue, List<String> lines) {
    NavigableMap<Integer, Integer> folios = new TreeMap<>();
    for (Leftover rest : issue.other()) {
      if (rest.kind() == LeftoverKind.NOISE) {
        for (LineRange range : rest.lines()) {
          for (int line = range.first(); line <= Math.min(range.last(), lines.size()); line++) {
            Optional<Integer> folio = Folio.withHead(lines.get(line - 1).strip());
            if (folio.isPresent()) {
              folios.put(line, folio.get());
            }
          }
        }
      }
    }
    return folios;
  }

  /**
   * Whether page numbers stand above their pages: where articles begin, the number above is theirs
   * more often than the one below. At the foot is where most journals have them.
   */
  private static boolean standAbove(NavigableMap<Integer, Integer> folios, List<Landmark> starts) {
    int above = 0;
    int below = 0;
    for (Landmark start : starts) {
      above += says(folios.lowerEntry(start.line()), start.page()) ? 1 : 0;
      below += says(folios.higherEntry(start.line()), start.page()) ? 1 : 0;
    }
    return above > below;
  }

  private static boolean says(Map.@Nullable Entry<Integer, Integer> folio, int page) {
    return folio != null && folio.getValue() == page;
  }
}
