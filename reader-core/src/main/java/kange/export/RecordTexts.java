package kange.export;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Changes every text in a record, whatever records, lists and optionals it is held by: no field is
 * forgotten, also none that a record gets later.
 */
final class RecordTexts {
  private RecordTexts() {}

  /** The same record where no text of it changes. */
  static <T> T map(T value, UnaryOperator<String> change) {
    @SuppressWarnings("unchecked") // what is made is of the class of what was given
    T mapped = (T) any(value, change);
    return mapped;
  }

  private static Object any(Object value, UnaryOperator<String> change) {
    return switch (value) {
      case String text -> change.apply(text);
      case Optional<?> optional -> optional.map(held -> any(held, change));
      case List<?> list -> list(list, change);
      case Record made -> made(made, change);
      default -> value;
    };
  }

  private static Object list(List<?> list, UnaryOperator<String> change) {
    List<?> mapped = list.stream().map(each -> any(each, change)).toList();
    return mapped.equals(list) ? list : mapped;
  }

  private static Object made(Record made, UnaryOperator<String> change) {
    RecordComponent[] components = made.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] values = new Object[components.length];
    boolean changed = false;
    try {
      for (int i = 0; i < components.length; i++) {
        Object before = components[i].getAccessor().invoke(made);
        values[i] = any(before, change);
        changed |= !values[i].equals(before);
      }
      return changed ? made.getClass().getDeclaredConstructor(types).newInstance(values) : made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(made.getClass() + " is no public record", e);
    }
  }
}
