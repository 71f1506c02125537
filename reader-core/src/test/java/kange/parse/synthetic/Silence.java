package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kange.model.issue.Article;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.parse.Card;
import kange.parse.CardScore;
import kange.parse.ScoreText;
import kange.parse.SourceLines;

/**
 * Whether what is wrong is said: a warning speaks of an article when its lines touch the article's,
 * or its words hold the article's title.
 */
final class Silence {
  /** Lower ends of the bins of confidence. */
  static final List<Double> BINS = List.of(0.95, 0.9, 0.8, 0.6, 0.0);

  private int articles;
  private int wrong;
  private int silent;
  private int warned;
  private int warnedRight;
  private final Map<String, Integer> silentByField = new TreeMap<>();
  private final int[] binned = new int[BINS.size()];
  private final int[] binnedWrong = new int[BINS.size()];

  /** Counts one issue in. */
  void add(Card card, ParsedIssue parse, CardScore score) {
    Set<Integer> found = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    for (CardScore.Verdict verdict : score.verdicts()) {
      Card.Piece piece = card.articles().get(verdict.wanted());
      verdict.parsed().ifPresent(found::add);
      articles++;
      if (verdict.wrong().isEmpty()) {
        verdict.parsed().ifPresent(right::add);
        continue;
      }
      wrong++;
      Set<Integer> lines = new HashSet<>(SourceLines.expand(piece.lines()));
      List<ParseWarning> own =
          verdict.parsed().map(p -> parse.articles().get(p).warnings()).orElse(List.of());
      if (own.isEmpty() && !isSpokenOf(lines, piece.title(), parse)) {
        silent++;
        verdict.wrong().forEach(field -> silentByField.merge(field, 1, Integer::sum));
      }
    }
    for (int i = 0; i < parse.articles().size(); i++) {
      Article article = parse.articles().get(i);
      if (!found.contains(i)) {
        articles++;
        wrong++;
        if (!isSpokenOf(
            new HashSet<>(SourceLines.expand(article.lines())), article.title(), parse)) {
          silent++;
          silentByField.merge("false article", 1, Integer::sum);
        }
      }
      count(article, right.contains(i));
    }
  }

  private void count(Article article, boolean right) {
    if (!article.warnings().isEmpty()) {
      warned++;
      warnedRight += right ? 1 : 0;
    }
    int bin = 0;
    while (article.confidence() < BINS.get(bin)) {
      bin++;
    }
    binned[bin]++;
    binnedWrong[bin] += right ? 0 : 1;
  }

  private static boolean isSpokenOf(Set<Integer> lines, String title, ParsedIssue parse) {
    List<ParseWarning> all = new ArrayList<>(parse.warnings());
    parse.articles().forEach(a -> all.addAll(a.warnings()));
    return all.stream().anyMatch(w -> touches(w, lines))
        || parse.warnings().stream().anyMatch(w -> names(w, title));
  }

  private static boolean touches(ParseWarning warning, Set<Integer> lines) {
    return SourceLines.expand(warning.lines()).stream().anyMatch(lines::contains);
  }

  private static boolean names(ParseWarning warning, String title) {
    String norm = ScoreText.norm(title);
    return warning.message().arguments().stream()
        .anyMatch(a -> ScoreText.norm(a.toString()).contains(norm));
  }

  /** Wrong articles of which no warning speaks, of all. */
  double silentShare() {
    return share(silent, articles);
  }

  /** Right articles of those with a warning. */
  double falseAlarms() {
    return share(warnedRight, warned);
  }

  double wrongShare() {
    return share(wrong, articles);
  }

  double warnedShare() {
    return share(warned, articles);
  }

  Map<String, Integer> silentByField() {
    return silentByField;
  }

  /** A line for each bin: how many articles have such a confidence, and how many are wrong. */
  String calibration() {
    StringBuilder out =
        new StringBuilder("| confidence | articles | wrong |\n| --- | ---: | ---: |");
    for (int bin = 0; bin < binned.length; bin++) {
      out.append(
          "\n| ≥ %.2f | %d | %.1f %% |"
              .formatted(BINS.get(bin), binned[bin], 100 * share(binnedWrong[bin], binned[bin])));
    }
    return out.toString();
  }

  private static double share(int part, int of) {
    return part / (double) Math.max(1, of);
  }
}
