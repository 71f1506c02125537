package kange.index;

import java.util.ArrayList;
import java.util.List;
import kange.model.reading.ArticleText;
import kange.search.SearchIndex;
import kange.store.issue.ArticleStore;
import kange.store.sql.ChangeLog;

/** Brings a search index on by the changes it lacks, many issues in one commit. */
public final class CatchUp {
  /** Many: each commit leaves small segments that are merged again. */
  private static final int ISSUES_PER_COMMIT = 100;

  private static final int CHARACTERS_PER_COMMIT = 8_000_000;

  private final ChangeLog changes;
  private final ArticleStore articles;

  public CatchUp(ChangeLog changes, ArticleStore articles) {
    this.changes = changes;
    this.articles = articles;
  }

  /** Brings it on by one commit; false when it was level with the database already. */
  boolean step(SearchIndex index) {
    List<Long> issues = new ArrayList<>();
    List<ArticleText> texts = new ArrayList<>();
    long characters = 0;
    long last = 0;
    for (ChangeLog.Change change : changes.after(index.lastChange(), ISSUES_PER_COMMIT)) {
      issues.add(change.issue());
      List<ArticleText> ofIssue = change.deleted() ? List.of() : articles.ofIssue(change.issue());
      texts.addAll(ofIssue);
      last = change.number();
      characters += ofIssue.stream().mapToLong(t -> t.summary().characters()).sum();
      if (characters > CHARACTERS_PER_COMMIT) {
        break;
      }
    }
    if (!issues.isEmpty()) {
      index.apply(issues, texts, last);
    }
    return !issues.isEmpty();
  }

  /** How far the database is ahead of an index that knows all up to a change. */
  ChangeLog.Lag lag(long lastChange) {
    return changes.lag(lastChange);
  }

  long lastChange() {
    return changes.last();
  }
}
