package kange.store.queue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kange.model.ArchiveException;
import kange.model.issue.ArticleField;
import kange.model.issue.FieldChange;
import kange.model.issue.IssueMetadata;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.model.queue.QueueState;
import kange.model.queue.QueuedFile;
import kange.model.review.Revision;
import kange.model.source.IssueSource;
import kange.model.source.PageStart;
import kange.model.source.TakenText;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.issue.ReviewStore;
import kange.store.queue.QueuedIssues.Reading;
import kange.store.queue.QueuedIssues.Summary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file was read as is kept with it, and what was put right in it, until it is filed. */
class QueuedIssuesTest {
  private static final byte[] BYTES = "原文".getBytes(StandardCharsets.UTF_8);
  private static final JournalProfile HABITS =
      new JournalProfile(List.of("特稿"), List.of("文 /"), List.of(), List.of());
  private static final Summary CORRECTED = new Summary("远山机关 2026年第3期", 1, 0);
  private static final long NOWHERE = 99;

  @TempDir Path folder;
  private final ParsedIssue parsed = Issues.issue("远山机关", 2026, "2", 2);
  private Stores stores;
  private QueuedIssues queued;
  private long id;

  @BeforeEach
  void open() {
    stores = EmptyArchive.open(folder.resolve(Stores.FILE));
    queued = stores.queued();
    id =
        stores
            .queue()
            .add(List.of(new QueueStore.Dropped("/甲/一.txt", 1, Optional.empty())))
            .getFirst()
            .id();
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private static Revision title(String title) {
    return new Revision(
        List.of(new FieldChange(2, ArticleField.TITLE, List.of(title))),
        Instant.parse("2026-05-02T12:00:00Z"),
        "值班员");
  }

  private ReviewStore.Stored stored(List<Revision> revisions, int done) {
    return new ReviewStore.Stored(parsed, 5, HABITS, revisions, done);
  }

  private boolean keep(IssueSource source, Optional<ReviewStore.Stored> review) {
    return queued.keep(
        id,
        new Reading(
            source, "abc", review, Summary.of(parsed), QueueState.READ, OptionalLong.of(7)));
  }

  private void keep() {
    assertTrue(keep(IssueSource.plain(BYTES), Optional.of(stored(List.of(), 0))));
  }

  private QueuedFile file() {
    return stores.queue().find(id).orElseThrow();
  }

  @Test
  void aFileIsKeptAsItWasReadWithWhatItWasReadAs() {
    TakenText taken = new TakenText("DOCX", 2, List.of("一", ""), List.of(new PageStart(2, 1)));
    ReviewStore.Stored review = stored(List.of(title("甲"), title("乙")), 1);
    assertTrue(keep(IssueSource.of(BYTES, Optional.of(taken)), Optional.of(review)));
    assertEquals(Optional.of(review), queued.review(id));
    assertEquals(Optional.of("abc"), queued.digest(id));
    IssueSource source = queued.source(id).orElseThrow();
    assertArrayEquals(BYTES, source.bytes());
    assertEquals(Optional.of(taken), source.taken());
    QueuedFile file = file();
    assertEquals(BYTES.length, file.size());
    assertEquals(QueueState.READ, file.state());
    assertEquals("远山机关 2026年第2期", file.label());
    assertEquals(2, file.articles());
    assertEquals(3, file.doubts(), "one of the issue, one of each article");
  }

  @Test
  void whatIsReadAgainTakesThePlaceOfWhatItWasReadAsBefore() {
    keep(IssueSource.plain(BYTES), Optional.of(stored(List.of(title("甲")), 1)));
    assertFalse(keep(IssueSource.plain(BYTES), Optional.empty()), "it does not wait");
    stores.queue().again(List.of(id));
    byte[] other = {1, 2, 3, 4};
    assertTrue(keep(IssueSource.plain(other), Optional.empty()));
    assertArrayEquals(other, queued.source(id).orElseThrow().bytes());
    assertEquals(Optional.empty(), queued.review(id));
  }

  @Test
  void whatWasTakenFromTheListMeanwhileIsNotKept() {
    stores.queue().remove(List.of(id));
    assertFalse(keep(IssueSource.plain(BYTES), Optional.of(stored(List.of(), 0))));
    assertEquals(Optional.empty(), queued.source(id));
    assertEquals(Optional.empty(), queued.digest(id));
    assertEquals(Optional.empty(), queued.review(id));
    assertEquals(Optional.empty(), queued.digest(NOWHERE));
  }

  @Test
  void anIssueIsCalledByItsJournalOrElseByItsFile() {
    assertEquals(new Summary("远山机关 2026年第2期", 2, 3), Summary.of(parsed));
    IssueMetadata unknown = IssueMetadata.unknown();
    assertEquals("远山机关2026-2.txt", Summary.of(withCard(unknown)).label());
    assertEquals("党建", Summary.of(withCard(unknown.ofJournal("党建"))).label());
  }

  private ParsedIssue withCard(IssueMetadata card) {
    return new ParsedIssue(
        parsed.source(),
        card,
        parsed.columns(),
        parsed.articles(),
        parsed.other(),
        parsed.warnings(),
        parsed.origins());
  }

  @Test
  void whatIsDoubtedLaterIsDoubtedBesideWhatWasReadBefore() {
    keep();
    ReviewStore.Stored doubted = stored(List.of(title("甲")), 0);
    queued.doubt(id, doubted, new Summary("远山机关 2026年第2期", 2, 4));
    assertEquals(Optional.of(doubted), queued.review(id));
    assertEquals(4, file().doubts());
  }

  @Test
  void whereAFileStandsInTheArchiveIsSaidAnew() {
    keep();
    long issue = stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "9", 1)));
    queued.stand(id, CORRECTED, QueueState.KNOWN, OptionalLong.of(issue));
    assertEquals(QueueState.KNOWN, file().state());
    assertEquals(OptionalLong.of(issue), file().issue());
    assertEquals("远山机关 2026年第3期", file().label());
    queued.stand(id, CORRECTED, QueueState.READ, OptionalLong.empty());
    assertEquals(OptionalLong.empty(), file().issue());
  }

  @Test
  void revisionsAreAddedTakenBackAndDoneAgain() {
    keep();
    queued.revise(id, title("甲"), 1, CORRECTED);
    queued.revise(id, title("乙"), 2, CORRECTED);
    assertEquals(CORRECTED.label(), file().label());
    queued.step(id, 2, 1, Summary.of(parsed));
    assertEquals(Optional.of(stored(List.of(title("甲"), title("乙")), 1)), queued.review(id));
    assertEquals(2, file().articles());
    queued.revise(id, title("丙"), 2, CORRECTED);
    assertEquals(Optional.of(stored(List.of(title("甲"), title("丙")), 2)), queued.review(id));
    assertEquals(1, file().articles());
  }

  @Test
  void whoRevisesWhatSomebodyElseChangedIsTold() {
    keep();
    queued.revise(id, title("甲"), 1, CORRECTED);
    for (Runnable late :
        List.<Runnable>of(
            () -> queued.revise(id, title("乙"), 1, CORRECTED),
            () -> queued.step(id, 0, 1, CORRECTED))) {
      ArchiveException told = assertThrows(ArchiveException.class, late::run);
      assertEquals("store.issue-changed-meanwhile", told.message().code());
    }
    stores.queue().remove(List.of(id));
    assertThrows(ArchiveException.class, () -> queued.step(id, 1, 0, CORRECTED));
    assertEquals(Optional.of(stored(List.of(title("甲")), 1)), queued.review(id));
  }
}
