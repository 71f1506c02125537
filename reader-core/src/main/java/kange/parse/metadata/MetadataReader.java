package kange.parse.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads journal, year, number and the other facts of an issue from the lines that belong to no
 * article. A small reader for each field gives candidates with their evidence; one choice makes
 * them agree. Thread-safe.
 */
public final class MetadataReader {
  private static final List<FieldReader> READERS =
      List.of(
          new IssueNumberReader(),
          new DateReader(),
          new PublisherReader(),
          new PermitReader(),
          new JournalReader());

  private MetadataReader() {}

  /** What the lines say, and what of it is doubtful. */
  public static MetadataReading reading(List<LeftoverLine> leftovers) {
    List<MetadataLine> lines =
        leftovers.stream()
            .filter(l -> l.line().chars() > 0 && l.line().text().length() <= MetadataLine.LONGEST)
            .map(l -> MetadataLine.of(l.line(), l.kind()))
            .toList();
    List<FieldCandidate> candidates = new ArrayList<>();
    READERS.forEach(reader -> candidates.addAll(reader.candidates(lines)));
    return new MetadataChooser(candidates).choose();
  }
}
