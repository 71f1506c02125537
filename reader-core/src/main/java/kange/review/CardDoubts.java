package kange.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kange.model.issue.CardField;
import kange.model.issue.ParseWarning;
import kange.parse.warning.ParseMessage;

/** Which doubts about an issue a field of its card answers. */
final class CardDoubts {
  private static final Set<String> OF_ANY =
      Set.of(ParseMessage.METADATA_CONTRADICTS.warning(), ParseMessage.METADATA_MISREAD.warning());

  private static final Map<CardField, Set<String>> OF_FIELD =
      new EnumMap<>(Map.of(CardField.JOURNAL, Set.of(ParseMessage.JOURNAL_UNKNOWN.warning())));

  private CardDoubts() {}

  static boolean answers(CardField field, ParseWarning doubt) {
    return OF_ANY.contains(doubt.code())
        || OF_FIELD.getOrDefault(field, Set.of()).contains(doubt.code());
  }
}
