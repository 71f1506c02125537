package kange.store;

import java.nio.file.Path;
import kange.store.issue.IssueStore;
import kange.store.sql.Database;

/** A program that adds issues until it is killed; a line on stdout for each that is in. */
public final class KilledImport {
  static final int ARTICLES = 40;

  private KilledImport() {}

  public static void main(String[] args) {
    try (Database database = Database.open(Path.of(args[0]))) {
      IssueStore issues = new IssueStore(database, new TestKeys());
      for (int number = 1; number <= 100_000; number++) {
        issues.add(Issues.incoming(Issues.issue("远山机关", 2026, Integer.toString(number), ARTICLES)));
        System.out.println(number);
      }
    }
  }
}
