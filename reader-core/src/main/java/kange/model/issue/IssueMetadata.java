package kange.model.issue;

import java.util.Optional;
import java.util.regex.Pattern;

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

  private static final Pattern ENDING =
      Pattern.compile("(?<=.)\\.(?:txt|md)$", Pattern.CASE_INSENSITIVE);

  /**
   * The journal's name, or the publisher's where the text names no journal, or the file's without
   * its ending.
   *
   * @param file the source file's name
   */
  public String journalLabel(String file) {
    return journal.or(() -> publisher).orElseGet(() -> ENDING.matcher(file).replaceFirst(""));
  }

  /** The same, under another name of its journal. */
  public IssueMetadata ofJournal(String name) {
    return new IssueMetadata(
        Optional.of(name), year, number, serial, date, publisher, permit, issn, cn);
  }

  /** What of these {@link #journalLabel} shows. */
  public FieldOrigin.Kind labelOrigin() {
    if (journal.isPresent()) {
      return FieldOrigin.Kind.TEXT;
    }
    return publisher.isPresent() ? FieldOrigin.Kind.PUBLISHER : FieldOrigin.Kind.FILE_NAME;
  }

  /** For people: "2026年第2期", "2025年第4-5期", "2025年增刊", "第7期", or empty where nothing is stated. */
  public static String numberLabel(Optional<Integer> year, Optional<String> number) {
    return year.map(y -> y + "年").orElse("")
        + number.map(n -> isCounted(n) ? "第" + n + "期" : n).orElse("");
  }

  /** Whether a number is one of figures, also of several issues in one, and not a name (增刊). */
  public static boolean isCounted(String number) {
    return number.codePoints().noneMatch(Character::isLetter);
  }

  /** Nothing is known. */
  public static IssueMetadata unknown() {
    return UNKNOWN;
  }
}
