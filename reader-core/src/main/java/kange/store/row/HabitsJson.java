package kange.store.row;

import java.util.ArrayList;
import java.util.List;
import kange.model.habit.HabitKind;
import kange.model.issue.JournalProfile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A journal's habits as JSON: an object of lists by kind, without those that are empty. */
public final class HabitsJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private HabitsJson() {}

  /** {@code {}} where nothing is known. */
  public static String write(JournalProfile profile) {
    ObjectNode object = JSON.createObjectNode();
    for (HabitKind kind : HabitKind.values()) {
      List<String> entries = kind.of(profile);
      if (!entries.isEmpty()) {
        ArrayNode array = object.putArray(kind.spelling());
        entries.forEach(array::add);
      }
    }
    return JSON.writeValueAsString(object);
  }

  /** What {@link #write} wrote. */
  public static JournalProfile read(String json) {
    JsonNode object = JSON.readTree(json);
    JournalProfile profile = JournalProfile.NONE;
    for (HabitKind kind : HabitKind.values()) {
      List<String> entries = new ArrayList<>();
      object.path(kind.spelling()).forEach(entry -> entries.add(entry.stringValue()));
      profile = kind.in(profile, entries);
    }
    return profile;
  }
}
