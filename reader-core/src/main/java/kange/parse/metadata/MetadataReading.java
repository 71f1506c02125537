package kange.parse.metadata;

import java.util.List;
import kange.model.issue.IssueMetadata;

/** What an issue says of itself, and what of it is doubtful. */
public record MetadataReading(IssueMetadata metadata, List<MetadataDoubt> doubts) {
  public MetadataReading {
    doubts = List.copyOf(doubts);
  }
}
