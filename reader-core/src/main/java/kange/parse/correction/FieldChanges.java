package kange.parse.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Contributor;
import kange.model.issue.Correction;
import kange.model.issue.ParsedIssue;
import kange.parse.name.BylineReader;

/** Lets fields of articles say what a librarian says; everything else stays. */
public final class FieldChanges {
  private FieldChanges() {}

  /**
   * The issue with all changes of fields, a later one winning. A line of no article changes none.
   */
  public static ParsedIssue apply(ParsedIssue issue, List<Correction> corrections) {
    List<Article> articles = new ArrayList<>(issue.articles());
    for (Correction correction : corrections) {
      if (correction instanceof Correction.FieldChange change) {
        articles.replaceAll(a -> has(a, change.line()) ? with(a, change) : a);
      }
    }
    return new ParsedIssue(
        issue.source(),
        issue.issue(),
        issue.columns(),
        articles,
        issue.other(),
        issue.warnings(),
        issue.origins());
  }

  private static boolean has(Article article, int line) {
    return article.lines().stream().anyMatch(range -> range.contains(line));
  }

  private static Article with(Article a, Correction.FieldChange change) {
    Optional<String> value = change.values().stream().findFirst();
    ArticleField field = change.field();
    List<Contributor> authors =
        field == ArticleField.AUTHORS
            ? change.values().stream().map(BylineReader::contributor).toList()
            : a.authors();
    return new Article(
        field == ArticleField.TITLE ? value.orElseThrow() : a.title(),
        field == ArticleField.SUBTITLE ? value : a.subtitle(),
        field == ArticleField.KICKER ? value : a.kicker(),
        authors,
        a.byline(),
        field == ArticleField.COLUMN ? value : a.column(),
        field == ArticleField.PAGE ? value.map(Integer::valueOf) : a.page(),
        a.source(),
        a.note(),
        a.lines(),
        a.blocks(),
        a.confidence(),
        a.warnings());
  }
}
