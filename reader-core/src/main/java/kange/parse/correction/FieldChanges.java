package kange.parse.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Contributor;
import kange.model.issue.FieldChange;
import kange.model.issue.ParsedIssue;
import kange.model.issue.ProposedCorrection;
import kange.parse.name.BylineReader;

/** Lets fields of articles say what a librarian says; everything else stays. */
public final class FieldChanges {
  private FieldChanges() {}

  /**
   * The issue with all changes of fields, a later one winning. A line of no article changes none.
   */
  public static ParsedIssue apply(ParsedIssue issue, List<ProposedCorrection> corrections) {
    List<Article> articles = new ArrayList<>(issue.articles());
    for (ProposedCorrection correction : corrections) {
      if (correction instanceof FieldChange change) {
        articles.replaceAll(a -> has(a, change.line()) ? apply(a, change) : a);
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

  /** The article with one of its fields as the change says. */
  public static Article apply(Article article, FieldChange change) {
    return with(article, change.field(), change.values());
  }

  /** Who signed before is what was known of them; a new name is what its form says. */
  private static Contributor contributor(Article article, String name) {
    return article.authors().stream()
        .filter(author -> author.name().equals(name))
        .findFirst()
        .orElseGet(() -> BylineReader.contributor(name));
  }

  /**
   * The article with one of its fields saying something else.
   *
   * @param values as {@link FieldChange#values} of that field
   */
  public static Article with(Article a, ArticleField field, List<String> values) {
    Optional<String> value = values.stream().findFirst();
    List<Contributor> authors =
        field == ArticleField.AUTHORS
            ? values.stream().map(name -> contributor(a, name)).toList()
            : a.authors();
    return new Article(
        field == ArticleField.TITLE ? value.orElseThrow() : a.title(),
        field == ArticleField.SUBTITLE ? value : a.subtitle(),
        field == ArticleField.KICKER ? value : a.kicker(),
        authors,
        a.byline(),
        field == ArticleField.COLUMN ? value : a.column(),
        field == ArticleField.PAGE ? value.map(Integer::valueOf) : a.page(),
        field == ArticleField.SOURCE ? value : a.source(),
        field == ArticleField.NOTE ? value : a.note(),
        a.lines(),
        a.blocks(),
        a.confidence(),
        a.warnings());
  }
}
