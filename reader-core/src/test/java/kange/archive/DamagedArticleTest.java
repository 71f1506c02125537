package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.intake.DuplicatePolicy;
import kange.model.reading.ArticleText;
import kange.model.reading.Integrity;
import kange.store.RawSql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article whose rows are damaged, on its way to a reader. */
class DamagedArticleTest {
  @TempDir Path folder;
  private Path database;
  private Archive archive;
  private ArticleText written;

  @BeforeEach
  void fill() {
    Path files = folder.resolve("files");
    SampleFiles.copy("markdown-contents.txt", files);
    database = folder.resolve("archive/kange.db");
    archive = Archive.open(folder.resolve("archive"));
    archive.importFiles(List.of(files), DuplicatePolicy.REPORT, Progress.NONE);
    long first = archive.catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().id();
    written = archive.catalogue().article(first).orElseThrow();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private ArticleText now() {
    return archive.catalogue().article(written.summary().id()).orElseThrow();
  }

  @Test
  void aSoundArticleIsAsItWasWritten() {
    assertEquals(Integrity.AS_WRITTEN, written.integrity());
  }

  @Test
  void whatWasChangedBehindTheProgramIsReadAnewFromTheSource() throws SQLException {
    RawSql.run(
        database,
        "UPDATE block SET text = '改掉了' WHERE article_id = " + written.summary().id(),
        "UPDATE article SET title = '改掉了' WHERE id = " + written.summary().id());
    assertEquals(Integrity.READ_ANEW, now().integrity());
    assertEquals(written.article(), now().article());
    assertEquals(written.summary(), now().summary());
  }

  @Test
  void whatCannotBeReadAnewIsSaidToBeDamagedAndDoesNotLeaveTheHouse() throws SQLException {
    RawSql.run(
        database,
        "UPDATE block SET text = '改掉了' WHERE article_id = " + written.summary().id(),
        "UPDATE source SET packed = x'00'");
    assertEquals(Integrity.DAMAGED, now().integrity());
    Path out = folder.resolve("out.txt");
    ArchiveException refused =
        assertThrows(
            ArchiveException.class,
            () -> archive.exports().write(List.of(written.summary().id()), out, Progress.NONE));
    assertEquals("delivery.damaged", refused.message().code());
    assertFalse(Files.exists(out));
  }

  @Test
  void anExportHoldsWhatWasWritten() throws SQLException, IOException {
    RawSql.run(
        database, "UPDATE block SET text = '改掉了' WHERE article_id = " + written.summary().id());
    Path out = folder.resolve("out.txt");
    archive.exports().write(List.of(written.summary().id()), out, Progress.NONE);
    String text = Files.readString(out);
    assertFalse(text.contains("改掉了"), text);
    assertTrue(text.contains(written.summary().title()), text);
  }
}
