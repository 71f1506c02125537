package kange.app.cli.json;

import java.util.List;
import java.util.Optional;
import kange.model.catalogue.ArticleSummary;

/** An article as {@code articles --json} lists it. */
public record ArticleJson(
    long id,
    long issue,
    String journal,
    Optional<Integer> year,
    String issueLabel,
    int ordinal,
    String title,
    Optional<String> subtitle,
    Optional<String> kicker,
    List<AuthorJson> authors,
    Optional<String> column,
    Optional<Integer> page,
    int characters,
    int doubts,
    boolean favourite) {
  public static ArticleJson of(ArticleSummary article) {
    return new ArticleJson(
        article.id(),
        article.issueId(),
        article.journal(),
        article.year(),
        article.issueLabel(),
        article.ordinal(),
        article.title(),
        article.subtitle(),
        article.kicker(),
        AuthorJson.of(article.authors()),
        article.column(),
        article.page(),
        article.characters(),
        article.doubts(),
        article.favourite());
  }
}
