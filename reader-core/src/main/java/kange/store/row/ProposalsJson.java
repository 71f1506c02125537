package kange.store.row;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.Proposal;
import kange.model.issue.ProposedCorrection;
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
      proposal.acts().forEach(act -> acts.add(CorrectionJson.write(act)));
    }
    return JSON.writeValueAsString(array);
  }

  static List<Proposal> read(String json) {
    List<Proposal> proposals = new ArrayList<>();
    for (JsonNode node : JSON.readTree(json)) {
      List<ProposedCorrection> acts = new ArrayList<>();
      node.get("acts").forEach(act -> acts.add(act(act)));
      proposals.add(new Proposal(acts, node.get("probability").asDouble()));
    }
    return proposals;
  }

  private static ProposedCorrection act(JsonNode node) {
    return (ProposedCorrection) CorrectionJson.read(node.has("act") ? node : named(node));
  }

  /** What was stored at first does not say which act it is. */
  private static JsonNode named(JsonNode node) {
    return ((ObjectNode) node).put("act", node.has("role") ? "role" : "field");
  }
}
