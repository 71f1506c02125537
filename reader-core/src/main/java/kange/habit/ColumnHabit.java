package kange.habit;

import java.util.stream.Stream;
import kange.model.habit.HabitKind;
import kange.model.issue.ArticleField;
import kange.model.issue.ColumnRename;
import kange.model.issue.FieldChange;
import kange.model.issue.LineRole;
import kange.model.issue.RoleChange;
import kange.text.BareText;

/**
 * Columns that librarians name, and that stand on a line of their own: others a profile could not
 * find again.
 */
final class ColumnHabit implements HabitRule {
  /** No column has a longer name. */
  private static final int LONGEST = 20;

  private static final String MARKS = "#*-=【】［］[]■□◆◇●○★☆▲△·　 ";

  @Override
  public HabitKind kind() {
    return HabitKind.COLUMN;
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
            .filter(act -> act.role() == LineRole.BANNER)
            .flatMap(act -> issue.lines(act.lines()))
            .map(ColumnHabit::bare);
    Stream<String> fields =
        issue
            .acts(FieldChange.class)
            .filter(act -> act.field() == ArticleField.COLUMN)
            .flatMap(act -> act.values().stream());
    Stream<String> renamed = issue.acts(ColumnRename.class).map(ColumnRename::to);
    return Stream.of(lines, fields, renamed)
        .flatMap(said -> said)
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST && stands(name, issue));
  }

  /** Without the marks that print sets around the names of columns. */
  private static String bare(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && MARKS.indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && MARKS.indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    return line.substring(from, to);
  }

  private static boolean stands(String name, ReviewedIssue issue) {
    String bare = BareText.of(name);
    return issue.lines().stream()
        .anyMatch(
            line -> line.length() <= name.length() + LONGEST && BareText.of(line).equals(bare));
  }
}
