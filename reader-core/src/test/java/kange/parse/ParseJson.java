package kange.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.IssueMetadata;
import kange.model.issue.Leftover;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A parse in the form that {@code score_parse.py} reads. */
public final class ParseJson {
  private static final JsonMapper JSON = new JsonMapper();

  private ParseJson() {}

  /** The parse as UTF-8. */
  public static byte[] of(ParsedIssue parse) {
    ObjectNode root = JSON.createObjectNode();
    issue(parse.issue(), root.putObject("issue"));
    parse.columns().forEach(root.putArray("columns")::add);
    ArrayNode articles = root.putArray("articles");
    parse.articles().forEach(a -> article(a, articles.addObject()));
    ArrayNode other = root.putArray("other");
    for (Leftover leftover : parse.other()) {
      ObjectNode group = other.addObject();
      group.put("kind", leftover.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      lines(leftover.lines(), group);
    }
    return JSON.writeValueAsBytes(root);
  }

  private static void issue(IssueMetadata issue, ObjectNode to) {
    put(to, "journal", issue.journal());
    to.put("year", issue.year().orElse(null));
    put(to, "number", issue.number());
    to.put("serial", issue.serial().orElse(null));
    put(to, "date", issue.date());
    put(to, "publisher", issue.publisher());
    put(to, "permit", issue.permit());
    put(to, "issn", issue.issn());
    put(to, "cn", issue.cn());
  }

  private static void article(Article article, ObjectNode to) {
    to.put("title", article.title());
    put(to, "subtitle", article.subtitle());
    put(to, "kicker", article.kicker());
    ArrayNode authors = to.putArray("authors");
    article.authors().forEach(author -> authors.addObject().put("name", author.name()));
    put(to, "byline", article.byline());
    put(to, "column", article.column());
    to.put("page", article.page().orElse(null));
    put(to, "source", article.source());
    put(to, "note", article.note());
    lines(article.lines(), to);
    ArrayNode blocks = to.putArray("blocks");
    for (Block block : article.blocks()) {
      ObjectNode node = blocks.addObject();
      node.put("kind", block.kind().name().toLowerCase(Locale.ROOT));
      node.put("text", block.text());
      lines(block.lines(), node);
    }
  }

  private static void put(ObjectNode to, String key, Optional<String> value) {
    to.put(key, value.orElse(null));
  }

  private static void lines(List<LineRange> ranges, ObjectNode to) {
    ArrayNode lines = to.putArray("lines");
    ranges.forEach(range -> lines.addArray().add(range.first()).add(range.last()));
  }
}
