package kange.search.query;

import java.util.List;
import kange.model.message.Message;
import kange.search.query.Clause.All;
import kange.search.query.Clause.Any;
import kange.search.query.Clause.Not;
import kange.search.query.Clause.Run;

/** Says how a query was read: {@code “党建” 且 标题含“经验” 且 不含“会议”}. */
final class QueryDescription {
  private QueryDescription() {}

  static Message of(Clause clause) {
    return switch (clause) {
      case Run run -> run.part().map(p -> in(p, run.text())).orElseGet(() -> quoted(run.text()));
      case All all -> Message.of(QueryMessage.ALL, parts(all.clauses()));
      case Any any -> Message.of(QueryMessage.ANY, parts(any.clauses()));
      case Not not ->
          Message.of(
              QueryMessage.NOT, not.clause() instanceof Run run ? of(run) : group(not.clause()));
    };
  }

  private static Message in(QueryField part, String text) {
    return switch (part) {
      case YEAR, ISSUE -> Message.of(QueryMessage.FIELD_IS, part, quoted(text));
      default -> Message.of(QueryMessage.FIELD_HOLDS, part, quoted(text));
    };
  }

  private static List<Message> parts(List<Clause> clauses) {
    return clauses.stream()
        .map(c -> c instanceof Any || c instanceof All ? group(c) : of(c))
        .toList();
  }

  private static Message group(Clause clause) {
    return Message.of(QueryMessage.GROUP, of(clause));
  }

  static Message quoted(String text) {
    boolean quotes = text.indexOf('“') >= 0 || text.indexOf('”') >= 0;
    return Message.of(quotes ? QueryMessage.RUN_WITH_QUOTES : QueryMessage.RUN, text.strip());
  }
}
