package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.stream.Stream;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import org.junit.jupiter.api.Test;

/** A window on an archive that a failing disk or another program has damaged. */
class DamagedArchiveTest extends WindowFixture {
  @Test
  void whatDoesNotOpenAnyMoreIsRepairedByOneButton() throws Exception {
    fillArchive();
    Path database = archiveFolder().resolve("kange.db");
    try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
      file.write(ByteBuffer.wrap("nonsense, nonsense".getBytes(StandardCharsets.US_ASCII)), 0);
    }
    openWindow();
    hand.see("#archive-repair");
    hand.click("#archive-repair");
    Fx.until("the archive is shown", () -> window.shell().isPresent());
    try (Stream<Path> files = Files.list(archiveFolder())) {
      assertEquals(1, files.filter(f -> f.getFileName().toString().contains("damaged-")).count());
    }
  }

  @Test
  void anArticleThatIsNotAsWrittenIsShownAsItsSourceHasItAndSaysSo() throws Exception {
    fillArchive();
    ArticleSummary article;
    try (Archive archive = Archive.openAtRest(archiveFolder())) {
      article = archive.catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst();
    }
    try (Connection c =
            DriverManager.getConnection("jdbc:sqlite:" + archiveFolder().resolve("kange.db"));
        Statement tampering = c.createStatement()) {
      tampering.executeUpdate("UPDATE block SET text = '改掉了' WHERE article_id = " + article.id());
    }
    openWindow();
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    assertTrue(notice().contains("重新读出"), notice());
  }
}
