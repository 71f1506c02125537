package kange.parse.contents.place;

import java.util.List;

/**
 * A place in the body where an entry of the contents page may begin.
 *
 * @param entry index of the entry
 * @param first index of the first title line among the non-blank lines
 * @param last index of the last title line
 * @param likeness of title and entry, 0 to 1
 * @param score likeness and circumstances; what the alignment adds up
 */
public record Candidate(
    int entry,
    int first,
    int last,
    double likeness,
    double score,
    String title,
    List<String> authors) {
  public Candidate {
    authors = List.copyOf(authors);
  }
}
