package kange.parse;

import java.util.List;
import java.util.Map;
import kange.model.issue.ParsedIssue;
import kange.text.SourceText;

/**
 * How well a parse agrees with a catalogue card: the figures of {@code score_parse.py}, all from 0
 * to 1, and a sentence for each miss.
 */
record CardScore(Map<String, Double> figures, List<String> misses) {
  static CardScore of(Card card, SourceText source, ParsedIssue parse) {
    return new CardScorer(card, new SourceLines(source.lines()), parse).score();
  }

  double figure(String name) {
    return figures.get(name);
  }

  /** Figures and misses, a line each, for the message of an assertion. */
  String report() {
    StringBuilder out = new StringBuilder();
    figures.forEach((name, value) -> out.append("%s %.4f  ".formatted(name, value)));
    misses.forEach(miss -> out.append("\n  ").append(miss));
    return out.toString();
  }
}
