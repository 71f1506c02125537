package kange.app.cli.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kange.model.issue.ParseWarning;
import kange.model.message.Message;

/** A doubt of the parser, with the readings it proposes. */
public record DoubtJson(
    String code,
    String message,
    List<List<Integer>> lines,
    Optional<String> field,
    List<ProposalJson> proposals) {
  static List<DoubtJson> of(List<ParseWarning> warnings, Function<Message, String> say) {
    return warnings.stream().map(w -> of(w, say)).toList();
  }

  private static DoubtJson of(ParseWarning warning, Function<Message, String> say) {
    return new DoubtJson(
        warning.code(),
        say.apply(warning.message()),
        LinesJson.of(warning.lines()),
        warning.field().map(Codes::of),
        warning.proposals().stream().map(ProposalJson::of).toList());
  }
}
