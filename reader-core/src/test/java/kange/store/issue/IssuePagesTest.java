package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.model.catalogue.DateOrder;
import kange.model.catalogue.IssueFilter;
import kange.model.catalogue.IssueSummary;
import kange.model.catalogue.YearSummary;
import kange.model.issue.IssueMetadata;
import kange.model.issue.ParsedIssue;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Plans;
import kange.store.TestKeys;
import kange.store.sql.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shelves, read page by page. */
class IssuePagesTest {
  private static final IssueFilter HILLS = IssueFilter.ofJournal("远山");

  @TempDir Path folder;
  private Database database;
  private IssueStore issues;
  private IssuePages pages;

  @BeforeEach
  void fill() {
    database = Database.open(EmptyArchive.at(folder.resolve("kange.db")));
    issues = new IssueStore(database, new TestKeys());
    pages = new IssuePages(database);
    add(Issues.issue("远山", 2024, "12", 1));
    add(Issues.issue("清江", 2025, "1", 2));
    add(Issues.issue("远山", 2025, "9", 3));
    add(Issues.issue("远山", 2025, "10", 4));
    add(undated(Issues.issue("远山", 2020, "3", 5)));
  }

  private void add(ParsedIssue issue) {
    issues.add(Issues.incoming(issue));
  }

  private static ParsedIssue undated(ParsedIssue issue) {
    IssueMetadata card = issue.issue();
    IssueMetadata without =
        new IssueMetadata(
            card.journal(),
            Optional.empty(),
            card.number(),
            card.serial(),
            Optional.empty(),
            card.publisher(),
            card.permit(),
            card.issn(),
            card.cn());
    return new ParsedIssue(
        issue.source(),
        without,
        issue.columns(),
        issue.articles(),
        issue.other(),
        issue.warnings());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theNewestIssuesOfAllJournalsComeFirst() {
    assertEquals(
        List.of("远山 2025年第10期", "远山 2025年第9期", "清江 2025年第1期"), labels(IssueFilter.ALL, 0, 3));
  }

  @Test
  void aJournalsIssuesComeInPagesFromEitherEnd() {
    List<String> all = labels(HILLS, 0, 99);
    assertEquals(List.of("远山 2025年第10期", "远山 2025年第9期", "远山 2024年第12期", "远山 第3期"), all);
    assertEquals(all.subList(1, 3), labels(HILLS, 1, 2));
    assertEquals(all.reversed(), labels(HILLS.in(DateOrder.OLDEST), 0, 99));
    assertEquals(List.of(), labels(IssueFilter.ofJournal("没有"), 0, 9));
  }

  @Test
  void oneYearOfAJournalStandsAlone() {
    IssueFilter year = new IssueFilter(Optional.of("远山"), Optional.of(2025), DateOrder.OLDEST);
    assertEquals(List.of("远山 2025年第9期", "远山 2025年第10期"), labels(year, 0, 9));
  }

  @Test
  void anIssueOfAPageTellsAllThatItDoesAlone() {
    for (IssueSummary issue : pages.page(IssueFilter.ALL, 0, 99)) {
      assertEquals(issue, issues.find(issue.id()).orElseThrow());
      assertEquals(List.of("特稿", "调研"), issue.columns());
    }
  }

  @Test
  void yearsTellHowMuchTheyHold() {
    assertEquals(
        List.of(
            new YearSummary(Optional.of(2025), 2, 7),
            new YearSummary(Optional.of(2024), 1, 1),
            new YearSummary(Optional.empty(), 1, 5)),
        pages.years(HILLS));
    assertEquals(3, pages.years(IssueFilter.ALL).getFirst().issues());
  }

  @Test
  void everyPageWalksOneIndexAndSortsNothing() {
    IssueFilter year = new IssueFilter(Optional.of("远山"), Optional.of(2025), DateOrder.OLDEST);
    for (IssueFilter filter :
        List.of(IssueFilter.ALL, HILLS, year, IssueFilter.ALL.in(DateOrder.OLDEST))) {
      IssueQuery query = IssueQuery.of(filter);
      Plans.assertWalksOneIndex(database, query.page(), query.values(50, 0));
      Plans.assertWalksOneIndex(database, query.years(), query.values());
    }
  }

  private List<String> labels(IssueFilter filter, int offset, int limit) {
    return pages.page(filter, offset, limit).stream().map(IssueSummary::label).toList();
  }
}
