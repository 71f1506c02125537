package kange.store.row;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kange.model.message.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A message with its arguments, whatever they are, as JSON. */
public final class MessageJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private MessageJson() {}

  /**
   * As one text.
   *
   * @throws IllegalArgumentException for an argument that is an enum: nothing that is stored has
   *     any
   */
  public static String write(Message message) {
    return JSON.writeValueAsString(node(message));
  }

  /** What {@link #write} wrote. */
  public static Message read(String json) {
    return message(JSON.readTree(json));
  }

  private static ObjectNode node(Message message) {
    ObjectNode node = JSON.createObjectNode();
    node.put("code", message.code());
    node.set("arguments", array(message.arguments()));
    return node;
  }

  private static ArrayNode array(List<?> arguments) {
    ArrayNode array = JSON.createArrayNode();
    arguments.forEach(argument -> add(array, argument));
    return array;
  }

  private static void add(ArrayNode array, Object argument) {
    switch (argument) {
      case String text -> array.add(text);
      case Integer number -> array.add(number);
      case Long number -> array.add(JSON.createObjectNode().put("long", number));
      case Path path -> array.add(JSON.createObjectNode().put("path", path.toString()));
      case Message message -> array.add(node(message));
      case List<?> list -> array.add(array(list));
      default -> throw new IllegalArgumentException("not to be stored: " + argument);
    }
  }

  private static Message message(JsonNode node) {
    return new Message(node.get("code").asString(), list(node.get("arguments")));
  }

  private static List<Object> list(JsonNode array) {
    List<Object> arguments = new ArrayList<>();
    array.forEach(node -> arguments.add(argument(node)));
    return arguments;
  }

  private static Object argument(JsonNode node) {
    if (node.isArray()) {
      return list(node);
    }
    if (!node.isObject()) {
      return node.isInt() ? (Object) node.asInt() : node.asString();
    }
    if (node.has("long")) {
      return node.get("long").asLong();
    }
    return node.has("path") ? path(node.get("path").asString()) : message(node);
  }

  /** An archive may come from another system, whose names of files are none here. */
  private static Object path(String path) {
    try {
      return Path.of(path);
    } catch (InvalidPathException elsewhere) {
      return path;
    }
  }
}
