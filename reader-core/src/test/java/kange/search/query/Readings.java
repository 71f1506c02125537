package kange.search.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kange.model.message.Message;

/** How a query was read, in a short notation for tests: {@code “党建” 且 标题含“经验”}. */
public final class Readings {
  private Readings() {}

  public static String of(Optional<Message> reading) {
    return reading.map(Readings::of).orElse("");
  }

  private static String of(Message message) {
    List<Object> arguments = message.arguments();
    return switch (message.code()) {
      case "search.run" -> "“" + arguments.get(0) + "”";
      case "search.run-with-quotes" -> "「" + arguments.get(0) + "」";
      case "search.field-holds" -> field(arguments.get(0)) + "含" + inner(arguments.get(1));
      case "search.field-is" -> field(arguments.get(0)) + "为" + inner(arguments.get(1));
      case "search.not" -> "不含" + inner(arguments.get(0));
      case "search.group" -> "（" + inner(arguments.get(0)) + "）";
      case "search.all" -> joined(arguments.get(0), " 且 ");
      case "search.any" -> joined(arguments.get(0), " 或 ");
      case "search.by-pinyin" -> inner(arguments.get(0)) + "按作者拼音";
      case "search.taken-as" -> inner(arguments.get(0)) + "按" + inner(arguments.get(1));
      case "search.in-sense" -> inner(arguments.get(0)) + "（" + joined(arguments.get(1), "，") + "）";
      default -> throw new IllegalArgumentException(message.toString());
    };
  }

  private static String field(Object field) {
    return QueryWords.of((QueryField) field).getFirst();
  }

  private static String inner(Object message) {
    return of((Message) message);
  }

  private static String joined(Object messages, String between) {
    return ((List<?>) messages).stream().map(Readings::inner).collect(Collectors.joining(between));
  }
}
