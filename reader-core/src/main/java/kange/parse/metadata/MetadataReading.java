package kange.parse.metadata;

import java.util.List;
import java.util.Map;
import kange.model.explain.FieldValue;
import kange.model.issue.CardField;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;

/**
 * What an issue says of itself, and what of it is doubtful.
 *
 * @param origins where the fields that say anything come from
 * @param ranked all values that were found for a field, best first
 */
public record MetadataReading(
    IssueMetadata metadata,
    List<MetadataDoubt> doubts,
    Map<CardField, FieldOrigin> origins,
    Map<CardField, List<FieldValue>> ranked) {
  public MetadataReading {
    doubts = List.copyOf(doubts);
    origins = Map.copyOf(origins);
    ranked = Map.copyOf(ranked);
  }
}
