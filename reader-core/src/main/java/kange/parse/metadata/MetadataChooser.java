package kange.parse.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.explain.FieldValue;
import kange.model.issue.CardField;
import kange.model.issue.IssueMetadata;
import kange.model.issue.LineRange;
import kange.parse.line.CharacterClass;
import kange.parse.line.NormalForm;

/**
 * Chooses one value for each field so that they agree: what is said twice counts more, the number
 * comes from the line of the year, the year of the date is the year, no journal is its publisher.
 */
final class MetadataChooser {
  /** Less evidence than this is none. */
  private static final double LEAST = 0.3;

  /** The next value is a contradiction when it has this share of the chosen one's support. */
  private static final double RIVAL = 0.6;

  /**
   * A name that is so well said that it must be looked at beside another one: by an editorial
   * office, be it on a cover. What only stands before a year, as titles do, weighs less.
   */
  private static final double BY_OFFICE = 0.854;

  /** A value that agrees with another field. */
  private static final double AGREES = 1.3;

  /**
   * Fields of which an issue has one value. Names are printed in many ways: 主管, 主办 and 编印 name
   * different bodies, a permit stands with and without its province.
   */
  private static final Set<CardField> COUNTED =
      EnumSet.of(CardField.YEAR, CardField.NUMBER, CardField.SERIAL, CardField.DATE);

  private final Map<CardField, List<Value>> values = new LinkedHashMap<>();
  private final List<FieldCandidate> candidates;
  private final List<MetadataDoubt> doubts = new ArrayList<>();
  private final Map<CardField, List<FieldValue>> rankings = new EnumMap<>(CardField.class);

  /** All that speaks for one value of a field. */
  private record Value(String text, double support, List<FieldCandidate> evidence) {
    List<LineRange> lines() {
      return evidence.stream().map(FieldCandidate::lines).distinct().toList();
    }
  }

  MetadataChooser(List<FieldCandidate> candidates) {
    this.candidates = List.copyOf(candidates);
    for (CardField field : CardField.values()) {
      values.put(field, grouped(field));
    }
  }

  MetadataReading choose() {
    Optional<Value> date = best(CardField.DATE, v -> 1);
    Optional<Value> year =
        best(
            CardField.YEAR,
            v -> date.filter(d -> d.text().startsWith(v.text())).isPresent() ? AGREES : 1);
    Optional<Value> number = best(CardField.NUMBER, v -> isBeside(v, year) ? AGREES : 1);
    Optional<Value> publisher = best(CardField.PUBLISHER, v -> 1);
    Optional<Value> journal =
        best(CardField.JOURNAL, v -> publisher.filter(p -> same(p, v)).isPresent() ? 0 : 1);
    Optional<Integer> yearOfDate = date.map(d -> Integer.valueOf(d.text().substring(0, 4)));
    Optional<Integer> yearNumber = year.map(y -> Integer.valueOf(y.text()));
    if (yearNumber.isPresent() && yearOfDate.isPresent() && !yearNumber.equals(yearOfDate)) {
      List<LineRange> lines = new ArrayList<>(year.get().lines());
      lines.addAll(date.get().lines());
      doubts.add(
          new MetadataDoubt(
              CardField.YEAR,
              MetadataDoubt.Kind.CONTRADICTION,
              lines,
              yearOfDate.map(String::valueOf)));
    }
    Optional<Value> serial = best(CardField.SERIAL, v -> 1);
    if (journal.isEmpty()) {
      unknown(CardField.JOURNAL);
    }
    if (year.isEmpty() && date.isEmpty()) {
      unknown(CardField.YEAR);
    }
    // A paper that comes out daily is told by its day.
    if (number.isEmpty() && serial.isEmpty() && date.isEmpty()) {
      unknown(CardField.NUMBER);
    }
    journal.ifPresent(this::otherOffice);
    IssueMetadata metadata =
        new IssueMetadata(
            journal.map(Value::text),
            yearNumber.or(() -> yearOfDate),
            number.map(Value::text),
            serial.map(v -> Integer.valueOf(v.text())),
            date.map(Value::text),
            publisher.map(Value::text),
            best(CardField.PERMIT, v -> 1).map(Value::text),
            best(CardField.ISSN, v -> 1).map(Value::text),
            best(CardField.CN, v -> 1).map(Value::text));
    return new MetadataReading(
        metadata, doubts, FieldOrigins.of(metadata, rankings, doubts), rankings);
  }

  private void unknown(CardField field) {
    doubts.add(new MetadataDoubt(field, MetadataDoubt.Kind.UNKNOWN, List.of(), Optional.empty()));
  }

  /** Another journal's editorial office signs as well, or the name on the cover is none. */
  private void otherOffice(Value journal) {
    values.getOrDefault(CardField.JOURNAL, List.of()).stream()
        .filter(v -> v.support() >= BY_OFFICE)
        .filter(v -> !v.text().contains(journal.text()) && !journal.text().contains(v.text()))
        .findFirst()
        .ifPresent(
            v -> {
              List<LineRange> lines = new ArrayList<>(journal.lines());
              lines.addAll(v.lines());
              doubts.add(
                  new MetadataDoubt(
                      CardField.JOURNAL,
                      MetadataDoubt.Kind.CONTRADICTION,
                      lines.stream().distinct().toList(),
                      Optional.of(v.text())));
            });
  }

  private interface Agreement {
    double of(Value value);
  }

  private Optional<Value> best(CardField field, Agreement agreement) {
    List<Value> all =
        values.getOrDefault(field, List.of()).stream()
            .map(v -> new Value(v.text(), v.support() * agreement.of(v), v.evidence()))
            .sorted(Comparator.comparingDouble(Value::support).reversed())
            .toList();
    rankings.put(
        field, all.stream().map(v -> new FieldValue(v.text(), v.support(), v.lines())).toList());
    List<Value> ranked = all.stream().filter(v -> v.support() >= LEAST).toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    Value chosen = ranked.getFirst();
    boolean one = COUNTED.contains(field);
    if (one && ranked.size() > 1 && ranked.get(1).support() >= RIVAL * chosen.support()) {
      Value rival = ranked.get(1);
      List<LineRange> lines = new ArrayList<>(chosen.lines());
      lines.addAll(rival.lines());
      doubts.add(
          new MetadataDoubt(
              field,
              MetadataDoubt.Kind.CONTRADICTION,
              lines.stream().distinct().toList(),
              Optional.of(rival.text())));
    }
    if (chosen.evidence().stream().allMatch(e -> e.misread().isPresent())) {
      FieldCandidate first = chosen.evidence().getFirst();
      doubts.add(
          new MetadataDoubt(
              field, MetadataDoubt.Kind.MISREAD, List.of(first.lines()), first.misread()));
    }
    return Optional.of(chosen);
  }

  /** Printed on a line that the chosen year stands on, too. */
  private boolean isBeside(Value number, Optional<Value> year) {
    return year.isPresent()
        && number.lines().stream().anyMatch(l -> year.get().lines().contains(l));
  }

  private static boolean same(Value a, Value b) {
    return key(a.text()).equals(key(b.text()));
  }

  private List<Value> grouped(CardField field) {
    Map<String, List<FieldCandidate>> byKey = new LinkedHashMap<>();
    for (FieldCandidate candidate : candidates) {
      if (candidate.field() == field) {
        byKey.computeIfAbsent(key(candidate.value()), k -> new ArrayList<>()).add(candidate);
      }
    }
    List<Value> grouped = new ArrayList<>();
    byKey.values().forEach(same -> grouped.add(value(same)));
    return grouped;
  }

  /** What is said in several places counts more than the best of them: 1 - Π(1 - w). */
  private static Value value(List<FieldCandidate> same) {
    double against = 1;
    for (FieldCandidate candidate : same) {
      against *= 1 - Math.min(candidate.weight(), 0.99);
    }
    FieldCandidate best =
        same.stream().max(Comparator.comparingDouble(FieldCandidate::weight)).orElseThrow();
    return new Value(best.value(), 1 - against, same);
  }

  private static String key(String value) {
    return CharacterClass.withoutSpaces(NormalForm.of(value));
  }
}
