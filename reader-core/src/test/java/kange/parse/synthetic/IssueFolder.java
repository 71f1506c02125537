package kange.parse.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import kange.model.issue.Article;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.parse.Card;
import kange.parse.CardScore;
import kange.parse.ParseJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an issue as a text file with its card and a list of what was misread. */
final class IssueFolder {
  private static final JsonMapper JSON = new JsonMapper();

  private IssueFolder() {}

  static void write(
      Path folder, SyntheticIssue issue, Card card, ParsedIssue parse, CardScore score)
      throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(issue.name() + ".txt"), issue.text());
    Files.write(
        folder.resolve(issue.name() + ".json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(gold(issue, card)));
    Files.write(folder.resolve(issue.name() + ".parse.json"), ParseJson.of(parse));
    List<String> report = new ArrayList<>(List.of(String.join("\n", issue.traits()), ""));
    report.add(score.report());
    report.add("");
    parse
        .warnings()
        .forEach(w -> report.add("issue: " + w.code() + " " + w.message() + " " + w.lines()));
    for (Article a : parse.articles()) {
      report.add("%.2f %s %s".formatted(a.confidence(), a.title(), a.lines()));
      a.warnings()
          .forEach(w -> report.add("    " + w.code() + " " + w.message() + " " + w.lines()));
    }
    Files.write(folder.resolve(issue.name() + ".misses.txt"), report);
  }

  /** The card in the form of a gold file. */
  private static ObjectNode gold(SyntheticIssue issue, Card card) {
    ObjectNode root = JSON.createObjectNode();
    root.put("source", card.source());
    ObjectNode facts = root.putObject("issue");
    card.issue()
        .forEach(
            (key, values) -> {
              facts.put(key, values.getFirst().orElse(null));
              if (values.size() > 1) {
                ArrayNode accept = facts.putArray(key + "_accept");
                values.subList(1, values.size()).forEach(v -> accept.add(v.orElse(null)));
              }
            });
    card.columns().forEach(root.putArray("columns")::add);
    ArrayNode articles = root.putArray("articles");
    card.articles().forEach(piece -> piece(piece, articles.addObject()));
    ArrayNode other = root.putArray("other");
    TreeMap<String, List<Integer>> kinds = new TreeMap<>();
    for (int i = 0; i < issue.lines().size(); i++) {
      int number = i + 1;
      issue
          .lines()
          .get(i)
          .other()
          .ifPresent(
              k ->
                  kinds
                      .computeIfAbsent(
                          k.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                          x -> new ArrayList<>())
                      .add(number));
    }
    kinds.forEach(
        (kind, numbers) -> {
          ObjectNode group = other.addObject();
          group.put("kind", kind);
          ranges(LineRange.of(numbers), group.putArray("lines"));
        });
    return root;
  }

  private static void piece(Card.Piece piece, ObjectNode to) {
    to.put("title", piece.title());
    piece.titles().subList(1, piece.titles().size()).forEach(to.putArray("accept")::add);
    put(to, "subtitle", piece.subtitle());
    put(to, "kicker", piece.kicker());
    piece.authors().getFirst().forEach(to.putArray("authors")::add);
    if (piece.authors().size() > 1) {
      ArrayNode accept = to.putArray("authors_accept");
      for (List<String> option : piece.authors().subList(1, piece.authors().size())) {
        option.forEach(accept.addArray()::add);
      }
    }
    put(to, "column", piece.column());
    to.put("page", piece.page().orElse(null));
    ranges(piece.lines(), to.putArray("lines"));
  }

  private static void put(ObjectNode to, String key, Optional<String> value) {
    to.put(key, value.orElse(null));
  }

  private static void ranges(List<LineRange> ranges, ArrayNode to) {
    ranges.forEach(r -> to.addArray().add(r.first()).add(r.last()));
  }
}
