package kange.model;

import java.util.Optional;

/**
 * What the masthead says of an issue. Empty means: not stated in the text.
 *
 * @param number as printed within the year, without leading zeros: "2", "增刊"
 * @param serial 总第 N 期
 * @param date ISO date, only where an issue date is printed
 * @param permit 准印证号, as printed
 */
public record IssueMetadata(
    Optional<String> journal,
    Optional<Integer> year,
    Optional<String> number,
    Optional<Integer> serial,
    Optional<String> date,
    Optional<String> publisher,
    Optional<String> permit,
    Optional<String> issn,
    Optional<String> cn) {
  private static final IssueMetadata UNKNOWN =
      new IssueMetadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Nothing is known. */
  public static IssueMetadata unknown() {
    return UNKNOWN;
  }
}
