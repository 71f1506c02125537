package kange.model.explain;

import java.util.List;
import java.util.Optional;
import kange.model.message.MessageCode;

/**
 * How a field of the masthead was read.
 *
 * @param chosen empty where nothing says it; a year may come from the date
 * @param values all that were found, best first
 */
public record FieldExplanation(
    MessageCode field, Optional<String> chosen, List<FieldValue> values) {
  /** Keeps a copy of the values. */
  public FieldExplanation {
    values = List.copyOf(values);
  }
}
