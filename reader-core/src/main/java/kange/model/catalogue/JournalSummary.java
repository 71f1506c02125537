package kange.model.catalogue;

import java.util.List;

/**
 * A journal in the archive, and how much of it there is.
 *
 * @param name what its issues stand under
 * @param named whether that is a journal's name, or its publisher's; else issues that say neither
 *     stand under the name of their file
 * @param years newest first
 */
public record JournalSummary(
    String name, boolean named, List<String> years, int issues, int articles) {
  /** Takes copies of the lists. */
  public JournalSummary {
    years = List.copyOf(years);
  }
}
