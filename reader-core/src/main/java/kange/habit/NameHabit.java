package kange.habit;

import java.util.stream.Stream;
import kange.model.habit.HabitKind;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;

/** What an issue called its journal before a librarian said which one it is. */
final class NameHabit implements HabitRule {
  @Override
  public HabitKind kind() {
    return HabitKind.NAME;
  }

  /** A misread masthead is misread again: no need to wait for it. */
  @Override
  public int fewest() {
    return 1;
  }

  @Override
  public Stream<String> said(ReviewedIssue issue) {
    IssueMetadata filed = issue.filed().issue();
    return issue
        .acts(CardChange.class)
        .filter(act -> act.field() == CardField.JOURNAL && act.value().isPresent())
        .limit(1)
        .filter(act -> filed.labelOrigin() != FieldOrigin.Kind.FILE_NAME)
        .map(act -> filed.journalLabel(""))
        .filter(name -> !name.equals(issue.now().issue().journalLabel("")));
  }
}
