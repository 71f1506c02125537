package kange.parse.metadata;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.explain.FieldValue;
import kange.model.issue.CardField;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;

/** Says where each field of a card comes from, and how sure it is. */
final class FieldOrigins {
  /** What is doubted is less sure than the least evidence that is taken at all. */
  private static final double DOUBTED = 0.25;

  /** A publisher has journals of several names. */
  private static final double STANDS_IN = 0.2;

  private static final double FILE_NAME = 0.1;

  private final Map<CardField, List<FieldValue>> ranked;
  private final List<MetadataDoubt> doubts;

  private FieldOrigins(Map<CardField, List<FieldValue>> ranked, List<MetadataDoubt> doubts) {
    this.ranked = ranked;
    this.doubts = doubts;
  }

  /**
   * The origins of all fields that say anything.
   *
   * @param ranked the values that were found, those chosen first
   */
  static Map<CardField, FieldOrigin> of(
      IssueMetadata card, Map<CardField, List<FieldValue>> ranked, List<MetadataDoubt> doubts) {
    FieldOrigins origins = new FieldOrigins(ranked, doubts);
    Map<CardField, FieldOrigin> found = new EnumMap<>(CardField.class);
    for (CardField field : CardField.values()) {
      if (field.of(card).isPresent()) {
        origins.said(field).ifPresent(origin -> found.put(field, origin));
      }
    }
    found.computeIfAbsent(CardField.JOURNAL, journal -> origins.standIn(card));
    return found;
  }

  private Optional<FieldOrigin> said(CardField field) {
    return text(field).or(() -> field == CardField.YEAR ? text(CardField.DATE) : Optional.empty());
  }

  private Optional<FieldOrigin> text(CardField field) {
    double share = doubts.stream().anyMatch(d -> d.field() == field) ? DOUBTED : 1;
    return ranked.getOrDefault(field, List.of()).stream()
        .findFirst()
        .map(
            v ->
                new FieldOrigin(
                    FieldOrigin.Kind.TEXT, v.lines(), share * Math.min(v.support(), 1)));
  }

  private FieldOrigin standIn(IssueMetadata card) {
    List<FieldValue> publishers = ranked.getOrDefault(CardField.PUBLISHER, List.of());
    return card.publisher().isPresent() && !publishers.isEmpty()
        ? new FieldOrigin(FieldOrigin.Kind.PUBLISHER, publishers.getFirst().lines(), STANDS_IN)
        : new FieldOrigin(FieldOrigin.Kind.FILE_NAME, List.of(), FILE_NAME);
  }
}
