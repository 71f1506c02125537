package kange.app.cli.json;

import java.util.List;
import kange.model.issue.ParseWarning;

/** A doubt of the parser. */
public record DoubtJson(String code, String message, List<List<Integer>> lines) {
  static List<DoubtJson> of(List<ParseWarning> warnings) {
    return warnings.stream()
        .map(w -> new DoubtJson(w.code(), w.message(), LinesJson.of(w.lines())))
        .toList();
  }
}
