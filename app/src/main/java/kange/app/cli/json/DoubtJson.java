package kange.app.cli.json;

import java.util.List;
import java.util.function.Function;
import kange.model.issue.ParseWarning;
import kange.model.message.Message;

/** A doubt of the parser. */
public record DoubtJson(String code, String message, List<List<Integer>> lines) {
  static List<DoubtJson> of(List<ParseWarning> warnings, Function<Message, String> say) {
    return warnings.stream()
        .map(w -> new DoubtJson(w.code(), say.apply(w.message()), LinesJson.of(w.lines())))
        .toList();
  }
}
