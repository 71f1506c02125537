package kange.model.issue;

import java.util.List;
import java.util.Set;

/**
 * The columns of the issue in order: new ones are added, those left out are gone from the list;
 * what articles say does not change.
 *
 * @param names none blank, none twice
 */
public record ColumnOrder(List<String> names) implements Correction {
  /** Fails with IllegalArgumentException for a blank name or one that stands twice. */
  public ColumnOrder {
    names = List.copyOf(names);
    if (names.stream().anyMatch(String::isBlank) || Set.copyOf(names).size() < names.size()) {
      throw new IllegalArgumentException("not a list of columns: " + names);
    }
  }
}
