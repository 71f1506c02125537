package kange.store.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.store.EmptyArchive;
import kange.store.Issues;
import kange.store.RawSql;
import kange.store.Stores;
import kange.store.digest.DigestFault.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value that a reader sees proves itself, and what it is the value of is named. */
class DigestStoreTest {
  private static final long FIRST = 1;
  private static final long SECOND = 2;

  @TempDir Path folder;
  private Path file;
  private Stores stores;

  @BeforeEach
  void fill() {
    file = folder.resolve("kange.db");
    stores = EmptyArchive.open(file);
    stores
        .issues()
        .add(
            Issues.incoming(
                Issues.article(1, "渡口", "江涛", "特稿"), Issues.article(2, "石阶", "叶子", "调研")));
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  private List<DigestFault> faults() {
    return stores.digests().faults(() -> false);
  }

  /** Without the rows behind them, which prove themselves one by one. */
  private List<DigestFault> faultyIssuesAndArticles() {
    return faults().stream()
        .filter(f -> Set.of(DigestFault.ISSUE, DigestFault.ARTICLE).contains(f.unit()))
        .toList();
  }

  private Set<Long> unproven() {
    return stores.digests().unproven(List.of(FIRST, SECOND));
  }

  private static DigestFault changed(String unit, long key) {
    return new DigestFault(Kind.CHANGED, unit, key, Optional.of(FIRST));
  }

  @Test
  void whatWasWrittenProvesItself() {
    assertEquals(List.of(), faults());
    assertEquals(Set.of(), unproven());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE article SET title = '渡囗' WHERE id = 1",
        "UPDATE article SET subtitle = NULL WHERE id = 1",
        "UPDATE article SET kicker = '' WHERE id = 1",
        "UPDATE article SET byline = '文 / 汪涛' WHERE id = 1",
        "UPDATE article SET page = 3 WHERE id = 1",
        "UPDATE article SET source = '远山晚报' WHERE id = 1",
        "UPDATE article SET note = NULL WHERE id = 1",
        "UPDATE article SET confidence = 1.0 WHERE id = 1",
        "UPDATE article SET column_id = 2 WHERE id = 1",
        "UPDATE article_author SET ordinal = 2 WHERE article_id = 1",
        "DELETE FROM article_author WHERE article_id = 1",
        "UPDATE article_line SET last_line = 5 WHERE article_id = 1",
        "UPDATE block SET text = '一、渡囗' WHERE article_id = 1 AND ordinal = 1",
        "UPDATE block SET kind = 'quote' WHERE article_id = 1 AND ordinal = 2",
        "UPDATE block SET level = 2 WHERE article_id = 1 AND ordinal = 1",
        "UPDATE block SET lines = '5-5' WHERE article_id = 1 AND ordinal = 2",
        "DELETE FROM block WHERE article_id = 1 AND ordinal = 2",
        "UPDATE warning SET code = 'end-unsure' WHERE article_id = 1",
        "UPDATE warning SET proposals = '[]' WHERE article_id = 1"
      })
  void anArticleWithAnotherValueIsTheOneThatIsNamed(String tampering) throws SQLException {
    RawSql.run(file, tampering);
    assertEquals(List.of(changed(DigestFault.ARTICLE, FIRST)), faultyIssuesAndArticles());
    assertEquals(Set.of(FIRST), unproven());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE issue SET journal = '近山机关'",
        "UPDATE issue SET year = NULL",
        "UPDATE issue SET number = '02'",
        "UPDATE issue SET serial = 82",
        "UPDATE issue SET permit = NULL",
        "UPDATE issue SET cn = ''",
        "UPDATE issue SET origins = '{}'",
        "UPDATE issue SET imported_at = imported_at + 1",
        "UPDATE issue SET identity = 'another'",
        "UPDATE source SET file = 'b.txt'",
        "UPDATE source SET charset = 'GB18030'",
        "UPDATE source SET lines = lines + 1",
        "UPDATE issue_column SET ordinal = 9 - ordinal",
        "UPDATE leftover SET kind = 'noise'",
        "UPDATE leftover_line SET last_line = 2",
        "UPDATE warning SET lines = '2-2' WHERE article_id IS NULL",
        "UPDATE article SET ordinal = 9 - ordinal"
      })
  void anIssueWithAnotherValueIsTheOneThatIsNamed(String tampering) throws SQLException {
    RawSql.run(file, tampering);
    assertEquals(List.of(changed(DigestFault.ISSUE, FIRST)), faultyIssuesAndArticles());
    assertEquals(Set.of(), unproven());
  }

  @Test
  void anArticleThatIsGoneIsMissedByItselfAndInItsIssue() throws SQLException {
    RawSql.run(file, "PRAGMA foreign_keys = ON", "DELETE FROM article WHERE id = 2");
    assertEquals(
        Set.of(
            changed(DigestFault.ISSUE, FIRST),
            new DigestFault(Kind.GONE, DigestFault.ARTICLE, SECOND, Optional.empty())),
        new HashSet<>(faultyIssuesAndArticles()));
  }

  @Test
  void anArticleWithoutItsDigestIsUnknown() throws SQLException {
    RawSql.run(file, "DELETE FROM digest WHERE unit = 'article' AND \"key\" = 2");
    assertEquals(
        List.of(new DigestFault(Kind.UNKNOWN, DigestFault.ARTICLE, SECOND, Optional.of(FIRST))),
        faults());
    assertEquals(Set.of(SECOND), unproven());
  }

  @Test
  void aDigestOfWhatNoArchiveHasIsNamed() throws SQLException {
    RawSql.run(file, "UPDATE digest SET unit = 'artic1e' WHERE unit = 'article' AND \"key\" = 2");
    assertEquals(
        Set.of(
            new DigestFault(Kind.UNKNOWN, DigestFault.ARTICLE, SECOND, Optional.of(FIRST)),
            new DigestFault(Kind.GONE, "artic1e", 2, Optional.empty())),
        new HashSet<>(faults()));
  }

  @Test
  void valuesOfOneRowNeverPassForThoseOfAnother() {
    List<List<Object>> rows =
        List.of(
            List.of("甲乙", "丙"),
            List.of("甲", "乙丙"),
            List.of("甲乙丙"),
            List.of("甲乙丙", ""),
            List.of("甲乙丙", Optional.empty()),
            List.of(1),
            List.of("1"),
            List.of(1.0),
            List.of(4607182418800017408L),
            List.of(new byte[] {'1'}));
    Set<List<Byte>> digests = new HashSet<>();
    for (List<Object> row : rows) {
      digests.add(digest(0, row));
      digests.add(digest(1, row));
    }
    assertEquals(2 * rows.size(), digests.size());
    assertEquals(digest(0, List.of(7)), digest(0, List.of(7L)));
    assertNotEquals(digest(0, List.of(7)), digest(0, List.of(8)));
  }

  private static List<Byte> digest(int part, List<Object> row) {
    byte[] done = new DigestWriter().row(part, row).done();
    Byte[] boxed = new Byte[done.length];
    Arrays.setAll(boxed, i -> done[i]);
    return List.of(boxed);
  }
}
