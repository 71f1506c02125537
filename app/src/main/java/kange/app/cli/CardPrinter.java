package kange.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kange.app.cli.session.Session;
import kange.app.cli.session.Table;
import kange.model.issue.Article;
import kange.model.issue.IssueMetadata;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;

/** Sets a catalogue card for people: what the issue is, and its articles as a table. */
final class CardPrinter {
  private final Session session;

  CardPrinter(Session session) {
    this.session = session;
  }

  List<String> lines(ParsedIssue issue) {
    List<String> lines = new ArrayList<>();
    lines.add(
        session.text(
            "card.source",
            issue.source().file(),
            issue.source().charset(),
            issue.source().lines()));
    lines.add(stated(issue.issue()));
    if (!issue.columns().isEmpty()) {
      lines.add(session.text("card.columns", String.join(" ", issue.columns())));
    }
    issue
        .warnings()
        .forEach(w -> lines.add(session.text("card.warning", session.words(w.message()))));
    lines.add("");
    lines.addAll(articles(issue.articles()));
    lines.add("");
    return lines;
  }

  private String stated(IssueMetadata issue) {
    List<String> parts = new ArrayList<>();
    add(parts, "card.journal", issue.journal());
    add(parts, "card.year", issue.year());
    issue.number().map(this::number).ifPresent(parts::add);
    add(parts, "card.serial", issue.serial());
    add(parts, "card.date", issue.date());
    add(parts, "card.publisher", issue.publisher());
    add(parts, "card.permit", issue.permit());
    return parts.isEmpty() ? session.text("card.unknown") : String.join(" · ", parts);
  }

  /** 第2期, but 增刊 as it is. */
  private String number(String number) {
    return IssueMetadata.isCounted(number) ? session.text("card.number", number) : number;
  }

  private <T> void add(List<String> parts, String key, Optional<T> value) {
    value.map(v -> session.text(key, v.toString())).ifPresent(parts::add);
  }

  private List<String> articles(List<Article> articles) {
    Table table =
        new Table(
            List.of(
                ">" + session.text("head.ordinal"),
                ">" + session.text("head.page"),
                session.text("head.column"),
                session.text("head.title"),
                session.text("head.authors"),
                session.text("head.lines"),
                ">" + session.text("head.doubts")));
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      table.row(
          Integer.toString(i + 1),
          text(article.page(), Object::toString),
          text(article.column(), c -> c),
          article.title(),
          ArticleLists.names(article.authors()),
          article.lines().stream().map(LineRange::toString).collect(Collectors.joining(",")),
          article.warnings().isEmpty() ? "" : Integer.toString(article.warnings().size()));
    }
    return table.lines(session.terminal().width());
  }

  private static <T> String text(Optional<T> value, Function<T, String> how) {
    return value.map(how).orElse("");
  }
}
