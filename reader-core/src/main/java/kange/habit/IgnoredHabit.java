package kange.habit;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import kange.model.habit.HabitKind;
import kange.model.issue.LineRole;
import kange.model.issue.RoleChange;

/** Running heads and prompts that librarians take out of articles; numbers may be any. */
final class IgnoredHabit implements HabitRule {
  private static final String HAN = "零〇一二三四五六七八九十";

  private static final Pattern NUMBERS = Pattern.compile("[0-9０-９]+|(?<=第)[" + HAN + "百]+");

  /** Less than this besides numbers is a page number, which the parser knows by itself. */
  private static final int FEWEST_LETTERS = 4;

  /** Such lines are no longer. */
  private static final int LONGEST = 40;

  @Override
  public HabitKind kind() {
    return HabitKind.IGNORED;
  }

  @Override
  public int fewest() {
    return 2;
  }

  @Override
  public Stream<String> said(ReviewedIssue issue) {
    return issue
        .acts(RoleChange.class)
        .filter(act -> act.role() == LineRole.FOLIO)
        .flatMap(act -> issue.lines(act.lines()))
        .filter(line -> line.length() <= LONGEST)
        .map(line -> NUMBERS.matcher(line).replaceAll("*"))
        .filter(line -> line.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS);
  }
}
