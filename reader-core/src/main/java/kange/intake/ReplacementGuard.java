package kange.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kange.intake.DuplicateFinder.Found;
import kange.model.intake.DuplicateMatch.Incoming;
import kange.model.issue.CardField;
import kange.model.issue.FieldOrigin;
import kange.model.issue.ParsedIssue;
import kange.store.Stores;

/**
 * Keeps an issue from being replaced unseen by one that only seems to be the same: because journal,
 * year or number were guessed on either side, or because the two texts have nothing in common.
 */
final class ReplacementGuard {
  private static final List<CardField> OF_NUMBER =
      List.of(CardField.JOURNAL, CardField.YEAR, CardField.NUMBER);

  private static final List<CardField> OF_SERIAL = List.of(CardField.JOURNAL, CardField.SERIAL);

  private final Stores stores;

  ReplacementGuard(Stores stores) {
    this.stores = stores;
  }

  /** Why an issue must not be replaced unseen; empty where it may. */
  Optional<IntakeMessage> refusal(Found found, ParsedIssue parsed, Incoming incoming) {
    if (incoming.unlike()) {
      return Optional.of(IntakeMessage.UNLIKE_NOT_REPLACED);
    }
    if (incoming.alike() || isSure(found, parsed)) {
      return Optional.empty();
    }
    return Optional.of(
        byPublisher(parsed.origins()) || byPublisher(stores.lookup().origins(found.issue()))
            ? IntakeMessage.PUBLISHER_NOT_REPLACED
            : IntakeMessage.UNSURE_NOT_REPLACED);
  }

  private boolean isSure(Found found, ParsedIssue parsed) {
    List<CardField> fields =
        switch (found.basis()) {
          case BYTES -> List.of();
          case NUMBER -> OF_NUMBER;
          case SERIAL -> OF_SERIAL;
          // Which of its years' issues it is, no number says.
          case STANDARD_NUMBER, TEXT -> OF_NUMBER;
        };
    return Stream.of(parsed.origins(), stores.lookup().origins(found.issue()))
        .allMatch(origins -> fields.stream().allMatch(field -> isSure(origins, field)));
  }

  private static boolean isSure(Map<CardField, FieldOrigin> origins, CardField field) {
    FieldOrigin origin = origins.get(field);
    return origin != null && origin.sure();
  }

  private static boolean byPublisher(Map<CardField, FieldOrigin> origins) {
    FieldOrigin journal = origins.get(CardField.JOURNAL);
    return journal != null && journal.kind() == FieldOrigin.Kind.PUBLISHER;
  }
}
