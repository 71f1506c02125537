package kange.parse.metadata;

import java.util.List;

/** Finds what one field, or fields printed together, may be. */
interface FieldReader {
  /**
   * All candidates, in the order of the lines.
   *
   * @param lines those that belong to no article
   */
  List<FieldCandidate> candidates(List<MetadataLine> lines);
}
