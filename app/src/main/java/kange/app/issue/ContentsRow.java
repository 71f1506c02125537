package kange.app.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;

/** A line of an issue's contents page. */
public sealed interface ContentsRow {
  /** What the masthead says. */
  record Masthead(IssueSummary issue) implements ContentsRow {}

  /** What the issue prints around its articles; nothing when its file has no such lines. */
  record Matter(Optional<IssueMatter> matter) implements ContentsRow {}

  record Column(String name) implements ContentsRow {}

  record Entry(ArticleSummary article) implements ContentsRow {
    @Override
    public Optional<Long> articleId() {
      return Optional.of(article.id());
    }
  }

  /** The article the line opens; empty for a line that opens none. */
  default Optional<Long> articleId() {
    return Optional.empty();
  }

  /** The page from top to bottom: a column's name stands wherever the column changes. */
  static List<ContentsRow> page(IssueSummary issue, List<ArticleSummary> articles) {
    List<ContentsRow> rows = new ArrayList<>();
    rows.add(new Masthead(issue));
    Optional<String> running = Optional.empty();
    for (ArticleSummary article : articles) {
      if (!article.column().equals(running)) {
        rows.add(new Column(article.column().orElse("")));
        running = article.column();
      }
      rows.add(new Entry(article));
    }
    return rows;
  }
}
