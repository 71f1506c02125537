package kange.store.safety;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that somebody made.
 *
 * @param values texts, numbers and moments by what they are called; nothing where there is none
 */
public record PeopleRow(PeopleKind kind, Map<String, Object> values) {
  /** Takes a copy. */
  public PeopleRow {
    values = Map.copyOf(values);
  }

  /** A text; empty where there is none. */
  public String text(String name) {
    return find(name).map(Object::toString).orElse("");
  }

  /** A text, where there is one. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).map(Object::toString);
  }

  /** A whole number; 0 where there is none. */
  public long number(String name) {
    return values.get(name) instanceof Number number ? number.longValue() : 0;
  }

  /** A fraction; 0 where there is none. */
  public double fraction(String name) {
    return values.get(name) instanceof Number number ? number.doubleValue() : 0;
  }

  /** A moment; the beginning of time where there is none. */
  public Instant at(String name) {
    return values.get(name) instanceof Instant at ? at : Instant.EPOCH;
  }
}
