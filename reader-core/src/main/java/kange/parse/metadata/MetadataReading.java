package kange.parse.metadata;

import java.util.List;
import java.util.Map;
import kange.model.explain.FieldValue;
import kange.model.issue.IssueMetadata;

/**
 * What an issue says of itself, and what of it is doubtful.
 *
 * @param ranked all values that were found for a field, best first
 */
public record MetadataReading(
    IssueMetadata metadata,
    List<MetadataDoubt> doubts,
    Map<MetadataField, List<FieldValue>> ranked) {
  public MetadataReading {
    doubts = List.copyOf(doubts);
    ranked = Map.copyOf(ranked);
  }
}
