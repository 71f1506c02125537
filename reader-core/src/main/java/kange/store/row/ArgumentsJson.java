package kange.store.row;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The arguments of stored messages as a JSON array of texts and whole numbers. */
public final class ArgumentsJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ArgumentsJson() {}

  /**
   * An array of them, in their order.
   *
   * @throws IllegalArgumentException for an argument that is neither a text nor an Integer: nothing
   *     that is stored has any
   */
  public static String write(List<Object> arguments) {
    ArrayNode array = JSON.createArrayNode();
    for (Object argument : arguments) {
      if (argument instanceof String text) {
        array.add(text);
      } else if (argument instanceof Integer number) {
        array.add(number);
      } else {
        throw new IllegalArgumentException("not to be stored: " + argument);
      }
    }
    return JSON.writeValueAsString(array);
  }

  /** What {@link #write} wrote. */
  public static List<Object> read(String json) {
    List<Object> arguments = new ArrayList<>();
    for (JsonNode node : JSON.readTree(json)) {
      arguments.add(node.isInt() ? (Object) node.asInt() : node.asString());
    }
    return arguments;
  }
}
