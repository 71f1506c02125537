package kange.model.issue;

import java.util.Map;

/** What an issue says of itself, and where each field of that comes from. */
public record IssueCard(IssueMetadata metadata, Map<CardField, FieldOrigin> origins) {
  /** Keeps a copy of the origins. */
  public IssueCard {
    origins = Map.copyOf(origins);
  }
}
