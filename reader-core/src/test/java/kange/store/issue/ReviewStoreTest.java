package kange.store.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kange.model.ArchiveException;
import kange.model.history.LogEntry;
import kange.model.history.LogKind;
import kange.model.history.LogQuery;
import kange.model.history.Operation;
import kange.model.issue.Article;
import kange.model.issue.Correction;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Settlement;
import kange.model.issue.TextChange;
import kange.model.review.Revision;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.issue.ReviewStore.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction and the issue as it reads with it are one change, which the log tells. */
class ReviewStoreTest {
  private static final int PARSER = 7;
  private static final JournalProfile HABITS =
      new JournalProfile(List.of("特稿"), List.of(), List.of(), List.of());
  private static final Operation BY = Operation.by("值班员");

  @TempDir Path folder;
  private final ParsedIssue filed = Issues.issue("远山机关", 2026, "2", 2);
  private Stores stores;
  private ReviewStore reviews;
  private long issue;

  @BeforeEach
  void fill() {
    stores = EmptyArchive.open(folder.resolve("kange.db"));
    reviews = stores.reviews();
    issue = stores.issues().add(Issues.incoming(filed));
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private static Revision revision(Correction act) {
    return new Revision(List.of(act), Instant.parse("2026-05-02T12:00:00Z"), "值班员");
  }

  private static Revision title(String title) {
    return revision(new TextChange(2, title));
  }

  private ParsedIssue titled(String title) {
    List<Article> articles = new ArrayList<>(filed.articles());
    articles.set(0, articles.getFirst().withText(title, articles.getFirst().blocks()));
    return Issues.issue("远山机关", 2026, "2", articles);
  }

  private Step step(ParsedIssue now, String about) {
    ParsedIssue before = stores.issues().parsed(issue).orElseThrow();
    List<Integer> same = IntStream.range(0, now.articles().size()).boxed().toList();
    return new Step(
        before, now, Optional.of("远山机关20262"), same, stores.changes().of(issue), BY, about);
  }

  private long add(Revision revision, int done, ParsedIssue now, String about) {
    return reviews.add(issue, filed, PARSER, HABITS, revision, done, step(now, about));
  }

  private List<String> said() {
    return stores.history().log(LogQuery.ALL, 0, 9).stream()
        .map(e -> e.kind() + " " + e.what().code() + e.what().arguments())
        .toList();
  }

  @Test
  void whatWasNeverCorrectedHasNoReview() {
    assertEquals(Optional.empty(), reviews.find(issue));
  }

  @Test
  void aCorrectionIsKeptBesideTheParseItWasMadeOn() {
    long change = add(title("甲"), 1, titled("甲"), "渡口");
    assertEquals(stores.changes().of(issue), change);
    assertEquals(Optional.of(titled("甲")), stores.issues().parsed(issue));
    ReviewStore.Stored stored = reviews.find(issue).orElseThrow();
    assertEquals(new ReviewStore.Stored(filed, PARSER, HABITS, List.of(title("甲")), 1), stored);
    assertEquals(stored.revisions(), stored.held());
    assertEquals("CORRECT history.corrected[远山机关 2026年第2期, 渡口]", said().getFirst());
    add(title("乙"), 2, titled("乙"), "");
    assertEquals("CORRECT history.corrected-issue[远山机关 2026年第2期]", said().getFirst());
  }

  @Test
  void aDoubtThatWasLookedAtIsSettled() {
    Revision settled = revision(new Settlement(Optional.of(2), "no-author", List.of()));
    add(settled, 1, filed, "渡口");
    assertEquals("SETTLE history.settled[远山机关 2026年第2期, 渡口]", said().getFirst());
    add(settled, 2, filed, "");
    assertEquals("SETTLE history.settled-issue[远山机关 2026年第2期]", said().getFirst());
  }

  @Test
  void aStepIsTakenBackAndDoneAgain() {
    add(title("甲"), 1, titled("甲"), "渡口");
    long change = reviews.undo(issue, 0, step(filed, "渡口"));
    assertEquals(stores.changes().of(issue), change);
    assertEquals(Optional.of(filed), stores.issues().parsed(issue));
    ReviewStore.Stored stored = reviews.find(issue).orElseThrow();
    assertEquals(0, stored.done());
    assertEquals(List.of(), stored.held());
    List<LogEntry> log = stores.history().log(LogQuery.ALL, 0, 9);
    assertEquals(LogKind.UNDO, log.getFirst().kind());
    assertEquals("UNDO history.undone-correct[远山机关 2026年第2期, 渡口]", said().getFirst());
    assertEquals(true, log.get(1).undoneAt().isPresent());
    long again = reviews.redo(issue, 1, title("甲"), step(titled("甲"), "渡口"));
    assertEquals(stores.changes().of(issue), again);
    assertEquals(Optional.of(titled("甲")), stores.issues().parsed(issue));
    assertEquals(1, reviews.find(issue).orElseThrow().done());
    assertEquals("CORRECT history.corrected[远山机关 2026年第2期, 渡口]", said().getFirst());
    reviews.undo(issue, 0, step(filed, ""));
    assertEquals("UNDO history.undone-correct-issue[远山机关 2026年第2期]", said().getFirst());
  }

  @Test
  void whoCorrectsWhatSomebodyElseChangedIsToldAndNothingIsWritten() {
    Step late = step(titled("甲"), "渡口");
    add(title("乙"), 1, titled("乙"), "渡口");
    ArchiveException told =
        assertThrows(
            ArchiveException.class,
            () -> reviews.add(issue, filed, PARSER, HABITS, title("甲"), 2, late));
    assertEquals("store.issue-changed-meanwhile", told.message().code());
    assertEquals(List.of(title("乙")), reviews.find(issue).orElseThrow().revisions());
    assertEquals(2, said().size());
  }

  @Test
  void whatWasPutRightBeforeAnIssueIsFiledComesWithIt() {
    ReviewStore.Stored stored =
        new ReviewStore.Stored(filed, PARSER, HABITS, List.of(title("甲"), title("乙")), 1);
    NewIssue incoming = Issues.incoming(titled("甲"));
    NewIssue reviewed =
        new NewIssue(
            incoming.parsed(),
            incoming.source(),
            incoming.identity(),
            incoming.importedAt(),
            BY,
            Optional.of(stored),
            Optional.empty(),
            PARSER);
    stores.issues().replace(issue, reviewed);
    assertEquals(Optional.of(stored), reviews.find(issue));
    stores.issues().replace(issue, incoming);
    assertEquals(Optional.empty(), reviews.find(issue));
  }

  @Test
  void anArticleThatWasTakenOutComesBackAsTheOneItWas() {
    List<Long> ids = stores.articles().ofIssue(issue).stream().map(a -> a.summary().id()).toList();
    stores.userData().setFavourite(ids.getLast(), true, Instant.EPOCH);
    ParsedIssue one = Issues.issue("远山机关", 2026, "2", filed.articles().subList(0, 1));
    add(title("甲"), 1, one, "");
    assertEquals(List.of(filed.articles().getLast().title()), stores.issues().waitingSigns());
    Step back =
        new Step(
            one,
            filed,
            Optional.of("远山机关20262"),
            List.of(0, -1),
            stores.changes().of(issue),
            BY,
            "");
    reviews.undo(issue, 0, back);
    assertEquals(
        ids, stores.articles().ofIssue(issue).stream().map(a -> a.summary().id()).toList());
    assertEquals(ids.subList(1, 2), stores.userData().favourites(ids));
  }
}
