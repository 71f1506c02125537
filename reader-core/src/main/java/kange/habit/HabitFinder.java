package kange.habit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.model.habit.HabitProposal;
import kange.model.issue.JournalProfile;

/** What of what librarians put right in a journal is a habit of it. Stateless; thread-safe. */
public final class HabitFinder {
  private static final List<HabitRule> RULES =
      List.of(
          new NameHabit(),
          new ColumnHabit(),
          new BylineHabit(),
          new EndMarkHabit(),
          new IgnoredHabit(),
          new ContentsHabit());

  private HabitFinder() {}

  /**
   * Habits that the acts in a journal's issues suggest and its profile does not say yet, those that
   * most acts speak for first.
   *
   * @param known what the profile says
   */
  public static List<HabitProposal> find(List<ReviewedIssue> issues, JournalProfile known) {
    List<HabitProposal> proposals = new ArrayList<>();
    RULES.forEach(rule -> proposals.addAll(of(rule, issues, known)));
    proposals.sort(Comparator.comparingInt(HabitProposal::corrections).reversed());
    return proposals;
  }

  private static List<HabitProposal> of(
      HabitRule rule, List<ReviewedIssue> issues, JournalProfile known) {
    Map<String, Integer> acts = new LinkedHashMap<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (ReviewedIssue issue : issues) {
      List<String> said = rule.said(issue).toList();
      said.forEach(text -> acts.merge(text, 1, Integer::sum));
      Set<String> once = new LinkedHashSet<>(said);
      once.forEach(text -> places.merge(text, 1, Integer::sum));
    }
    List<String> already = rule.kind().of(known);
    if (rule.kind().isSingle() && !already.isEmpty()) {
      return List.of();
    }
    return acts.entrySet().stream()
        .filter(e -> e.getValue() >= rule.fewest() && !already.contains(e.getKey()))
        .map(
            e ->
                new HabitProposal(
                    rule.kind(), e.getKey(), e.getValue(), places.getOrDefault(e.getKey(), 0)))
        .toList();
  }
}
