package kange.app.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Contributor;

/** Says in one line who wrote an article and where it stands. */
public final class ArticlePhrases {
  private static final int NAMED = 4;
  private final Texts texts;
  private final JournalTitles journals;

  public ArticlePhrases(Texts texts) {
    this.texts = texts;
    journals = new JournalTitles(texts);
  }

  /** The authors, from five on the first four and 等; empty where none is known. */
  public String authors(List<Contributor> authors) {
    String names =
        authors.stream()
            .limit(NAMED)
            .map(Contributor::name)
            .collect(Collectors.joining(texts.get("part.and")));
    return authors.size() > NAMED ? names + texts.get("part.others") : names;
  }

  /** Journal and issue: "南山机关 2026年第2期". */
  public String issue(ArticleSummary article) {
    return journals.withIssue(article);
  }

  /** Issue, column and page, what is known of them. */
  public String place(ArticleSummary article) {
    List<String> parts = new ArrayList<>();
    parts.add(issue(article));
    article.column().ifPresent(parts::add);
    article.page().ifPresent(p -> parts.add(texts.get("part.page", p.toString())));
    return String.join(" · ", parts);
  }

  /** Authors and place. */
  public String authorsAndPlace(ArticleSummary article) {
    String authors = authors(article.authors());
    return authors.isEmpty() ? place(article) : authors + " · " + place(article);
  }
}
