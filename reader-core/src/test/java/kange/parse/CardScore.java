package kange.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.ParsedIssue;
import kange.text.SourceText;

/**
 * How well a parse agrees with a catalogue card: the figures of {@code score_parse.py}, all from 0
 * to 1, and a sentence for each miss.
 */
public record CardScore(Map<String, Double> figures, List<String> misses, List<Verdict> verdicts) {
  /**
   * What became of one article of the card.
   *
   * @param wanted its index on the card
   * @param parsed index of the parsed article that is the same one
   * @param wrong names of the fields that are not right; {@code missed} alone when it was not found
   */
  public record Verdict(int wanted, Optional<Integer> parsed, Set<String> wrong) {}

  /** Scores a parse. */
  public static CardScore of(Card card, SourceText source, ParsedIssue parse) {
    return new CardScorer(card, new SourceLines(source.lines()), parse).score();
  }

  /** A figure by its name in {@code score_parse.py}. */
  public double figure(String name) {
    return figures.get(name);
  }

  /** Figures and misses, a line each, for the message of an assertion. */
  public String report() {
    StringBuilder out = new StringBuilder();
    figures.forEach((name, value) -> out.append("%s %.4f  ".formatted(name, value)));
    misses.forEach(miss -> out.append("\n  ").append(miss));
    return out.toString();
  }
}
