package kange.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kange.archive.Archive;
import kange.model.Progress;
import kange.store.RawSql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows changed behind the program's back, as another program or a hand may: never unseen. */
class TamperingTest {
  @TempDir static Path folder;
  @TempDir Path own;
  private static Path sound;
  private static Map<String, List<String>> before;

  @BeforeAll
  static void fill() throws SQLException {
    sound = folder.resolve("archive");
    FilledArchive.fill(sound, folder.resolve("files"));
    before = BitFlips.dump(sound.resolve("kange.db"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE block SET text = text || '了' WHERE id = (SELECT min(id) + 3 FROM block)",
        "UPDATE block SET text = '' WHERE id = (SELECT min(id) + 3 FROM block)",
        "DELETE FROM block WHERE id = (SELECT min(id) + 3 FROM block)",
        "UPDATE block SET kind = 'quote' WHERE id = (SELECT min(id) + 3 FROM block)",
        "UPDATE block SET lines = '1' WHERE id = (SELECT min(id) + 3 FROM block)",
        "UPDATE block SET text = (SELECT text FROM block ORDER BY id DESC LIMIT 1)"
            + " WHERE id = (SELECT min(id) FROM block)",
        "UPDATE article SET title = '另一个题目' WHERE id = (SELECT min(id) FROM article)",
        "UPDATE article SET subtitle = '——另一个副题' WHERE id = (SELECT min(id) FROM article)",
        "UPDATE article SET kicker = '引题' WHERE id = (SELECT min(id) FROM article)",
        "UPDATE article SET byline = '佚名' WHERE id = (SELECT min(id) FROM article)",
        "UPDATE article SET page = 99 WHERE id = (SELECT min(id) FROM article)",
        "UPDATE article SET note = '（注）' WHERE id = (SELECT min(id) FROM article)",
        "UPDATE article SET source = '某报' WHERE id = (SELECT min(id) FROM article)",
        "UPDATE article SET characters = characters + 1 WHERE id = (SELECT min(id) FROM article)",
        "UPDATE article SET confidence = 1 WHERE id = (SELECT min(id) FROM article)",
        "UPDATE article SET column_id = (SELECT max(id) FROM column_name)"
            + " WHERE column_id = (SELECT min(column_id) FROM article)",
        "UPDATE article_author SET author_id = (SELECT max(id) FROM author)"
            + " WHERE author_id = (SELECT min(author_id) FROM article_author)",
        "DELETE FROM article_author WHERE author_id = (SELECT min(author_id) FROM article_author)",
        "DELETE FROM article WHERE id = (SELECT min(id) FROM article)",
        "UPDATE article SET ordinal = CASE ordinal WHEN 1 THEN 90001 WHEN 2 THEN 90002 END"
            + " WHERE ordinal < 3 AND issue_id = (SELECT min(issue_id) FROM article);"
            + "UPDATE article SET ordinal = CASE ordinal WHEN 90001 THEN 2 ELSE 1 END"
            + " WHERE ordinal > 90000",
        "DELETE FROM article_line WHERE article_id = (SELECT min(id) FROM article)",
        "UPDATE issue SET journal = '另一种刊物' WHERE id = (SELECT min(id) FROM issue)",
        "UPDATE issue SET year = year + 1 WHERE id = (SELECT min(id) FROM issue)",
        "UPDATE issue SET number = '99' WHERE id = (SELECT min(id) FROM issue)",
        "UPDATE issue SET publisher = '另一单位' WHERE id = (SELECT min(id) FROM issue)",
        "UPDATE issue SET identity = 'x' WHERE id = (SELECT min(id) FROM issue)",
        "UPDATE issue SET recency = 0, label = '乱', label_sort = 'luan'",
        "DELETE FROM issue_column WHERE ordinal = 1",
        "UPDATE leftover SET kind = 'advertisement' WHERE id = (SELECT min(id) FROM leftover)",
        "DELETE FROM warning WHERE id = (SELECT min(id) FROM warning)",
        "UPDATE source SET file = '别的.txt' WHERE issue_id = (SELECT min(id) FROM issue)",
        "UPDATE author SET articles = articles + 5",
        "UPDATE author SET sort_key = 'zzz' WHERE id = (SELECT min(id) FROM author)",
        "UPDATE column_name SET sort_key = 'zzz'",
        "UPDATE article SET title_key = 'x', recency = 1, doubts = 77",
        "DELETE FROM change_log",
        "UPDATE review SET done = 0",
        "UPDATE reading_position SET block = 0",
      })
  void whatIsChangedInAnIssueIsSeenAndMadeAnewRowByRow(String statements)
      throws IOException, SQLException {
    Path home = copy();
    RawSql.run(home.resolve("kange.db"), statements.split(";"));
    try (Archive archive = Archive.openAtRest(home)) {
      assertFalse(archive.check(false).sound(), "not seen");
    }
    assertTrue(Archive.repair(home, Progress.NONE).sound());
    assertEquals(before, BitFlips.dump(home.resolve("kange.db")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE highlight SET note = '别的'",
        "DELETE FROM highlight",
        "UPDATE article_note SET text = '别的'",
        "UPDATE tag SET name = '别的'",
        "DELETE FROM reading_list_article",
        "INSERT INTO favourite SELECT max(id), 1 FROM article",
        "UPDATE reading_position SET block = 6",
        "UPDATE issue SET imported_at = imported_at / 2",
        "UPDATE log SET who = '别人' WHERE id = 1",
        "DELETE FROM log WHERE kind = 'delete'",
        "UPDATE revision SET acts = replace(acts, '改过', '没改')",
        "UPDATE bin SET label = '别的'",
        "UPDATE source SET packed = zeroblob(length(packed))",
      })
  void whatPeopleMadeAndNoSourceGivesBackIsSeenAndNamedAndNeverCalledSound(String statement)
      throws IOException, SQLException {
    Path home = copy();
    RawSql.run(home.resolve("kange.db"), "PRAGMA foreign_keys = OFF", statement);
    Map<String, List<String>> tampered = BitFlips.dump(home.resolve("kange.db"));
    try (Archive archive = Archive.openAtRest(home)) {
      assertFalse(archive.check(false).sound(), "not seen");
    }
    assertFalse(Archive.repair(home, Progress.NONE).sound(), "it cannot have been mended");
    assertEquals(tampered, BitFlips.dump(home.resolve("kange.db")), "nothing is made worse");
  }

  @Test
  void aVersionThatLiesIsPutRight() throws IOException, SQLException {
    for (int lie : new int[] {0, 3, 99, 1_000_000}) {
      Path home = copy();
      RawSql.run(home.resolve("kange.db"), "PRAGMA user_version = " + lie);
      assertTrue(Archive.repair(home, Progress.NONE).sound());
      assertEquals(before, BitFlips.dump(home.resolve("kange.db")));
      Folders.remove(home);
    }
  }

  private Path copy() throws IOException {
    Path home = own.resolve("archive");
    Folders.copy(sound, home);
    assertTrue(Files.exists(home.resolve("kange.db")));
    return home;
  }
}
