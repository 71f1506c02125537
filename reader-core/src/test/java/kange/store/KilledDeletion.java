package kange.store;

import java.nio.file.Path;
import java.util.List;
import kange.model.issue.ParsedIssue;
import kange.store.issue.IssueStore;
import kange.store.sql.Database;
import kange.store.undo.UndoStore;

/** A program that deletes an issue and fetches it back until it is killed, telling each time. */
public final class KilledDeletion {
  static final ParsedIssue ISSUE = Issues.issue("远山机关", 2026, "1", 100);

  private KilledDeletion() {}

  public static void main(String[] args) {
    try (Database database = Database.open(Path.of(args[0]))) {
      IssueStore issues = new IssueStore(database, new TestKeys());
      UndoStore undo = new UndoStore(database, new TestKeys());
      long id = issues.add(Issues.incoming(ISSUE));
      for (int time = 1; time <= 100_000; time++) {
        issues.delete(List.of(id), Issues.by());
        undo.last(Issues.by());
        System.out.println(time);
      }
    }
  }
}
