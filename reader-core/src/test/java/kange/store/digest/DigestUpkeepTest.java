package kange.store.digest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.store.RawSql;
import kange.store.digest.DigestFault.Kind;
import kange.store.sql.Sql;
import org.junit.jupiter.api.Test;

/** Digests are written with every change, made up for in older archives, and let go of. */
class DigestUpkeepTest extends DigestedArchive {
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
}
