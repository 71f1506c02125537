package kange.search.query;

import java.util.List;
import java.util.stream.Collectors;
import kange.search.query.Clause.All;
import kange.search.query.Clause.Any;
import kange.search.query.Clause.Not;
import kange.search.query.Clause.Run;

/** Says in Chinese how a query was read: {@code “党建” 且 标题含“经验” 且 不含“会议”}. */
final class QueryDescription {
  private QueryDescription() {}

  static String of(Clause clause) {
    if (clause instanceof Run run) {
      return run.part().map(p -> of(p, run.text())).orElse(quoted(run.text()));
    }
    if (clause instanceof All all) {
      return joined(all.clauses(), " 且 ");
    }
    if (clause instanceof Any any) {
      return joined(any.clauses(), " 或 ");
    }
    Clause inner = ((Not) clause).clause();
    return "不含" + (inner instanceof Run ? of(inner) : "（" + of(inner) + "）");
  }

  private static String of(QueryField part, String text) {
    return switch (part) {
      case YEAR, ISSUE -> part.label() + "为" + quoted(text);
      default -> part.label() + "含" + quoted(text);
    };
  }

  private static String joined(List<Clause> clauses, String conjunction) {
    return clauses.stream()
        .map(c -> c instanceof Any || c instanceof All ? "（" + of(c) + "）" : of(c))
        .collect(Collectors.joining(conjunction));
  }

  static String quoted(String text) {
    boolean quotes = text.indexOf('“') >= 0 || text.indexOf('”') >= 0;
    return quotes ? "「" + text.strip() + "」" : "“" + text.strip() + "”";
  }
}
