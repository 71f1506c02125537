package kange.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;
import kange.text.SourceText;
import kange.text.UnreadableTextException;

/**
 * Parses the samples, and the known issues where they are, in layouts they were not written in, and
 * counts the wrong articles that carry no warning.
 */
public final class VariantRun {
  private static final int TORN = 12;
  private static final List<String> FIGURES =
      List.of("detect.f1", "detect.exact", "title", "author.f1", "column", "page", "text", "order");

  private final Map<String, List<CardScore>> scores = new LinkedHashMap<>();
  private final Map<String, int[]> wrong = new LinkedHashMap<>();

  /** All families over all issues; {@code known} adds the issues of the shared folder. */
  public static VariantRun of(boolean known) throws IOException, UnreadableTextException {
    VariantRun run = of(Samples.names());
    for (Path gold : known && SharedFiles.present() ? SharedFiles.gold() : List.<Path>of()) {
      try (InputStream in = Files.newInputStream(gold)) {
        Card card = Card.read(in);
        Path file = SharedFiles.folder().resolve("issues").resolve(card.source());
        run.issue(SourceText.read(Files.readAllBytes(file), card.source()), card);
      }
    }
    return run;
  }

  /** All families over some of the samples. */
  static VariantRun of(List<String> samples) throws IOException, UnreadableTextException {
    VariantRun run = new VariantRun();
    for (String name : samples) {
      run.issue(Samples.source(name), Samples.card(name));
    }
    return run;
  }

  private void issue(SourceText source, Card card) {
    score(Variant.plain(source.lines(), card));
    score(Variant.unmarked(source.lines(), card));
    score(Variant.dense(source.lines(), card));
    for (int seed = 0; seed < TORN && card.articles().size() > 3; seed++) {
      Variant.torn(source.lines(), card, seed).ifPresent(this::score);
    }
  }

  private void score(Variant variant) {
    SourceText text = SourceText.of(String.join("\n", variant.lines()), "variant.txt");
    ParsedIssue parse = new IssueParser().parse(text);
    scores
        .computeIfAbsent(variant.family(), f -> new ArrayList<>())
        .add(CardScore.of(variant.card(), text, parse));
    int[] counts = wrong.computeIfAbsent(variant.family(), f -> new int[3]);
    boolean issueWarned = parse.warnings().stream().anyMatch(w -> w.code().equals("no-contents"));
    for (Article article : parse.articles()) {
      counts[0]++;
      if (overlap(article, variant) < 0.98) {
        counts[1]++;
        counts[2] += article.warnings().isEmpty() && !issueWarned ? 1 : 0;
      }
    }
  }

  /** The best overlap with an article of the card, by characters. */
  private static double overlap(Article article, Variant variant) {
    List<Integer> own = SourceLines.expand(article.lines());
    double best = 0;
    for (Card.Piece piece : variant.card().articles()) {
      List<Integer> theirs = SourceLines.expand(piece.lines());
      int both = size(own.stream().filter(theirs::contains).toList(), variant);
      best = Math.max(best, (double) both / (size(own, variant) + size(theirs, variant) - both));
    }
    return best;
  }

  private static int size(List<Integer> lines, Variant variant) {
    return lines.stream().mapToInt(n -> variant.lines().get(n - 1).strip().length()).sum();
  }

  /** The mean of a figure over a family. */
  double mean(String family, String figure) {
    return scores.get(family).stream().mapToDouble(s -> s.figure(figure)).average().orElse(0);
  }

  /** A Markdown table, a row per family. */
  public String table() {
    StringBuilder out = new StringBuilder("| family | files |");
    FIGURES.forEach(f -> out.append(' ').append(f).append(" |"));
    out.append(" articles | wrong | wrong, no warning |\n|")
        .append(" --- |".repeat(5 + FIGURES.size()));
    scores.forEach(
        (family, all) -> {
          out.append("\n| ").append(family).append(" | ").append(all.size()).append(" |");
          FIGURES.forEach(f -> out.append(" %.3f |".formatted(mean(family, f))));
          for (int count : wrong.get(family)) {
            out.append(' ').append(count).append(" |");
          }
        });
    return out.toString();
  }
}
