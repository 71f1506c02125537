package kange.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kange.model.issue.CardField;
import kange.model.issue.ParseWarning;
import kange.parse.warning.FilingMessage;
import kange.parse.warning.ParseMessage;

/** Which doubts about an issue a field of its card answers. */
final class CardDoubts {
  private static final Set<String> OF_ANY =
      Set.of(
          ParseMessage.METADATA_CONTRADICTS.warning(),
          ParseMessage.METADATA_READ_AS.warning(),
          ParseMessage.METADATA_MISREAD.warning(),
          ParseMessage.FILE_NAME_CONTRADICTS.warning());

  private static final Map<CardField, Set<String>> OF_FIELD =
      new EnumMap<>(
          Map.of(
              CardField.JOURNAL,
              Set.of(
                  ParseMessage.JOURNAL_IS_PUBLISHER.warning(),
                  ParseMessage.JOURNAL_IS_FILE_NAME.warning(),
                  ParseMessage.JOURNAL_CONTRADICTS.warning(),
                  ParseMessage.JOURNAL_UNKNOWN.warning()),
              CardField.YEAR,
              Set.of(
                  ParseMessage.YEAR_UNKNOWN.warning(),
                  FilingMessage.YEAR_IN_FUTURE.warning(),
                  FilingMessage.YEAR_TOO_EARLY.warning()),
              CardField.NUMBER,
              Set.of(
                  ParseMessage.NUMBER_UNKNOWN.warning(),
                  FilingMessage.NUMBER_BEYOND_ROW.warning(),
                  FilingMessage.NUMBER_FAR_FROM_ROW.warning()),
              CardField.SERIAL,
              Set.of(FilingMessage.SERIAL_OUT_OF_ROW.warning())));

  private CardDoubts() {}

  static boolean answers(CardField field, ParseWarning doubt) {
    return OF_ANY.contains(doubt.code())
        || OF_FIELD.getOrDefault(field, Set.of()).contains(doubt.code());
  }
}
