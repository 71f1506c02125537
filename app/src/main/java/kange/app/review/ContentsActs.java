package kange.app.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.RoleChange;
import kange.model.review.ListedArticle;

/** What is done when an entry of the contents page is put together with an article, as acts. */
final class ContentsActs {
  private ContentsActs() {}

  /**
   * The entry is this article: page and column are what is listed, and authors where the text names
   * none. The title stays as it is printed, unless no page tells where the entry belongs.
   */
  static List<Correction> joined(ListedArticle entry, Article article) {
    List<Correction> acts = new ArrayList<>();
    int line = Lines.first(article);
    if (entry.page().isEmpty()) {
      acts.add(said(line, ArticleField.TITLE, List.of(entry.title())));
    }
    if (article.authors().isEmpty() && !entry.authors().isEmpty()) {
      acts.add(said(line, ArticleField.AUTHORS, entry.authors()));
    }
    acts.addAll(placed(line, entry));
    return acts;
  }

  /** The article says what is listed. */
  static List<Correction> asListed(ListedArticle entry, Article article, Set<ArticleField> fields) {
    List<Correction> acts = new ArrayList<>();
    int line = Lines.first(article);
    if (fields.contains(ArticleField.TITLE)) {
      acts.add(said(line, ArticleField.TITLE, List.of(entry.title())));
    }
    if (fields.contains(ArticleField.AUTHORS)) {
      acts.add(said(line, ArticleField.AUTHORS, entry.authors()));
    }
    acts.addAll(placed(line, entry));
    return acts;
  }

  /** The article of the entry begins with these lines. */
  static List<Correction> begun(ListedArticle entry, Collection<Integer> titleLines) {
    List<Correction> acts = new ArrayList<>();
    List<LineRange> lines = Lines.of(titleLines);
    acts.add(new RoleChange(lines, LineRole.TITLE));
    acts.addAll(placed(lines.getFirst().first(), entry));
    return acts;
  }

  private static List<Correction> placed(int line, ListedArticle entry) {
    List<Correction> acts = new ArrayList<>();
    entry
        .page()
        .ifPresent(page -> acts.add(said(line, ArticleField.PAGE, List.of(page.toString()))));
    entry.column().ifPresent(column -> acts.add(said(line, ArticleField.COLUMN, List.of(column))));
    return acts;
  }

  private static FieldChange said(int line, ArticleField field, List<String> values) {
    return new FieldChange(line, field, values);
  }
}
