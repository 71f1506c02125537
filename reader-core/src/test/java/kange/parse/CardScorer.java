package kange.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kange.model.issue.Article;
import kange.model.issue.IssueMetadata;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;

/** Compares one parse with one card; one instance per comparison. */
final class CardScorer {
  private final Card card;
  private final SourceLines source;
  private final ParsedIssue parse;
  private final List<String> misses = new ArrayList<>();
  private final Map<String, Integer> right = new HashMap<>();
  private final Authorship authorship = new Authorship();
  private final List<CardScore.Verdict> verdicts = new ArrayList<>();
  private Set<String> wrong = new TreeSet<>();

  private int ordered;
  private int inOrder;
  private int rightChars;

  CardScorer(Card card, SourceLines source, ParsedIssue parse) {
    this.card = card;
    this.source = source;
    this.parse = parse;
  }

  CardScore score() {
    Matching matching = Matching.of(card, source, parse);
    for (int i = 0; i < card.articles().size(); i++) {
      wrong = new TreeSet<>();
      compare(card.articles().get(i), matching, i);
      verdicts.add(new CardScore.Verdict(i, matching.article(i), wrong));
    }
    matching
        .unmatched(parse.articles().size())
        .forEach(
            j -> {
              Article a = parse.articles().get(j);
              misses.add("false article: " + a.title() + " (lines " + a.lines() + ")");
            });
    double n = Math.max(1, card.articles().size());
    int found = matching.count();
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("detect.f1", f1(found, parse.articles().size(), card.articles().size()));
    for (String key : List.of("exact", "title", "subtitle", "kicker")) {
      figures.put(key.equals("exact") ? "detect.exact" : key, right.getOrDefault(key, 0) / n);
    }
    figures.put("author.f1", authorship.f1());
    figures.put("column", right.getOrDefault("column", 0) / n);
    figures.put("page", right.getOrDefault("page", 0) / n);
    int all = card.articles().stream().mapToInt(p -> size(source.living(p.lines()))).sum();
    figures.put("text", rightChars / (double) Math.max(1, all));
    figures.put("order", ordered == 0 ? 1.0 : inOrder / (double) ordered);
    figures.put("meta", meta());
    figures.put("columns", columns());
    figures.put("accounted", accounted());
    figures.put("kept", Faithfulness.kept(parse, source));
    figures.put("whole", Faithfulness.whole(parse));
    return new CardScore(figures, misses, verdicts);
  }

  private void wrong(String field, String miss) {
    wrong.add(field);
    misses.add(miss);
  }

  private int size(Set<Integer> lines) {
    return source.size(lines);
  }

  private static double f1(int found, int parsed, int wanted) {
    double precision = parsed == 0 ? 0 : found / (double) parsed;
    double recall = wanted == 0 ? 0 : found / (double) wanted;
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private void compare(Card.Piece wanted, Matching matching, int i) {
    Optional<Article> got = matching.article(i).map(j -> parse.articles().get(j));
    String label = wanted.title();
    if (got.isEmpty()) {
      wrong("missed", "missed article: " + label + " (lines " + wanted.lines() + ")");
      authorship.missed(wanted.authors());
      ordered += isOutOfOrder(wanted.lines()) ? 1 : 0;
      return;
    }
    Article article = got.get();
    bounds(wanted, article, matching.overlap(i));
    title(wanted, article);
    field("column", label, wanted.column(), article.column());
    field("page", label, wanted.page().map(String::valueOf), article.page().map(String::valueOf));
    field("subtitle", label, wanted.subtitle(), article.subtitle());
    field("kicker", label, wanted.kicker(), article.kicker());
    if (!authorship.compare(wanted.authors(), article.authors(), label, misses)) {
      wrong.add("author");
    }
    if (isOutOfOrder(wanted.lines())) {
      order(wanted, article);
    }
  }

  private void bounds(Card.Piece wanted, Article article, double overlap) {
    Set<Integer> gold = source.living(wanted.lines());
    Set<Integer> mine = source.living(article.lines());
    Set<Integer> both = new HashSet<>(gold);
    both.retainAll(mine);
    rightChars += size(both);
    if (overlap >= 0.98) {
      right.merge("exact", 1, Integer::sum);
      return;
    }
    Set<Integer> extra = new TreeSet<>(mine);
    extra.removeAll(gold);
    Set<Integer> lack = new TreeSet<>(gold);
    lack.removeAll(mine);
    wrong(
        "bounds",
        "bounds: "
            + wanted.title()
            + ": too much "
            + LineRange.of(extra)
            + " too little "
            + LineRange.of(lack));
  }

  private void title(Card.Piece wanted, Article article) {
    Set<String> accepted = new HashSet<>();
    wanted.titles().forEach(t -> accepted.add(ScoreText.norm(t)));
    wanted.subtitle().ifPresent(s -> accepted.add(ScoreText.norm(wanted.title() + s)));
    boolean good =
        accepted.contains(ScoreText.norm(article.title()))
            || article
                .subtitle()
                .filter(s -> accepted.contains(ScoreText.norm(article.title() + s)))
                .isPresent();
    if (good) {
      right.merge("title", 1, Integer::sum);
    } else {
      wrong("title", "title: " + wanted.title() + " parsed as " + article.title());
    }
  }

  private void field(String key, String label, Optional<String> wanted, Optional<String> got) {
    if (wanted.map(ScoreText::norm).equals(got.map(ScoreText::norm))) {
      right.merge(key, 1, Integer::sum);
    } else {
      wrong(key, key + ": " + label + ": " + wanted + " parsed as " + got);
    }
  }

  private static boolean isOutOfOrder(List<LineRange> ranges) {
    for (int i = 1; i < ranges.size(); i++) {
      if (ranges.get(i).first() != ranges.get(i - 1).last() + 1) {
        return true;
      }
    }
    return false;
  }

  private void order(Card.Piece wanted, Article article) {
    ordered++;
    Set<Integer> gold = source.living(wanted.lines());
    List<Integer> mine = new ArrayList<>(SourceLines.expand(article.lines()));
    mine.removeIf(n -> !gold.contains(n));
    List<Integer> same = new ArrayList<>(gold);
    same.retainAll(new HashSet<>(mine));
    if (!mine.isEmpty() && mine.equals(same) && mine.size() >= 0.98 * gold.size()) {
      inOrder++;
    } else {
      wrong(
          "order",
          "order: " + wanted.title() + ": gold " + wanted.lines() + " parsed " + article.lines());
    }
  }

  private double meta() {
    int good = 0;
    for (Map.Entry<String, List<Optional<String>>> fact : card.issue().entrySet()) {
      Optional<String> got = stated(parse.issue(), fact.getKey());
      if (fact.getValue().stream()
          .anyMatch(v -> v.map(ScoreText::norm).equals(got.map(ScoreText::norm)))) {
        good++;
      } else {
        misses.add("issue." + fact.getKey() + ": " + fact.getValue() + " parsed as " + got);
      }
    }
    return good / (double) Math.max(1, card.issue().size());
  }

  private static Optional<String> stated(IssueMetadata issue, String key) {
    return switch (key) {
      case "journal" -> issue.journal();
      case "year" -> issue.year().map(String::valueOf);
      case "number" -> issue.number();
      case "serial" -> issue.serial().map(String::valueOf);
      case "date" -> issue.date();
      case "publisher" -> issue.publisher();
      case "permit" -> issue.permit();
      case "issn" -> issue.issn();
      case "cn" -> issue.cn();
      default -> throw new IllegalArgumentException("no such fact of an issue: " + key);
    };
  }

  private double columns() {
    Set<String> gold = new TreeSet<>(card.columns().stream().map(ScoreText::norm).toList());
    Set<String> mine = new TreeSet<>(parse.columns().stream().map(ScoreText::norm).toList());
    Set<String> both = new TreeSet<>(gold);
    both.retainAll(mine);
    if (!gold.equals(mine)) {
      misses.add("columns: wanted " + gold + " parsed " + mine);
    }
    int sum = gold.size() + mine.size();
    return sum == 0 ? 1 : 2.0 * both.size() / sum;
  }

  private double accounted() {
    List<Integer> wrong = source.unaccounted(parse);
    wrong.forEach(n -> misses.add("line " + n + " is not in exactly one group: " + source.row(n)));
    return source.live() == 0 ? 0 : (source.live() - wrong.size()) / (double) source.live();
  }
}
