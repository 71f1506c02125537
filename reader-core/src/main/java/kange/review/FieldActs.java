package kange.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.ColumnRename;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKindChange;
import kange.model.issue.FieldChange;
import kange.parse.correction.FieldChanges;

/** Lets fields of articles, and the columns they stand in, say what a librarian says. */
final class FieldActs {
  private FieldActs() {}

  static IssueDraft apply(IssueDraft issue, FieldChange change) {
    ArticleDraft article = issue.article(change.line());
    IssueDraft changed = issue.with(article.with(FieldChanges.apply(article.article(), change)));
    return change.field() == ArticleField.COLUMN && !change.values().isEmpty()
        ? withColumnOf(changed, change.values().getFirst())
        : changed;
  }

  /** Fails where the article has no such author: it was signed otherwise when that was said. */
  static IssueDraft apply(IssueDraft issue, ContributorKindChange change) {
    ArticleDraft draft = issue.article(change.line());
    List<Contributor> authors = draft.article().authors();
    if (authors.stream().noneMatch(author -> author.name().equals(change.name()))) {
      throw new InapplicableCorrectionException(change.line());
    }
    Contributor said = new Contributor(change.name(), change.kind());
    return issue.with(
        draft.with(
            draft
                .article()
                .withAuthors(
                    authors.stream()
                        .map(author -> author.name().equals(said.name()) ? said : author)
                        .toList())));
  }

  static IssueDraft apply(IssueDraft issue, ColumnRename rename) {
    List<String> names =
        issue.columns().stream()
            .map(name -> name.equals(rename.from()) ? rename.to() : name)
            .distinct()
            .collect(Collectors.toList());
    return issue
        .withColumns(names)
        .each(
            draft ->
                draft.article().column().filter(rename.from()::equals).isPresent()
                    ? draft.with(column(draft.article(), Optional.of(rename.to())))
                    : draft);
  }

  static Article column(Article article, Optional<String> name) {
    return FieldChanges.with(article, ArticleField.COLUMN, name.map(List::of).orElseGet(List::of));
  }

  /** A column that articles stand in is one of the issue: behind that of the articles above. */
  static IssueDraft withColumnOf(IssueDraft issue, String name) {
    if (issue.columns().contains(name)) {
      return issue;
    }
    int at = 0;
    Function<String, Integer> place = issue.columns()::indexOf;
    for (ArticleDraft draft : issue.articles()) {
      Optional<String> column = draft.article().column();
      if (column.filter(name::equals).isPresent()) {
        break;
      }
      at = Math.max(at, column.map(place).orElse(-1) + 1);
    }
    List<String> names = new ArrayList<>(issue.columns());
    names.add(at, name);
    return issue.withColumns(names);
  }
}
