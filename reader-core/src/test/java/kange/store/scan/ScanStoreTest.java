package kange.store.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.Operation;
import kange.model.scan.PageLabel;
import kange.model.scan.ScanFile;
import kange.model.scan.ScanFormat;
import kange.store.Issues;
import kange.store.MarkedArchive;
import kange.store.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scans are attached, labelled and taken off; every step of it can be taken back. */
class ScanStoreTest extends MarkedArchive {
  private static final long NOWHERE = 99;

  private long issue;
  private ScanStore scans;

  @BeforeEach
  void fill() {
    issue = add("2", two());
    scans = stores.scans();
  }

  private static ScanFile file(String name, int pages) {
    return new ScanFile(0, name, "sha-" + name, ScanFormat.PDF, 1000L + pages, pages);
  }

  private void attach(ScanFile... files) {
    scans.attach(issue, List.of(files), act());
  }

  private List<String> names() {
    return scans.files(issue).stream().map(ScanFile::name).toList();
  }

  @Test
  void filesStandInTheOrderTheyWereAttachedIn() {
    assertFalse(scans.has(issue) || scans.any());
    attach(file("甲", 3), file("乙", 1));
    attach(file("丙", 2));
    assertEquals(List.of("甲", "乙", "丙"), names());
    ScanFile first = scans.files(issue).getFirst();
    assertEquals(new ScanFile(first.id(), "甲", "sha-甲", ScanFormat.PDF, 1003, 3), first);
    assertTrue(scans.has(issue) && scans.any());
    assertFalse(scans.has(NOWHERE));
    assertEquals(List.of(), scans.files(NOWHERE));
    LogEntry entry = log().get(1);
    assertEquals(LogKind.SCAN, entry.kind());
    assertEquals(List.of("远山机关 2026年第2期", 2, 4), entry.what().arguments());
  }

  @Test
  void whatIsPrintedOnPagesIsSaidOfTheScanAsAWhole() {
    attach(file("甲", 3), file("乙", 2));
    scans.label(issue, 1, Optional.of(7));
    scans.label(issue, 3, Optional.of(9));
    scans.label(issue, 4, Optional.of(10));
    scans.label(issue, 5, Optional.of(11));
    assertEquals(
        List.of(
            new PageLabel(1, 7), new PageLabel(3, 9), new PageLabel(4, 10), new PageLabel(5, 11)),
        scans.labels(issue));
    assertEquals(
        3,
        (long)
            stores
                .database()
                .read(
                    c ->
                        Sql.number(
                            c, "SELECT count(*) FROM scan_label WHERE page = 1 OR page = 2")),
        "pages of each file count from one");
    scans.label(issue, 3, Optional.of(90));
    scans.label(issue, 1, Optional.empty());
    scans.label(issue, 0, Optional.of(1));
    scans.label(issue, 6, Optional.of(1));
    assertEquals(
        List.of(new PageLabel(3, 90), new PageLabel(4, 10), new PageLabel(5, 11)),
        scans.labels(issue));
  }

  @Test
  void aScanThatIsTakenOffComesBackWithWhatIsSaidOfItsPages() {
    attach(file("甲", 3), file("乙", 2));
    scans.label(issue, 4, Optional.of(10));
    assertEquals(2, scans.detach(issue, act()));
    assertEquals(List.of(), names());
    assertEquals(List.of(), scans.labels(issue));
    assertFalse(scans.has(issue));
    assertTrue(scans.any(), "it can come back");
    assertEquals("history.scan-detached", log().getFirst().what().code());
    int entries = log().size();
    assertEquals(0, scans.detach(issue, act()));
    assertEquals(entries, log().size(), "there was nothing to take off");
    stores.undo().last(act());
    assertEquals(List.of("甲", "乙"), names());
    assertEquals(List.of(new PageLabel(4, 10)), scans.labels(issue));
    stores.undo().last(act());
    assertEquals(List.of(), names());
  }

  @Test
  void whatIsAttachedAfterAScanWasTakenOffTakesNoPlaceOfIt() {
    attach(file("甲", 3));
    scans.detach(issue, act());
    attach(file("乙", 2));
    assertEquals(List.of("乙"), names());
    stores.undo().entry(log().get(1).id(), act());
    assertEquals(List.of("甲", "乙"), names());
  }

  @Test
  void nothingIsAttachedToAnIssueThatIsNotThere() {
    for (Runnable work :
        List.<Runnable>of(
            () -> scans.attach(NOWHERE, List.of(file("甲", 1)), act()),
            () -> scans.detach(NOWHERE, act()))) {
      ArchiveException unknown = assertThrows(ArchiveException.class, work::run);
      assertEquals("history.issue-unknown", unknown.message().code());
    }
    assertFalse(scans.any());
  }

  @Test
  void filesAreKeptForWhoeverHasThemOrMayHaveThemAgain() {
    long other = add("3", two());
    attach(file("甲", 1), file("乙", 1));
    scans.attach(other, List.of(file("乙", 1), file("丙", 1)), act());
    scans.detach(issue, act());
    ScanStore.Kept first =
        new ScanStore.Kept("sha-甲", ScanFormat.PDF, "远山机关 2026年第2期", Optional.of(issue));
    assertEquals("sha-甲.pdf", first.name());
    assertEquals(
        List.of(
            first,
            new ScanStore.Kept("sha-乙", ScanFormat.PDF, "远山机关 2026年第2期", Optional.of(issue)),
            new ScanStore.Kept("sha-丙", ScanFormat.PDF, "远山机关 2026年第3期", Optional.of(other))),
        scans.kept());
    delete(other);
    assertEquals(
        new ScanStore.Kept("sha-丙", ScanFormat.PDF, "远山机关 2026年第3期", Optional.empty()),
        scans.kept().getLast());
    stores.undo().purgeAll(act());
    assertEquals(List.of(), scans.kept(), "nobody can have any of them again");
    assertFalse(scans.any());
  }

  @Test
  void filesOfTheBinAloneAreKept() {
    attach(file("甲", 1));
    delete(issue);
    assertTrue(scans.any());
    assertEquals(List.of("sha-甲.pdf"), scans.kept().stream().map(ScanStore.Kept::name).toList());
  }

  @Test
  void theScanIsNoPartOfTheTextThatAnotherTakesThePlaceOf() {
    attach(file("甲", 2));
    stores.issues().replace(issue, Issues.incoming(two()[0]));
    attach(file("乙", 2));
    scans.label(issue, 3, Optional.of(5));
    Operation act = act();
    stores.undo().fetchBack(List.of(bin().getFirst().id()), act);
    assertEquals(List.of("甲", "乙"), names());
    assertEquals(List.of(new PageLabel(3, 5)), scans.labels(issue));
    long last = scans.files(issue).getLast().id();
    assertEquals(
        last, (long) stores.database().read(c -> Sql.number(c, "SELECT max(id) FROM scan_file")));
  }
}
