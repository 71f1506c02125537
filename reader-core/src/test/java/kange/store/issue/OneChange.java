package kange.store.issue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record as it would be with one thing in it changed, for each thing in it. */
final class OneChange {
  private OneChange() {}

  /** By where the change is, for example {@code articles[2].blocks[1].text}. */
  static <T extends Record> Map<String, T> in(T whole) {
    Map<String, T> changed = new LinkedHashMap<>();
    RecordComponent[] parts = whole.getClass().getRecordComponents();
    for (int i = 0; i < parts.length; i++) {
      Object[] values = Arrays.stream(parts).map(part -> value(part, whole)).toArray();
      String name = parts[i].getName();
      int at = i;
      others(values[i])
          .forEach(
              (where, other) -> {
                values[at] = other;
                made(whole, parts, values).ifPresent(made -> changed.put(name + where, made));
              });
    }
    return changed;
  }

  private static Object value(RecordComponent part, Record of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Empty where the record itself refuses: a range cannot end before it begins. */
  @SuppressWarnings("unchecked")
  private static <T extends Record> Optional<T> made(
      T like, RecordComponent[] parts, Object[] values) {
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
      return Optional.of((T) constructor.newInstance(values));
    } catch (InvocationTargetException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Map<String, Object> others(Object value) {
    Map<String, Object> others = new LinkedHashMap<>();
    switch (value) {
      case String text -> others.put("", text + "异");
      case Integer number -> others.put("", number + 1);
      case Double number -> others.put("", number / 2);
      case Enum<?> constant -> {
        List<?> all = List.of(constant.getDeclaringClass().getEnumConstants());
        others.put("", all.get((all.indexOf(constant) + 1) % all.size()));
      }
      case Optional<?> some -> {
        some.ifPresent(
            v -> {
              others(v).forEach((at, o) -> others.put("?" + at, Optional.of(o)));
              others.put("", Optional.empty());
            });
      }
      case List<?> list -> {
        if (!list.isEmpty()) {
          others.put("-", list.subList(0, list.size() - 1));
        }
        for (int i = 0; i < list.size(); i++) {
          int index = i;
          others(list.get(i))
              .forEach(
                  (at, other) -> {
                    List<Object> with = new ArrayList<>(list);
                    with.set(index, other);
                    others.put("[" + index + "]" + at, with);
                  });
        }
      }
      case Map<?, ?> map -> {
        for (Object key : map.keySet()) {
          Map<Object, Object> without = new LinkedHashMap<>(map);
          without.remove(key);
          others.put("-" + key, without);
          others(map.get(key))
              .forEach(
                  (at, other) -> {
                    Map<Object, Object> with = new LinkedHashMap<>(map);
                    with.put(key, other);
                    others.put("[" + key + "]" + at, with);
                  });
        }
      }
      case Record part -> in(part).forEach((at, other) -> others.put("." + at, other));
      default -> throw new IllegalArgumentException(value.getClass().getName());
    }
    return others;
  }
}
