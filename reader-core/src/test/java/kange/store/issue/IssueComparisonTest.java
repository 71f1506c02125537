package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kange.model.issue.Article;
import kange.model.issue.ParsedIssue;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.TestKeys;
import kange.store.sql.Database;
import kange.store.sql.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueComparisonTest {
  private static final ParsedIssue ISSUE = Issues.issue("远山机关", 2026, "2", 3);

  @TempDir Path folder;
  private Database database;
  private IssueStore issues;
  private long id;

  @BeforeEach
  void write() {
    database = Database.open(EmptyArchive.at(folder.resolve("kange.db")));
    issues = new IssueStore(database, new TestKeys());
    issues.add(Issues.incoming(Issues.issue("远山机关", 2026, "1", 4)));
    id = issues.add(Issues.incoming(ISSUE));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anIssueIsThereAsItWasWritten() {
    assertTrue(issues.holds(id, ISSUE));
    assertFalse(issues.holds(id - 1, ISSUE));
    assertFalse(issues.holds(id + 1, ISSUE), "no such issue");
  }

  @Test
  void whateverReadsDifferentlyIsSeen() {
    Map<String, ParsedIssue> changed = OneChange.in(ISSUE);
    assertTrue(changed.size() > 100, changed.keySet()::toString);
    changed.forEach(
        (where, other) -> {
          assertNotEquals(ISSUE, other, where);
          assertFalse(issues.holds(id, other), where);
        });
  }

  @Test
  void articlesInAnotherOrderAreAnotherReading() {
    List<Article> turned = new ArrayList<>(ISSUE.articles().reversed());
    ParsedIssue other =
        new ParsedIssue(
            ISSUE.source(), ISSUE.issue(), ISSUE.columns(), turned, ISSUE.other(), List.of());
    assertFalse(issues.holds(id, other));
  }

  @Test
  void aLongIssueIsComparedInNoMoreStatementsThanAShortOne() {
    ParsedIssue longer = Issues.issue("远山机关", 2026, "3", 60);
    long there = issues.add(Issues.incoming(longer));
    assertEquals(
        Statements.during(() -> issues.holds(id, ISSUE)).size(),
        Statements.during(() -> issues.holds(there, longer)).size());
  }
}
