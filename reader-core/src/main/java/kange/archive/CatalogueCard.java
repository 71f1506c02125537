package kange.archive;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kange.model.VisibleText;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.CardField;
import kange.model.issue.Contributor;
import kange.model.issue.FieldChange;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;
import kange.model.issue.Leftover;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Proposal;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;
import kange.model.issue.SourceInfo;
import kange.model.message.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A parsed issue as the JSON object of {@code kange parse --json}: scripts and the scoring tool
 * rely on its names. What is not stated is null, never absent. Stateless and thread-safe.
 */
public final class CatalogueCard {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Four decimals tell all apart that differ in more than rounding. */
  private static final double DECIMALS = 1e4;

  private CatalogueCard() {}

  /**
   * The card as text, indented, without a line end at its end.
   *
   * @param say puts a warning into words
   */
  public static String json(ParsedIssue parsed, Function<Message, String> say) {
    return VisibleText.escaped(JSON.writeValueAsString(of(parsed, say)));
  }

  /** The card as a tree, for putting it into something larger. */
  public static ObjectNode of(ParsedIssue parsed, Function<Message, String> say) {
    ObjectNode card = JSON.createObjectNode();
    card.set("source", source(parsed.source()));
    card.set("issue", issue(parsed.issue()));
    card.set("origins", origins(parsed.origins()));
    ArrayNode columns = card.putArray("columns");
    parsed.columns().forEach(columns::add);
    ArrayNode articles = card.putArray("articles");
    parsed.articles().forEach(a -> articles.add(article(a, say)));
    ArrayNode other = card.putArray("other");
    parsed.other().forEach(o -> other.add(leftover(o)));
    card.set("warnings", warnings(parsed.warnings(), say));
    return card;
  }

  private static ObjectNode source(SourceInfo source) {
    return JSON.createObjectNode()
        .put("file", source.file())
        .put("sha256", source.sha256())
        .put("charset", source.charset())
        .put("lines", source.lines());
  }

  private static ObjectNode issue(IssueMetadata issue) {
    return JSON.createObjectNode()
        .put("journal", text(issue.journal()))
        .put("year", issue.year().orElse(null))
        .put("number", text(issue.number()))
        .put("serial", issue.serial().orElse(null))
        .put("date", text(issue.date()))
        .put("publisher", text(issue.publisher()))
        .put("permit", text(issue.permit()))
        .put("issn", text(issue.issn()))
        .put("cn", text(issue.cn()));
  }

  /** Where the fields of the issue come from, of those that say anything. */
  private static ObjectNode origins(Map<CardField, FieldOrigin> origins) {
    ObjectNode node = JSON.createObjectNode();
    new TreeMap<>(origins)
        .forEach(
            (field, origin) -> {
              ObjectNode one = node.putObject(name(field)).put("kind", name(origin.kind()));
              one.set("lines", lines(origin.lines()));
              one.put("confidence", Math.round(origin.confidence() * DECIMALS) / DECIMALS);
            });
    return node;
  }

  /** One article of a card. */
  public static ObjectNode article(Article article, Function<Message, String> say) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("title", article.title())
            .put("subtitle", text(article.subtitle()))
            .put("kicker", text(article.kicker()));
    ArrayNode authors = node.putArray("authors");
    for (Contributor author : article.authors()) {
      authors.addObject().put("name", author.name()).put("kind", name(author.kind()));
    }
    node.put("byline", text(article.byline()))
        .put("column", text(article.column()))
        .put("page", article.page().orElse(null))
        .put("source", text(article.source()))
        .put("note", text(article.note()));
    node.set("lines", lines(article.lines()));
    ArrayNode blocks = node.putArray("blocks");
    article.blocks().forEach(b -> blocks.add(block(b)));
    node.put("confidence", article.confidence());
    node.set("warnings", warnings(article.warnings(), say));
    return node;
  }

  private static ObjectNode block(Block block) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("kind", name(block.kind()))
            .put("level", block.level())
            .put("text", block.text());
    node.set("lines", lines(block.lines()));
    return node;
  }

  private static ObjectNode leftover(Leftover leftover) {
    ObjectNode node = JSON.createObjectNode().put("kind", name(leftover.kind()));
    node.set("lines", lines(leftover.lines()));
    return node;
  }

  private static ArrayNode warnings(List<ParseWarning> warnings, Function<Message, String> say) {
    ArrayNode array = JSON.createArrayNode();
    for (ParseWarning warning : warnings) {
      ObjectNode node = array.addObject().put("code", warning.code());
      node.put("message", say.apply(warning.message()));
      node.set("lines", lines(warning.lines()));
      node.put("field", text(warning.field().map(CatalogueCard::name)));
      ArrayNode proposals = node.putArray("proposals");
      warning.proposals().forEach(p -> proposals.add(proposal(p)));
    }
    return array;
  }

  private static ObjectNode proposal(Proposal proposal) {
    ObjectNode node = JSON.createObjectNode();
    node.put("probability", Math.round(proposal.probability() * DECIMALS) / DECIMALS);
    ArrayNode acts = node.putArray("acts");
    proposal.acts().forEach(act -> acts.add(act(act)));
    return node;
  }

  /** Lines with the role they would have, or a line of the article with a field and its values. */
  private static ObjectNode act(ProposedCorrection act) {
    ObjectNode node = JSON.createObjectNode().putNull("lines").putNull("role");
    node.putNull("line").putNull("field").putNull("values");
    switch (act) {
      case RoleChange change -> {
        node.set("lines", lines(change.lines()));
        node.put("role", name(change.role()));
      }
      case FieldChange change -> {
        node.put("line", change.line()).put("field", name(change.field()));
        ArrayNode said = node.putArray("values");
        change.values().forEach(said::add);
      }
    }
    return node;
  }

  private static ArrayNode lines(List<LineRange> ranges) {
    ArrayNode array = JSON.createArrayNode();
    for (LineRange range : ranges) {
      array.addArray().add(range.first()).add(range.last());
    }
    return array;
  }

  private static @Nullable String text(Optional<String> value) {
    return value.orElse(null);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
