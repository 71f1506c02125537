package kange.model.reading;

import java.util.List;

/**
 * What an article is known by beside the headings it stands under: what it prints in their place,
 * and what else leads there.
 */
public record OtherNames(List<String> authors, List<String> columns, List<String> journals) {
  /** None. */
  public static final OtherNames NONE = new OtherNames(List.of(), List.of(), List.of());

  /** Takes copies. */
  public OtherNames {
    authors = List.copyOf(authors);
    columns = List.copyOf(columns);
    journals = List.copyOf(journals);
  }
}
