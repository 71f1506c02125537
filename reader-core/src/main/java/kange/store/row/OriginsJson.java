package kange.store.row;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import kange.model.issue.CardField;
import kange.model.issue.FieldOrigin;
import kange.store.sql.EnumNames;
import kange.store.sql.LineRangeText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where a card's fields come from, as a JSON object with a member a field, in their order. */
public final class OriginsJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private OriginsJson() {}

  /** As {@link #read} reads it; the same origins give the same text. */
  public static String write(Map<CardField, FieldOrigin> origins) {
    ObjectNode object = JSON.createObjectNode();
    new TreeMap<>(origins)
        .forEach(
            (field, origin) ->
                object
                    .putObject(EnumNames.of(field))
                    .put("kind", EnumNames.of(origin.kind()))
                    .put("lines", LineRangeText.write(origin.lines()))
                    .put("confidence", origin.confidence()));
    return JSON.writeValueAsString(object);
  }

  /** Reads what {@link #write} wrote. */
  public static Map<CardField, FieldOrigin> read(String json) {
    Map<CardField, FieldOrigin> origins = new EnumMap<>(CardField.class);
    for (Map.Entry<String, JsonNode> member : JSON.readTree(json).properties()) {
      JsonNode origin = member.getValue();
      origins.put(
          EnumNames.read(CardField.class, member.getKey()),
          new FieldOrigin(
              EnumNames.read(FieldOrigin.Kind.class, origin.get("kind").asString()),
              LineRangeText.read(origin.get("lines").asString()),
              origin.get("confidence").asDouble()));
    }
    return origins;
  }
}
