package kange.habit;

import java.util.Optional;
import java.util.stream.Stream;
import kange.model.habit.HabitKind;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Contributor;
import kange.model.issue.FieldChange;
import kange.model.issue.LineRole;
import kange.model.issue.RoleChange;

/** What stands before the names on lines that librarians say are by-lines. */
final class BylineHabit implements HabitRule {
  /** 本报特约撰稿人： and no more. */
  private static final int LONGEST = 10;

  /** Authors are named within so many lines of the first. */
  private static final int HEAD = 8;

  @Override
  public HabitKind kind() {
    return HabitKind.BYLINE_MARK;
  }

  @Override
  public int fewest() {
    return 2;
  }

  @Override
  public Stream<String> said(ReviewedIssue issue) {
    Stream<String> lines =
        issue
            .acts(RoleChange.class)
            .filter(act -> act.role() == LineRole.BYLINE)
            .flatMap(act -> act.lines().stream())
            .flatMap(range -> range.numbers().boxed())
            .flatMap(line -> mark(issue, line).stream());
    Stream<String> fields =
        issue
            .acts(FieldChange.class)
            .filter(act -> act.field() == ArticleField.AUTHORS)
            .flatMap(act -> inHead(issue, act.line()).stream());
    return Stream.concat(lines, fields);
  }

  private static Optional<String> inHead(ReviewedIssue issue, int line) {
    return issue.articleAt(line).stream()
        .flatMap(article -> article.lines().getFirst().numbers().limit(HEAD).boxed())
        .flatMap(number -> mark(issue, number).stream())
        .findFirst();
  }

  private static Optional<String> mark(ReviewedIssue issue, int line) {
    String text = issue.line(line);
    return issue.articleAt(line).map(Article::authors).stream()
        .flatMap(authors -> authors.stream().map(Contributor::name))
        .map(text::indexOf)
        .filter(at -> at > 0)
        .min(Integer::compare)
        .map(at -> text.substring(0, at).strip())
        .filter(mark -> !mark.isEmpty() && mark.length() <= LONGEST);
  }
}
