package kange.store.digest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import kange.model.issue.ParsedIssue;
import kange.store.Issues;
import kange.store.RawSql;
import kange.store.Stores;
import kange.store.TestKeys;
import kange.store.digest.DigestFault.Kind;
import kange.store.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digests are written with every change, made up for in older archives, and let go of. */
class DigestUpkeepTest {
  private static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");
  private static final String TAG = "[1]";

  @TempDir Path folder;
  private Path file;
  private Stores stores;
  private DigestStore digests;

  @BeforeEach
  void fill() {
    file = folder.resolve("kange.db");
    open();
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 2)));
    stores.marks().tags().add(List.of(1L), "tools", NOON);
  }

  private void open() {
    stores = Stores.open(file, false, new TestKeys());
    digests = stores.digests();
  }

  private void openAgain() {
    stores.database().close();
    open();
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private List<DigestFault> faults() {
    return digests.faults(() -> false);
  }

  private static DigestFault fault(Kind kind, String unit, Object key) {
    return new DigestFault(kind, unit, key, Optional.empty());
  }

  @Test
  void whateverIsChangedIsDigestedAnew() {
    for (String change :
        List.of(
            "UPDATE issue SET journal = '近山机关'",
            "UPDATE issue SET parser = 9",
            "UPDATE source SET file = 'b.txt'",
            "UPDATE issue_column SET ordinal = 9 - ordinal",
            "INSERT INTO issue_column VALUES (1, 3, '文苑')",
            "DELETE FROM issue_column WHERE ordinal = 3",
            "UPDATE leftover SET kind = 'noise'",
            "UPDATE leftover_line SET last_line = 2",
            "INSERT INTO leftover_line VALUES (1, 2, 90, 91)",
            "DELETE FROM leftover_line WHERE ordinal = 2",
            "INSERT INTO leftover (issue_id, ordinal, kind) VALUES (1, 2, 'noise')",
            "UPDATE warning SET lines = '2-2' WHERE article_id IS NULL",
            "UPDATE warning SET lines = '3-3' WHERE article_id = 1",
            "UPDATE warning SET article_id = 2 WHERE article_id IS NULL",
            "UPDATE warning SET ordinal = ordinal + 4",
            "DELETE FROM warning WHERE article_id = 1",
            "UPDATE article SET ordinal = ordinal + 10",
            "UPDATE article SET title = '渡口' WHERE id = 1",
            "UPDATE article_author SET ordinal = 2 WHERE article_id = 1",
            "UPDATE article_line SET last_line = 50 WHERE article_id = 1",
            "DELETE FROM article_line WHERE article_id = 2",
            "UPDATE block SET text = '一' WHERE article_id = 1",
            "DELETE FROM block WHERE article_id = 2",
            "UPDATE tag SET name = 'tool'",
            "INSERT INTO tag VALUES (5, 'x', 'x', 'x')",
            "UPDATE tag SET id = 7 WHERE id = 5",
            "DELETE FROM tag",
            "DELETE FROM article WHERE id = 2",
            "DELETE FROM issue")) {
      stores.database().change(c -> assertTrue(Sql.update(c, change) > 0, change));
      assertEquals(List.of(), faults(), change);
    }
    assertEquals(
        0L,
        stores
            .database()
            .<Long>read(
                c ->
                    Sql.number(
                        c,
                        "SELECT count(*) FROM digest WHERE unit IN ('issue', 'article', 'tag')")));
  }

  @Test
  void whatIsThereHasTheDigestItWasWrittenWithAndNothingElseHasOne() {
    Map<String, Object> there = Map.of(DigestFault.ARTICLE, 1L, DigestFault.ISSUE, 1L, "tag", TAG);
    there.forEach(
        (unit, key) -> {
          byte[] written = digests.written(unit, key).orElseThrow();
          assertEquals(DigestWriter.LENGTH, written.length);
          assertArrayEquals(written, digests.now(unit, key).orElseThrow(), unit);
          assertEquals(1, digests.count(written));
          assertFalse(digests.isStray(written));
        });
    assertEquals(0, digests.count(new byte[] {1}));
    assertFalse(digests.isStray(new byte[] {1}));
    assertEquals(Optional.empty(), digests.written("tag", "[2]"));
    for (List<Object> nothing :
        List.<List<Object>>of(
            List.of(DigestFault.ARTICLE, 99L),
            List.of(DigestFault.ISSUE, 99L),
            List.of("tag", 1L),
            List.of("tag", "[2]"),
            List.of("tag", 1),
            List.of("no_table", TAG))) {
      assertEquals(
          Optional.empty(),
          digests.now((String) nothing.getFirst(), nothing.getLast()),
          nothing::toString);
    }
  }

  @Test
  void whatIsReadHasTheDigestOfItsRows() {
    ParsedIssue parsed = stores.issues().parsed(1).orElseThrow();
    List<Long> ids = stores.restoration().articles(1);
    for (int i = 0; i < ids.size(); i++) {
      assertArrayEquals(
          digests.now(DigestFault.ARTICLE, ids.get(i)).orElseThrow(),
          ArticleDigest.of(1, parsed.articles().get(i)));
    }
    assertArrayEquals(
        digests.now(DigestFault.ISSUE, 1L).orElseThrow(),
        IssueDigest.of(parsed, stores.restoration().filing(1).orElseThrow(), ids));
  }

  @Test
  void aDigestOfWhatIsGoneIsAStray() throws SQLException {
    byte[] tag = digests.written("tag", TAG).orElseThrow();
    byte[] article = digests.written(DigestFault.ARTICLE, 2L).orElseThrow();
    RawSql.run(file, "DELETE FROM tag", "DELETE FROM article WHERE id = 2");
    assertTrue(digests.isStray(tag));
    assertTrue(digests.isStray(article));
  }

  @Test
  void rowsThatAreOtherOrGoneOrOfAnotherProgramAreNamed() throws SQLException {
    RawSql.run(file, "UPDATE tag SET name = 'fools'");
    assertEquals(List.of(fault(Kind.CHANGED, "tag", TAG)), faults());
    RawSql.run(file, "UPDATE tag SET id = 9");
    assertEquals(
        Set.of(fault(Kind.UNKNOWN, "tag", "[9]"), fault(Kind.GONE, "tag", TAG)),
        Set.copyOf(faults()));
  }

  @Test
  void faultsOfOneIssueAreThoseOfItsOwnAlone() throws SQLException {
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "3", 1)));
    RawSql.run(file, "UPDATE article SET title = '渡囗' WHERE id = 3");
    assertEquals(List.of(), digests.faults(1));
    assertEquals(
        List.of(new DigestFault(Kind.CHANGED, DigestFault.ARTICLE, 3L, Optional.of(2L))),
        digests.faults(2));
    assertEquals(List.of(), digests.faults(99));
  }

  @Test
  void whoLooksForFaultsMayStopAtEveryIssueAndEveryTable() {
    AtomicInteger asked = new AtomicInteger();
    digests.faults(() -> asked.incrementAndGet() < 0);
    int once = asked.getAndSet(0);
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "3", 1)));
    digests.faults(() -> asked.incrementAndGet() < 0);
    assertEquals(once + 1, asked.get());
    assertTrue(once > 20, "many tables");
    assertThrows(CancellationException.class, () -> digests.faults(() -> true));
  }

  @Test
  void anOlderArchiveIsGivenItsDigestsWhenItIsNextOpened() throws SQLException {
    assertTrue(digests.complete());
    byte[] article = digests.written(DigestFault.ARTICLE, 1L).orElseThrow();
    byte[] tag = digests.written("tag", TAG).orElseThrow();
    RawSql.run(file, "DELETE FROM digest");
    assertFalse(digests.complete());
    assertEquals(Set.of(), digests.unproven(List.of(1L, 2L)), "none has one yet");
    openAgain();
    assertTrue(digests.complete());
    assertEquals(List.of(), faults());
    assertArrayEquals(article, digests.written(DigestFault.ARTICLE, 1L).orElseThrow());
    assertArrayEquals(tag, digests.written("tag", TAG).orElseThrow());
  }

  @Test
  void whatHasADigestAlreadyIsNotProvedByWhatItIsNow() throws SQLException {
    RawSql.run(
        file,
        "DELETE FROM digest WHERE unit IN ('complete', 'source')",
        "UPDATE tag SET name = 'fools'",
        "UPDATE article SET title = '渡囗' WHERE id = 2");
    assertEquals(Set.of(2L), digests.unproven(List.of(1L, 2L)), "what has one is compared");
    openAgain();
    assertEquals(
        Set.of(
            fault(Kind.CHANGED, "tag", TAG),
            new DigestFault(Kind.CHANGED, DigestFault.ARTICLE, 2L, Optional.of(1L))),
        Set.copyOf(faults()));
  }

  @Test
  void aRowIsWrittenAgainOnlyAsItsDigestSaysThatItWas() throws SQLException {
    Map<String, Object> row =
        Map.of("id", 1L, "name", "tools", "name_key", "tools", "sort_key", "tools");
    Map<String, Object> other = new HashMap<>(row);
    other.put("name", "fools");
    RawSql.run(file, "UPDATE tag SET name = '?', sort_key = '?'");
    assertFalse(restored(other));
    assertEquals(List.of(fault(Kind.CHANGED, "tag", TAG)), faults());
    assertTrue(restored(row));
    assertEquals(List.of(), faults());
    RawSql.run(file, "DELETE FROM tag");
    assertTrue(restored(row), "nothing was left of it");
    assertEquals(List.of(), faults());
  }

  private boolean restored(Map<String, Object> row) {
    return stores.database().write(c -> DigestStore.restoreRow(c, "tag", TAG, row));
  }

  @Test
  void theDigestOfWhatIsPutRightPieceByPieceStaysAsItWas() {
    stores
        .database()
        .change(
            c -> {
              Sql.update(c, "UPDATE article SET title = '渡口' WHERE id = 1");
              Sql.update(c, "UPDATE article SET title = '渡口' WHERE id = 2");
              DigestStore.keep(c, DigestFault.ARTICLE, 1L);
            });
    assertEquals(Set.of(1L), digests.unproven(List.of(1L, 2L)));
  }

  @Test
  void whatIsGoneIsForgottenAndWhatIsThereIsProvedAnew() throws SQLException {
    RawSql.run(file, "UPDATE tag SET id = 9");
    digests.forget(List.of(fault(Kind.GONE, "tag", TAG)));
    assertEquals(List.of(fault(Kind.UNKNOWN, "tag", "[9]")), faults());
    digests.renew(fault(Kind.UNKNOWN, "tag", "[9]"));
    assertEquals(List.of(), faults());
    RawSql.run(file, "UPDATE article SET title = '渡囗' WHERE id = 1");
    digests.renew(new DigestFault(Kind.CHANGED, DigestFault.ARTICLE, 1L, Optional.of(1L)));
    assertEquals(List.of(), faults());
    digests.renew(fault(Kind.GONE, DigestFault.ISSUE, 99L));
    assertEquals(Optional.empty(), digests.written(DigestFault.ISSUE, 99L));
  }

  @Test
  void theStateOfAnIssueIsOtherOnceAnythingOfItIs() {
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "3", 1)));
    Map<Long, String> before = digests.issueStates();
    assertEquals(List.of(1L, 2L), List.copyOf(before.keySet()));
    assertEquals(2 * DigestWriter.LENGTH, before.get(1L).length());
    assertNotEquals(before.get(1L), before.get(2L));
    stores
        .database()
        .change(c -> Sql.update(c, "UPDATE block SET text = '一' WHERE article_id = 2"));
    Map<Long, String> after = digests.issueStates();
    assertNotEquals(before.get(1L), after.get(1L));
    assertEquals(before.get(2L), after.get(2L));
  }
}
