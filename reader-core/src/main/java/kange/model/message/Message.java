package kange.model.message;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something to tell a person, in no language yet. Immutable.
 *
 * @param code that of a {@link MessageCode}
 * @param arguments of type String, Integer, Long, Path, an enum, Message, or a list of these
 */
public record Message(String code, List<Object> arguments) {
  /**
   * Takes a copy of the arguments.
   *
   * @throws IllegalArgumentException for an argument of a type that no shell can show
   */
  public Message {
    arguments = List.copyOf(arguments);
    arguments.forEach(Message::refuseUnknown);
  }

  /**
   * A message of a code.
   *
   * @throws IllegalArgumentException unless the arguments are those the code takes, in its order
   */
  public static Message of(MessageCode code, Object... arguments) {
    List<Class<?>> types = code.argumentTypes();
    boolean fits = types.size() == arguments.length;
    for (int i = 0; fits && i < arguments.length; i++) {
      fits = types.get(i).isInstance(arguments[i]);
    }
    if (!fits) {
      throw new IllegalArgumentException(
          code.code() + " takes " + types + ", not " + List.of(arguments));
    }
    return new Message(code.code(), List.of(arguments));
  }

  /** See {@link MessageCode#area}. */
  public String area() {
    return code.substring(0, Math.max(0, code.indexOf('.')));
  }

  private static void refuseUnknown(Object argument) {
    if (argument instanceof List<?> list) {
      list.forEach(Message::refuseUnknown);
    } else if (!(argument instanceof String
        || argument instanceof Integer
        || argument instanceof Long
        || argument instanceof Path
        || argument instanceof Enum<?>
        || argument instanceof Message)) {
      throw new IllegalArgumentException("no argument of a message: " + argument.getClass());
    }
  }

  /** For logs: {@code store.tag-exists [党建]}. */
  @Override
  public String toString() {
    return arguments.isEmpty()
        ? code
        : arguments.stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", ", code + " [", "]"));
  }
}
