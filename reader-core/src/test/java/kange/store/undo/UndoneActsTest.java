package kange.store.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.history.BinEntry;
import kange.model.history.LogKind;
import kange.model.history.Operation;
import kange.model.history.UndoReport;
import kange.model.issue.JournalProfile;
import kange.model.scan.ScanFile;
import kange.model.scan.ScanFormat;
import kange.store.Issues;
import kange.store.MarkedArchive;
import kange.store.TestKeys;
import kange.store.safety.MarkReturn;
import kange.store.safety.PeopleRow;
import kange.store.safety.PeopleRows;
import org.junit.jupiter.api.Test;

/** Acts of every kind are taken back once, are told, and say what they were about. */
class UndoneActsTest extends MarkedArchive {
  private static final long NOWHERE = 99;

  private static ScanFile scan() {
    return new ScanFile(0, "印本.pdf", "abc", ScanFormat.PDF, 9, 4);
  }

  private List<String> scans(long issue) {
    return stores.scans().files(issue).stream().map(ScanFile::name).toList();
  }

  @Test
  void theScanOfAnIssueStaysWhenItsTextIsExchanged() {
    long issue = add("2", two());
    stores.issues().replace(issue, Issues.incoming(two()[0]));
    stores.scans().attach(issue, List.of(scan()), act());
    stores.undo().fetchBack(List.of(bin().getFirst().id()), act());
    assertEquals(List.of("印本.pdf"), scans(issue));
  }

  @Test
  void aScanThatWasAttachedOrTakenOffIsAsBefore() {
    long issue = add("2", two());
    stores.scans().attach(issue, List.of(scan()), act());
    stores.scans().detach(issue, act());
    UndoReport detached = stores.undo().last(act());
    assertEquals(Set.of(issue), detached.issues());
    assertEquals("history.scan-detached", detached.undone().getFirst().code());
    assertEquals("history.undone-scan-detached", log().getFirst().what().code());
    assertEquals(List.of("印本.pdf"), scans(issue));
    stores.undo().last(act());
    assertEquals("history.undone-scan-attached", log().getFirst().what().code());
    assertEquals(List.of(), scans(issue));
    stores.undo().last(act());
    assertEquals(0, stores.issues().count(), "only the import was left");
  }

  @Test
  void anEntryIsUndoneByFetchingBackWhatItPutIntoTheBin() {
    long issue = add("2", two());
    delete(issue);
    UndoReport report = stores.undo().fetchBack(List.of(bin().getFirst().id()), act());
    assertEquals(Set.of(issue), report.issues());
    assertEquals("history.restored", report.undone().getFirst().code());
    assertEquals(LogKind.RESTORE, log().getFirst().kind());
    assertTrue(log().get(1).undoneAt().isPresent());
    assertEquals(List.of(), bin());
    assertEquals(issue, stores.changes().after(0, 9).getLast().issue());
    ArchiveException gone =
        assertThrows(
            ArchiveException.class, () -> stores.undo().fetchBack(List.of(NOWHERE), act()));
    assertEquals("history.bin-entry-gone", gone.message().code());
  }

  @Test
  void marksThatWereTakenInAreTakenBack() {
    long issue = add("2", two());
    articles(issue).forEach(this::mark);
    List<PeopleRow> rows = new ArrayList<>();
    new PeopleRows(stores.database()).each(rows::add);
    articles(issue).forEach(a -> stores.userData().setFavourite(a, false, NOON));
    new MarkReturn(stores.database(), new TestKeys()).take(rows, true, "读者", act());
    assertEquals(2, stores.userData().favourites(articles(issue)).size());
    UndoReport report = stores.undo().last(act());
    assertEquals("history.marks-taken", report.undone().getFirst().code());
    assertEquals(List.of("读者", 2), log().getFirst().what().arguments());
    assertEquals(List.of(), stores.userData().favourites(articles(issue)));
  }

  @Test
  void habitsThatWereSavedAreWhatTheyWere() {
    JournalProfile habits = new JournalProfile(List.of("特稿"), List.of(), List.of(), List.of());
    stores.profiles().save("远山机关", habits, act());
    stores.undo().last(act());
    assertEquals(JournalProfile.NONE, stores.profiles().find("远山机关"));
    assertEquals("history.undone-habits", log().getFirst().what().code());
    ArchiveException again =
        assertThrows(
            ArchiveException.class, () -> stores.undo().entry(log().getLast().id(), act()));
    assertEquals("history.already-undone", again.message().code());
  }

  @Test
  void whoTakesMuchBackIsToldHowFarItIsAndMayStop() {
    Operation act = act();
    for (String number : List.of("1", "2")) {
      stores.issues().add(by(act, Issues.issue("远山机关", 2026, number, 1)));
    }
    List<String> told = new ArrayList<>();
    Progress stopped = (done, total, item) -> told.add(done + "/" + total);
    assertThrows(
        CancellationException.class,
        () -> stores.undo().operation(act.id(), act(), stopped.stoppedBy(() -> told.size() > 1)));
    assertEquals(2, stores.issues().count());
    told.clear();
    stores.undo().operation(act.id(), act(), (done, total, item) -> told.add(done + "/" + total));
    assertEquals(List.of("0/2", "1/2", "2/2"), told);
    assertEquals(Set.of(1L, 2L), bin().stream().map(BinEntry::issue).collect(Collectors.toSet()));
    ArchiveException unknown =
        assertThrows(
            ArchiveException.class,
            () -> stores.undo().operation("no-such-act", act(), Progress.NONE));
    assertEquals("history.entry-unknown", unknown.message().code());
    assertThrows(ArchiveException.class, () -> stores.undo().entry(NOWHERE, act()));
  }

  @Test
  void theBinIsEmptiedAndScansThatWereTakenOffAreForgotten() {
    long issue = add("2", two());
    delete(add("3", two()));
    stores.scans().attach(issue, List.of(scan()), act());
    stores.scans().detach(issue, act());
    assertEquals(1, stores.undo().purgeAll(act()));
    assertEquals(List.of(), bin());
    assertEquals(LogKind.PURGE, log().getFirst().kind());
    assertFalse(stores.scans().any());
  }
}
