package kange.app.cli.json;

import java.util.List;
import java.util.Optional;
import kange.model.explain.FieldExplanation;

/** How a field of the masthead was read. */
public record FieldExplanationJson(String field, Optional<String> chosen, List<Value> values) {
  /** A value it may have, best first. */
  public record Value(String value, double support, List<List<Integer>> lines) {}

  /** One object a field. */
  public static List<FieldExplanationJson> of(List<FieldExplanation> fields) {
    return fields.stream()
        .map(
            f ->
                new FieldExplanationJson(
                    Codes.of(f.field()),
                    f.chosen(),
                    f.values().stream()
                        .map(
                            v ->
                                new Value(
                                    v.value(), Codes.rounded(v.support()), LinesJson.of(v.lines())))
                        .toList()))
        .toList();
  }
}
