package kange.model.catalogue;

import java.util.List;

/** A journal in the archive: its label, its years (newest first), and how much of it there is. */
public record JournalSummary(String name, List<String> years, int issues, int articles) {
  /** Takes copies of the lists. */
  public JournalSummary {
    years = List.copyOf(years);
  }
}
