package kange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.model.catalogue.IssueSummary;
import kange.model.habit.HabitEffect;
import kange.model.history.Operation;
import kange.model.issue.Article;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.store.Stores;

/** How issues would read with other habits of their journal; nothing is written. */
public final class HabitTrial {
  private final Stores stores;
  private final Reparser reading;

  /**
   * @param by whose trial it is
   */
  public HabitTrial(Stores stores, String journal, JournalProfile profile, Operation by) {
    this.stores = stores;
    this.reading =
        new Reparser(stores, ProfiledParser.trying(stores.profiles(), journal, profile), by);
  }

  /**
   * What would change in an issue; what was put right in it is kept.
   *
   * @throws kange.model.ArchiveException when its source cannot be read
   */
  public HabitEffect of(IssueSummary issue) {
    ParsedIssue now = stores.issues().parsed(issue.id()).orElseThrow();
    ParsedIssue then = reading.of(issue).parsed();
    Set<Article> known = new HashSet<>(now.articles().stream().map(HabitTrial::reading).toList());
    List<String> changed = new ArrayList<>();
    for (Article article : then.articles()) {
      if (!known.contains(reading(article))) {
        changed.add(article.title());
      }
    }
    return new HabitEffect(
        issue.id(),
        issue.label(),
        now.articles().size(),
        then.articles().size(),
        doubts(now),
        doubts(then),
        changed);
  }

  /** What a reader sees of an article: no doubts about it. */
  private static Article reading(Article article) {
    return article.withDoubts(1, List.of());
  }

  private static int doubts(ParsedIssue issue) {
    return issue.warnings().size()
        + issue.articles().stream().mapToInt(article -> article.warnings().size()).sum();
  }
}
