package kange.app.cli.json;

import java.util.List;
import java.util.Optional;
import kange.model.explain.LineExplanation;
import kange.model.explain.OtherLabel;

/** What was decided about a line; {@code article} counts the articles from 1. */
public record LineExplanationJson(
    List<Integer> lines,
    String text,
    String label,
    double probability,
    String basis,
    Optional<Other> otherwise,
    Optional<Integer> article,
    Optional<String> leftover) {
  /** The next-best label, and what told between the two. */
  public record Other(String label, double probability, double margin, List<Reason> reasons) {
    static Other of(OtherLabel other) {
      return new Other(
          Codes.of(other.label()),
          Codes.rounded(other.probability()),
          Codes.rounded(other.margin()),
          other.reasons().stream()
              .map(r -> new Reason(r.feature(), r.offset(), Codes.rounded(r.weight())))
              .toList());
    }
  }

  /** Something seen {@code offset} lines below; against the label where negative. */
  public record Reason(String feature, int offset, double weight) {}

  /** The object of a line. */
  public static LineExplanationJson of(LineExplanation line) {
    return new LineExplanationJson(
        List.of(line.lines().first(), line.lines().last()),
        line.text(),
        Codes.of(line.label()),
        Codes.rounded(line.probability()),
        Codes.of(line.basis()),
        line.otherwise().map(Other::of),
        line.article(),
        line.leftover().map(Codes::ofConstant));
  }
}
