package kange.model.issue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A field of the catalogue card says something else.
 *
 * @param value what it says, not blank; empty where the issue states nothing
 */
public record CardChange(CardField field, Optional<String> value) implements Correction {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** No serial number has more digits. */
  private static final Pattern SERIAL = Pattern.compile("\\d{1,6}");

  /** Fails with IllegalArgumentException for what the field cannot say. */
  public CardChange {
    if (value.isPresent() && !canSay(field, value.get())) {
      throw new IllegalArgumentException("not a value of " + field + ": " + value.get());
    }
  }

  /** Whether a text is a value of a field. */
  public static boolean canSay(CardField field, String value) {
    return switch (field) {
      case YEAR -> YEAR.matcher(value).matches();
      case SERIAL -> SERIAL.matcher(value).matches();
      case DATE -> isDate(value);
      default -> !value.isBlank();
    };
  }

  private static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** The card with the field as it is said. */
  public IssueMetadata on(IssueMetadata card) {
    return new IssueMetadata(
        pick(CardField.JOURNAL, card.journal()),
        field == CardField.YEAR ? value.map(Integer::valueOf) : card.year(),
        pick(CardField.NUMBER, card.number()),
        field == CardField.SERIAL ? value.map(Integer::valueOf) : card.serial(),
        pick(CardField.DATE, card.date()),
        pick(CardField.PUBLISHER, card.publisher()),
        pick(CardField.PERMIT, card.permit()),
        pick(CardField.ISSN, card.issn()),
        pick(CardField.CN, card.cn()));
  }

  private Optional<String> pick(CardField of, Optional<String> otherwise) {
    return field == of ? value : otherwise;
  }
}
