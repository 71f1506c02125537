package kange.store.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.model.queue.QueueState;
import kange.model.queue.QueuedFile;
import kange.model.source.IssueSource;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.history.HistoryMessage;
import kange.store.issue.NewIssue;
import kange.store.issue.ReviewStore;
import kange.store.queue.QueueStore.Dropped;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files wait, are read, filed or taken from the list, and stand there as far as they have come. */
class QueueStoreTest {
  private static final Message WHY = Message.of(HistoryMessage.MENDED, 7);
  private static final int OLD_PARSER = 3;

  @TempDir Path folder;
  private Stores stores;
  private QueueStore queue;

  @BeforeEach
  void open() {
    stores = EmptyArchive.open(folder.resolve(Stores.FILE));
    queue = stores.queue();
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private List<Long> put(String... paths) {
    return queue
        .add(List.of(paths).stream().map(p -> new Dropped(p, 100, Optional.empty())).toList())
        .stream()
        .map(QueuedFile::id)
        .toList();
  }

  /** Keeps a file as an issue that it was read as, and returns that. */
  private ParsedIssue read(long id, String number, QueueState state) {
    ParsedIssue parsed = Issues.issue("远山机关", 2026, number, 2);
    stores
        .queued()
        .keep(
            id,
            new QueuedIssues.Reading(
                IssueSource.plain("原文".getBytes(StandardCharsets.UTF_8)),
                parsed.source().sha256(),
                Optional.of(
                    new ReviewStore.Stored(parsed, OLD_PARSER, JournalProfile.NONE, List.of(), 0)),
                QueuedIssues.Summary.of(parsed),
                state,
                OptionalLong.empty()));
    return parsed;
  }

  private long file(long id, ParsedIssue parsed) {
    NewIssue issue = Issues.incoming(parsed);
    return stores
        .issues()
        .add(
            new NewIssue(
                parsed,
                issue.source(),
                issue.identity(),
                issue.importedAt(),
                issue.by(),
                Optional.empty(),
                Optional.of(id),
                issue.parser()));
  }

  private QueueState state(long id) {
    return queue.find(id).orElseThrow().state();
  }

  private List<Long> listed() {
    return queue.files().stream().map(QueuedFile::id).toList();
  }

  @Test
  void filesThatArePutThereWaitInTheirOrder() {
    List<QueuedFile> put =
        queue.add(
            List.of(
                new Dropped("/甲/一.txt", 10, Optional.empty()),
                new Dropped("/甲/二.txt", 0, Optional.of(WHY))));
    assertEquals(put, queue.files());
    assertEquals(2, queue.count());
    QueuedFile first = put.getFirst();
    assertEquals(
        new QueuedFile(
            first.id(),
            "/甲/一.txt",
            10,
            QueueState.WAITING,
            Optional.empty(),
            "",
            0,
            0,
            OptionalLong.empty()),
        first);
    assertEquals(Optional.of(first), queue.find(first.id()));
    assertEquals(QueueState.FAILED, put.getLast().state());
    assertEquals(Optional.of(WHY), put.getLast().message());
    assertEquals(Optional.empty(), queue.find(99));
    long added = stores.database().read(c -> Sql.number(c, "SELECT min(added_at) FROM queued"));
    assertEquals(0, (System.currentTimeMillis() - added) / 60_000);
  }

  @Test
  void aFileThatIsThereAlreadyIsReadAgain() {
    long id = put("/甲/一.txt").getFirst();
    queue.tell(id, QueueState.FAILED, Optional.of(WHY));
    assertEquals(QueueState.FAILED, state(id));
    assertEquals(Optional.of(WHY), queue.find(id).orElseThrow().message());
    assertEquals(List.of(id), put("/甲/一.txt"));
    assertEquals(QueueState.WAITING, state(id));
    assertEquals(Optional.empty(), queue.find(id).orElseThrow().message());
    queue.tell(id, QueueState.FAILED, Optional.of(WHY));
    queue.again(List.of(id));
    assertEquals(QueueState.WAITING, state(id));
  }

  @Test
  void theNextToBeReadIsTheFirstThatWaitsAndIsNotReadAlready() {
    List<Long> ids = put("一", "二", "三");
    queue.tell(ids.get(0), QueueState.FAILED, Optional.empty());
    assertEquals(ids.get(1), queue.nextWaiting(Set.of()).orElseThrow().id());
    assertEquals(ids.get(2), queue.nextWaiting(Set.of(ids.get(1))).orElseThrow().id());
    assertEquals(Optional.empty(), queue.nextWaiting(Set.copyOf(ids)));
    assertEquals(200, queue.waitingBytes());
  }

  @Test
  void whatIsTakenFromTheListCanBePutBackUntilItIsTidied() {
    List<Long> ids = put("一", "二", "三");
    queue.remove(ids.subList(0, 2));
    assertEquals(ids.subList(2, 3), listed());
    assertEquals(1, queue.count());
    queue.putBack(ids.subList(1, 2));
    assertEquals(ids.subList(1, 3), listed());
    queue.tidy(OLD_PARSER);
    queue.putBack(ids);
    assertEquals(ids.subList(1, 3), listed());
  }

  @Test
  void aFileThatWasFiledIsKnownByItsIssueAndLeavesTheListWhenItIsPutThereAgain() {
    long id = put("一").getFirst();
    long issue = file(id, read(id, "2", QueueState.READ));
    assertEquals(QueueState.FILED, state(id));
    assertEquals(OptionalLong.of(issue), queue.find(id).orElseThrow().issue());
    assertEquals(0, queue.count(), "nothing is to be done about it");
    List<Long> again = put("一");
    assertEquals(again, listed());
    assertEquals(1, again.stream().filter(other -> other != id).count());
  }

  @Test
  void anIssueThatIsThereAlreadyIsSaidToBe() {
    long issue = stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "1", 1)));
    long id = put("一").getFirst();
    read(id, "2", QueueState.READ);
    queue.known(id, issue, WHY);
    QueuedFile known = queue.find(id).orElseThrow();
    assertEquals(QueueState.KNOWN, known.state());
    assertEquals(OptionalLong.of(issue), known.issue());
    assertEquals(Optional.of(WHY), known.message());
    stores.issues().delete(List.of(issue), Issues.by());
    assertEquals(QueueState.READ, state(id), "it is gone");
    assertEquals(OptionalLong.empty(), queue.find(id).orElseThrow().issue());
  }

  @Test
  void whatAnOlderParserReadIsReadAgainAndWhatWasFiledIsLetGoOf() {
    List<Long> ids = put("一", "二", "三");
    file(ids.get(0), read(ids.get(0), "1", QueueState.READ));
    read(ids.get(1), "2", QueueState.READ);
    read(ids.get(2), "3", QueueState.NO_ISSUE);
    stores
        .database()
        .change(
            c ->
                Sql.update(c, "UPDATE queued_review SET done = 1 WHERE queued_id = ?", ids.get(2)));
    queue.tidy(OLD_PARSER);
    assertEquals(ids.subList(1, 3), listed());
    assertEquals(QueueState.READ, state(ids.get(1)));
    queue.tidy(OLD_PARSER + 1);
    assertEquals(QueueState.WAITING, state(ids.get(1)));
    assertEquals(QueueState.NO_ISSUE, state(ids.get(2)), "somebody corrected it");
  }

  @Test
  void filesOfIssuesThatWereTakenOutAgainWaitOnceMore() {
    List<Long> ids = put("一", "二");
    long issue = file(ids.get(0), read(ids.get(0), "1", QueueState.READ));
    ParsedIssue second = read(ids.get(1), "2", QueueState.KNOWN);
    long replaced = stores.issues().add(Issues.incoming(second));
    stores
        .database()
        .change(
            c -> Sql.update(c, "UPDATE queued SET state = 'replaced' WHERE id = ?", ids.get(1)));
    queue.giveBack(Set.of(issue, replaced));
    assertEquals(
        List.of(QueueState.FILED, QueueState.REPLACED), ids.stream().map(this::state).toList());
    stores.issues().delete(List.of(issue), Issues.by());
    queue.giveBack(Set.of(issue));
    assertEquals(QueueState.READ, state(ids.get(0)));
    stores.database().change(c -> Sql.update(c, "UPDATE source SET sha256 = 'another'"));
    queue.giveBack(Set.of(replaced));
    assertEquals(QueueState.KNOWN, state(ids.get(1)));
  }

  @Test
  void filesWhoseBytesAreKeptAreToldWithTheirDigests() {
    List<Long> ids = put("一", "二");
    ParsedIssue parsed = read(ids.get(1), "2", QueueState.READ);
    assertEquals(
        List.of(new QueueStore.Kept(ids.get(1), "二", parsed.source().sha256())), queue.kept());
  }
}
