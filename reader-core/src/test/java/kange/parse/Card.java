package kange.parse;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.issue.LineRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a librarian's catalogue says of an issue: a gold file, or the card of a sample.
 *
 * @param issue for each fact that is stated, the wordings that are right; an empty one allows none
 * @param articles in printed order
 */
public record Card(
    String source,
    Map<String, List<Optional<String>>> issue,
    List<String> columns,
    List<Piece> articles) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * One article of the card.
   *
   * @param titles the title and every other wording that is right
   * @param authors each way to name the authors that is right
   * @param lines in reading order
   */
  public record Piece(
      String title,
      List<String> titles,
      Optional<String> subtitle,
      Optional<String> kicker,
      List<List<String>> authors,
      Optional<String> column,
      Optional<Integer> page,
      List<LineRange> lines) {}

  /** Reads a gold file or a sample's card. */
  public static Card read(InputStream json) {
    JsonNode card = JSON.readTree(json);
    List<Piece> articles = new ArrayList<>();
    for (JsonNode article : card.get("articles")) {
      articles.add(piece(article));
    }
    return new Card(
        card.get("source").asString(), issue(card), strings(card.get("columns")), articles);
  }

  private static Piece piece(JsonNode a) {
    List<String> titles = new ArrayList<>();
    titles.add(a.get("title").asString());
    if (a.has("accept")) {
      titles.addAll(strings(a.get("accept")));
    }
    List<List<String>> authors = new ArrayList<>();
    authors.add(strings(a.get("authors")));
    if (a.has("authors_accept")) {
      a.get("authors_accept").forEach(option -> authors.add(strings(option)));
    }
    List<LineRange> lines = new ArrayList<>();
    for (JsonNode range : a.get("lines")) {
      lines.add(new LineRange(range.get(0).asInt(), range.get(1).asInt()));
    }
    return new Piece(
        titles.getFirst(),
        titles,
        text(a.get("subtitle")),
        text(a.get("kicker")),
        authors,
        text(a.get("column")),
        text(a.get("page")).map(Integer::valueOf),
        lines);
  }

  private static Map<String, List<Optional<String>>> issue(JsonNode card) {
    Map<String, List<Optional<String>>> facts = new LinkedHashMap<>();
    JsonNode issue = card.get("issue");
    for (String key : issue.propertyNames()) {
      if (!key.endsWith("_accept") && !issue.get(key).isNull()) {
        List<Optional<String>> right = new ArrayList<>();
        right.add(text(issue.get(key)));
        for (JsonNode at : List.of(card, issue)) {
          if (at.has(key + "_accept")) {
            at.get(key + "_accept").forEach(value -> right.add(text(value)));
          }
        }
        facts.put(key, right);
      }
    }
    return facts;
  }

  private static Optional<String> text(JsonNode value) {
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }

  private static List<String> strings(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asString()));
    return values;
  }
}
