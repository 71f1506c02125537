package kange.store.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.ArticleField;
import kange.model.issue.ArticleJoin;
import kange.model.issue.ArticleMove;
import kange.model.issue.BlockChange;
import kange.model.issue.BlockKind;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.ColumnOrder;
import kange.model.issue.ColumnRename;
import kange.model.issue.ContributorKind;
import kange.model.issue.ContributorKindChange;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.LineMove;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.NewArticle;
import kange.model.issue.RoleChange;
import kange.model.issue.Settlement;
import kange.model.issue.Side;
import kange.model.issue.TextChange;
import kange.store.sql.EnumNames;
import kange.store.sql.LineRangeText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Corrections as JSON objects, as they are stored and as {@code kange corrections} writes them. */
public final class CorrectionJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CorrectionJson() {}

  /** The object of a correction; {@code act} says which it is. */
  public static ObjectNode write(Correction correction) {
    ObjectNode node = JSON.createObjectNode();
    return switch (correction) {
      case RoleChange c ->
          node.put("act", "role")
              .put("lines", LineRangeText.write(c.lines()))
              .put("role", EnumNames.of(c.role()));
      case FieldChange c -> {
        node.put("act", "field").put("line", c.line()).put("field", EnumNames.of(c.field()));
        yield texts(node, "values", c.values());
      }
      case ContributorKindChange c ->
          node.put("act", "author-kind")
              .put("line", c.line())
              .put("name", c.name())
              .put("kind", EnumNames.of(c.kind()));
      case BlockChange c ->
          node.put("act", "block")
              .put("lines", LineRangeText.write(c.lines()))
              .put("kind", EnumNames.of(c.kind()))
              .put("level", c.level());
      case LineMove c ->
          node.put("act", "move")
              .put("lines", LineRangeText.write(c.lines()))
              .put("beside", c.beside())
              .put("side", EnumNames.of(c.side()));
      case NewArticle c ->
          node.put("act", "new-article").put("lines", LineRangeText.write(c.lines()));
      case ArticleJoin c -> node.put("act", "join").put("line", c.line()).put("other", c.other());
      case ArticleMove c ->
          node.put("act", "article-move")
              .put("line", c.line())
              .put("beside", c.beside())
              .put("side", EnumNames.of(c.side()));
      case TextChange c -> node.put("act", "text").put("line", c.line()).put("text", c.text());
      case CardChange c ->
          node.put("act", "card")
              .put("field", EnumNames.of(c.field()))
              .put("value", c.value().orElse(null));
      case ColumnRename c ->
          node.put("act", "column-rename").put("from", c.from()).put("to", c.to());
      case ColumnOrder c -> texts(node.put("act", "columns"), "names", c.names());
      case Settlement c ->
          texts(
              node.put("act", "settle").put("line", c.line().orElse(null)).put("code", c.code()),
              "arguments",
              c.arguments());
    };
  }

  private static ObjectNode texts(ObjectNode node, String key, List<String> values) {
    ArrayNode array = node.putArray(key);
    values.forEach(array::add);
    return node;
  }

  /**
   * Reads back what {@link #write} wrote.
   *
   * @throws IllegalArgumentException for an object that is no correction
   */
  public static Correction read(JsonNode node) {
    return switch (text(node, "act")) {
      case "role" -> new RoleChange(lines(node), constant(LineRole.class, node, "role"));
      case "field" ->
          new FieldChange(
              number(node, "line"),
              constant(ArticleField.class, node, "field"),
              texts(node, "values"));
      case "author-kind" ->
          new ContributorKindChange(
              number(node, "line"),
              text(node, "name"),
              constant(ContributorKind.class, node, "kind"));
      case "block" ->
          new BlockChange(
              lines(node), constant(BlockKind.class, node, "kind"), number(node, "level"));
      case "move" ->
          new LineMove(lines(node), number(node, "beside"), constant(Side.class, node, "side"));
      case "new-article" -> new NewArticle(lines(node));
      case "join" -> new ArticleJoin(number(node, "line"), number(node, "other"));
      case "article-move" ->
          new ArticleMove(
              number(node, "line"), number(node, "beside"), constant(Side.class, node, "side"));
      case "text" -> new TextChange(number(node, "line"), text(node, "text"));
      case "card" ->
          new CardChange(
              constant(CardField.class, node, "field"),
              there(node, "value").map(JsonNode::asString));
      case "column-rename" -> new ColumnRename(text(node, "from"), text(node, "to"));
      case "columns" -> new ColumnOrder(texts(node, "names"));
      case "settle" ->
          new Settlement(
              there(node, "line").map(JsonNode::asInt),
              text(node, "code"),
              texts(node, "arguments"));
      default -> throw new IllegalArgumentException("no correction: " + node);
    };
  }

  private static Optional<JsonNode> there(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).filter(n -> !n.isNull());
  }

  private static JsonNode wanted(JsonNode node, String key) {
    return there(node, key)
        .orElseThrow(() -> new IllegalArgumentException(key + " is missing: " + node));
  }

  private static String text(JsonNode node, String key) {
    return wanted(node, key).asString();
  }

  private static int number(JsonNode node, String key) {
    JsonNode number = wanted(node, key);
    if (!number.isInt()) {
      throw new IllegalArgumentException(key + " is no whole number: " + node);
    }
    return number.asInt();
  }

  private static List<LineRange> lines(JsonNode node) {
    return LineRangeText.read(text(node, "lines"));
  }

  private static List<String> texts(JsonNode node, String key) {
    List<String> texts = new ArrayList<>();
    wanted(node, key).forEach(each -> texts.add(each.asString()));
    return texts;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String key) {
    return EnumNames.read(type, text(node, key));
  }
}
