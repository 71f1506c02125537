package kange.habit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.habit.HabitKind;
import kange.model.issue.ContentsFormName;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRole;
import kange.model.issue.ParsedIssue;
import kange.model.issue.RoleChange;
import kange.model.issue.Settlement;

/**
 * How a journal's contents page is set, seen from the lines that librarians say are one; that it
 * has none, where they say so of the doubt that none was found, or take away what was taken for
 * one. Each issue says one thing.
 */
final class ContentsHabit implements HabitRule {
  /** What is doubted where no contents page was found. */
  static final String NONE_FOUND = "no-contents";

  @Override
  public HabitKind kind() {
    return HabitKind.CONTENTS_FORM;
  }

  /** One issue may be set as no other is. */
  @Override
  public int fewest() {
    return 2;
  }

  @Override
  public Stream<String> said(ReviewedIssue issue) {
    List<String> lines =
        issue
            .acts(RoleChange.class)
            .filter(act -> act.role() == LineRole.CONTENTS)
            .flatMap(act -> issue.lines(act.lines()))
            .toList();
    Optional<ContentsFormName> form = lines.isEmpty() ? none(issue) : NumberPlaces.form(lines);
    return form.map(ContentsFormName::spelling).stream();
  }

  private static Optional<ContentsFormName> none(ReviewedIssue issue) {
    boolean settled = issue.acts(Settlement.class).anyMatch(act -> act.code().equals(NONE_FOUND));
    boolean taken = hasPage(issue.filed()) && !hasPage(issue.now());
    return settled || taken ? Optional.of(ContentsFormName.NO_PAGE) : Optional.empty();
  }

  private static boolean hasPage(ParsedIssue issue) {
    return issue.other().stream().anyMatch(other -> other.kind() == LeftoverKind.TOC);
  }
}
