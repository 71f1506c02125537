package kange.app.cli.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kange.model.explain.BrokenRule;
import kange.model.explain.LineExplanation;
import kange.model.explain.OtherLabel;
import kange.model.message.Message;

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
  /** The next-best label, what rules it out, and what told between the two. */
  public record Other(
      String label, double probability, List<Rule> rules, double margin, List<Reason> reasons) {
    static Other of(OtherLabel other, Function<Message, String> say) {
      return new Other(
          Codes.of(other.label()),
          Codes.rounded(other.probability()),
          other.broken().stream().map(b -> Rule.of(b, say)).toList(),
          Codes.rounded(other.margin()),
          other.reasons().stream()
              .map(r -> new Reason(r.feature(), r.offset(), Codes.rounded(r.weight())))
              .toList());
    }
  }

  /** A rule the other label would break with the line {@code offset} lines below. */
  public record Rule(String rule, String message, int offset) {
    static Rule of(BrokenRule broken, Function<Message, String> say) {
      return new Rule(
          Codes.of(broken.rule()), say.apply(Message.of(broken.rule())), broken.offset());
    }
  }

  /** Something seen {@code offset} lines below; against the label where negative. */
  public record Reason(String feature, int offset, double weight) {}

  /** The object of a line. */
  public static LineExplanationJson of(LineExplanation line, Function<Message, String> say) {
    return new LineExplanationJson(
        List.of(line.lines().first(), line.lines().last()),
        line.text(),
        Codes.of(line.label()),
        Codes.rounded(line.probability()),
        Codes.of(line.basis()),
        line.otherwise().map(other -> Other.of(other, say)),
        line.article(),
        line.leftover().map(Codes::ofConstant));
  }
}
