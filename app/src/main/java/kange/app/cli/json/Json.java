package kange.app.cli.json;

import kange.model.VisibleText;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON: names in snake case, components in their written order, empty Optionals as null. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private Json() {}

  /** Set over several lines, for files and people. */
  public static String pretty(Object value) {
    return VisibleText.escaped(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value));
  }

  /** All on one line. */
  public static String line(Object value) {
    return VisibleText.escaped(MAPPER.writeValueAsString(value));
  }
}
