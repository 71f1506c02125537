package kange.parse.contents;

import java.util.List;
import java.util.Optional;

/**
 * Where an entry of the contents page begins in the body, and how sure that is.
 *
 * @param entry index of the entry
 * @param chosen its place; empty where none was good enough
 * @param margin by how much the place scores above the next-best place of the same entry; its whole
 *     score where there is no other, 0 without a place
 * @param others its other places, best first, for proposals
 */
public record Placement(
    int entry, Optional<Candidate> chosen, double margin, List<Candidate> others) {
  public Placement {
    others = List.copyOf(others);
  }
}
