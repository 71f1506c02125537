package kange.store.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.history.BinEntry;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.store.Issues;
import kange.store.TableDump;
import kange.store.sql.ChangeLog;
import org.junit.jupiter.api.Test;

/**
 * An issue is kept whole, looked at without being fetched, and written back where there is room.
 */
class BinTest extends MarkedIssue {
  @Test
  void whatIsInTheBinIsListedLatestFirst() {
    long other = add("3", two()[0]);
    delete(issue);
    delete(other);
    List<BinEntry> entries = bin();
    assertEquals(List.of(other, issue), entries.stream().map(BinEntry::issue).toList());
    assertEquals(List.of(1L, 2L), stores.history().kept());
    assertEquals(2, stores.history().countBin());
    assertEquals(List.of(entries.getLast()), stores.history().bin(1, 1));
    BinEntry last = entries.getLast();
    LogEntry reason = log().get(1);
    assertEquals(
        new BinEntry(
            1,
            issue,
            "远山机关 2026年第2期",
            "远山机关2026-2.txt",
            2,
            last.characters(),
            LogKind.DELETE,
            reason.at(),
            "值班员",
            false),
        last);
    assertTrue(last.characters() > TOOL.length() + WELL.length());
    KeptIssue known = stores.database().read(c -> new Bin(c).of(reason.id()).orElseThrow());
    assertEquals(1, known.id());
    assertEquals(reason.id(), known.entry());
    assertEquals(issue, known.issue());
    assertEquals("远山机关 2026年第2期", known.label());
    assertEquals("远山机关2026-2.txt", known.file());
    assertEquals(Optional.of("远山机关20262"), known.identity());
    assertEquals(Issues.issue("远山机关", 2026, "2", 1).source().sha256(), known.sha256());
    assertEquals(
        List.of(Optional.empty(), Optional.empty()),
        List.of(
            stores.database().read(c -> new Bin(c).find(NOWHERE)),
            stores.database().read(c -> new Bin(c).of(NOWHERE))));
  }

  @Test
  void anotherTextInThePlaceOfAKeptOneIsTold() {
    stores.issues().replace(issue, Issues.incoming(Issues.issue("远山机关", 2026, "4", 1)));
    assertTrue(bin().getFirst().instead());
    assertEquals(LogKind.REPLACE, bin().getFirst().reason());
  }

  @Test
  void anIssueThatIsTakenOutIsGoneAndSearchHearsOfIt() {
    delete(issue);
    assertEquals(0, stores.issues().count());
    ChangeLog.Change change = stores.changes().after(0, 9).getLast();
    assertEquals(issue, change.issue());
    assertTrue(change.deleted());
  }

  @Test
  void itComesBackRowByRowAndLeavesTheBin() {
    Map<String, List<String>> before = TableDump.of(stores.database());
    delete(issue);
    assertEquals(0, putBack());
    assertEquals(before, TableDump.of(stores.database()));
    assertEquals(0, stores.history().countBin());
    assertEquals(0, number("SELECT count(*) FROM bin_part"));
  }

  @Test
  void filesOfItsScanAreNamedInTheBin() {
    change(
        "INSERT INTO scan_file (issue_id, ordinal, name, sha256, format, bytes, pages, attached_by)"
            + " VALUES (?, 1, '扫描.pdf', 'abc', 'pdf', 9, 2, 1)",
        issue);
    delete(issue);
    assertEquals(1, number("SELECT count(*) FROM bin_scan WHERE bin_id = 1 AND sha256 = 'abc'"));
  }

  @Test
  void rowsWhoseNumbersAreOthersByThenTakeNewOnesAndWhatPointsAtThemFollows() {
    change("INSERT INTO leftover (issue_id, ordinal, kind) VALUES (?, 2, 'noise')", issue);
    change("INSERT INTO leftover_line VALUES (last_insert_rowid(), 1, 77, 78)");
    delete(issue);
    long other = add("3", two());
    assertEquals(0, putBack());
    assertEquals(
        1,
        number(
            "SELECT count(*) FROM leftover_line l JOIN leftover o ON o.id = l.leftover_id WHERE o.kind = 'noise' AND l.first_line = 77 AND o.issue_id = "
                + issue));
    assertEquals(
        number(
            "SELECT count(*) FROM block b JOIN article a ON a.id = b.article_id WHERE a.issue_id = "
                + other),
        number(
            "SELECT count(*) FROM block b JOIN article a ON a.id = b.article_id WHERE a.issue_id = "
                + issue));
    assertEquals(1, number("SELECT count(*) FROM author WHERE name = '江涛'"));
    assertEquals(Set.of(issue, other), Set.copyOf(stores.issues().ids()));
  }

  @Test
  void namesThatNobodyBearsAnyMoreAreMadeAnewAndCountedAnew() {
    long before = number("SELECT sum(articles) FROM author");
    delete(issue);
    assertEquals(0, number("SELECT count(*) FROM author"));
    change(
        "INSERT INTO author (id, name, kind, pinyin, initials, sort_key) VALUES (1, '他人', 'person', '', '', '')");
    putBack();
    assertEquals(before, number("SELECT articles FROM author WHERE name = '江涛'"));
    assertEquals(2, number("SELECT count(*) FROM author"));
    assertEquals(List.of("党建"), tags(articles.getFirst()));
  }

  @Test
  void anIssueIsDamagedAlsoWhereItsMarksAreWhole() {
    stores.issues().replace(issue, Issues.incoming(two()[1]));
    change("UPDATE bin_part SET packed = x'00' WHERE content = 'issue'");
    assertEquals(Optional.of("远山机关 2026年第2期"), stores.history().damaged(1));
    stores.undo().purgeAll(act());
  }

  @Test
  void aDamagedIssueOfTheBinIsNamedAndDoesNotComeBack() {
    stores.issues().replace(issue, Issues.incoming(two()[1]));
    assertEquals(Optional.empty(), stores.history().damaged(1));
    assertEquals(Optional.empty(), stores.history().damaged(NOWHERE));
    change(
        "UPDATE bin_part SET packed = substr(packed, 1, length(packed) - 9) WHERE content = 'marks'");
    assertEquals(Optional.of("远山机关 2026年第2期"), stores.history().damaged(1));
    change("UPDATE bin_part SET packed = x'00' WHERE content = 'issue'");
    assertEquals(Optional.of("远山机关 2026年第2期"), stores.history().damaged(1));
    ArchiveException refused = assertThrows(ArchiveException.class, this::putBack);
    assertEquals("history.kept-issue-damaged", refused.message().code());
    assertEquals(List.of("远山机关 2026年第2期"), refused.message().arguments());
    stores.undo().purgeAll(act());
  }

  @Test
  void aFailureOfTheDatabaseIsNoDamage() {
    delete(issue);
    long kept = kept().id();
    change("ALTER TABLE bin_part RENAME TO elsewhere");
    assertThrows(ArchiveException.class, () -> stores.history().damaged(kept));
    change("ALTER TABLE elsewhere RENAME TO bin_part");
    assertEquals(Optional.empty(), stores.history().damaged(kept));
  }

  @Test
  void anIssueThatIsNotThereHasNoName() {
    ArchiveException unknown =
        assertThrows(
            ArchiveException.class, () -> stores.database().read(c -> IssueLabel.of(c, NOWHERE)));
    assertEquals("history.issue-unknown", unknown.message().code());
    assertEquals(List.of(NOWHERE), unknown.message().arguments());
  }
}
