package kange.store.digest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import kange.model.issue.ParsedIssue;
import kange.store.Issues;
import kange.store.RawSql;
import kange.store.digest.DigestFault.Kind;
import kange.store.sql.Sql;
import org.junit.jupiter.api.Test;

/** What was written is told by its digest, whatever it is. */
class WrittenDigestsTest extends DigestedArchive {
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
