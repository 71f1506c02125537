package kange.store.row;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.ArticleField;
import kange.model.issue.Correction;
import kange.model.issue.LineRole;
import kange.model.issue.Proposal;
import kange.store.sql.EnumNames;
import kange.store.sql.LineRangeText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The proposals of a stored doubt as a JSON array. */
final class ProposalsJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ProposalsJson() {}

  static String write(List<Proposal> proposals) {
    ArrayNode array = JSON.createArrayNode();
    for (Proposal proposal : proposals) {
      ObjectNode node = array.addObject().put("probability", proposal.probability());
      ArrayNode acts = node.putArray("acts");
      proposal.acts().forEach(act -> write(acts.addObject(), act));
    }
    return JSON.writeValueAsString(array);
  }

  private static void write(ObjectNode node, Correction act) {
    switch (act) {
      case Correction.RoleChange change ->
          node.put("lines", LineRangeText.write(change.lines()))
              .put("role", EnumNames.of(change.role()));
      case Correction.FieldChange change -> {
        node.put("line", change.line()).put("field", EnumNames.of(change.field()));
        ArrayNode values = node.putArray("values");
        change.values().forEach(values::add);
      }
    }
  }

  static List<Proposal> read(String json) {
    List<Proposal> proposals = new ArrayList<>();
    for (JsonNode node : JSON.readTree(json)) {
      List<Correction> acts = new ArrayList<>();
      node.get("acts").forEach(act -> acts.add(act(act)));
      proposals.add(new Proposal(acts, node.get("probability").asDouble()));
    }
    return proposals;
  }

  private static Correction act(JsonNode node) {
    if (node.has("role")) {
      return new Correction.RoleChange(
          LineRangeText.read(node.get("lines").asString()),
          EnumNames.read(LineRole.class, node.get("role").asString()));
    }
    List<String> values = new ArrayList<>();
    node.get("values").forEach(value -> values.add(value.asString()));
    return new Correction.FieldChange(
        node.get("line").asInt(),
        EnumNames.read(ArticleField.class, node.get("field").asString()),
        values);
  }
}
