package kange.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import kange.archive.Archive;
import kange.archive.Backups;
import kange.archive.SampleFiles;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.publish.EditionNews;
import kange.model.publish.PublishReport;
import kange.model.reading.ReadingPosition;
import kange.platform.Sha256;
import kange.store.RawSql;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {
  @TempDir Path folder;

  private static String refusal(Path archive, Path share) {
    try (Archive open = Archive.openAtRest(archive)) {
      return assertThrows(
              ArchiveException.class,
              () -> open.publications().publish(share, false, "test", Progress.NONE))
          .message()
          .code();
    }
  }

  @Test
  void anEditionOpensAsItLiesAndIsSearchedAndNothingIsEverWrittenThere() throws IOException {
    Office office = Office.begun(folder);
    byte[] head = Files.readAllBytes(office.edition(1).resolve("kange.db"));
    assertEquals("1 1", head[18] + " " + head[19], "no file of SQLite's need lie beside it");
    String before = listing(office.share());
    assertEquals(Office.sound(1, 1), Office.look(office.share()), "the newest in the folder");
    assertEquals(Office.sound(1, 1), Office.look(office.edition(1)));
    try (Archive open = Archive.open(office.edition(1))) {
      assertTrue(open.access().refused());
      assertEquals("archive.is-edition", open.access().refusal().code());
      assertThrows(ArchiveException.class, () -> open.marks().setFavourite(1, true));
    }
    assertEquals(before, listing(office.share()));
    assertEquals(List.of(), differing(office.edition(1)), "every file is as the manifest says");
  }

  private static String listing(Path share) throws IOException {
    StringBuilder listing = new StringBuilder();
    try (Stream<Path> all = Files.walk(share)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        listing.append(file).append(' ').append(Sha256.sha256(file)).append('\n');
      }
    }
    return listing.toString();
  }

  private static List<String> differing(Path edition) throws IOException {
    return ManifestFile.read(edition).files().stream()
        .filter(file -> !new FileCopy(() -> false).same(edition.resolve(file.path()), file))
        .map(PublishedFile::path)
        .toList();
  }

  @Test
  void whatIsNewIsToldAndOnlyWhatChangedIsWritten() {
    Office office = Office.begun(folder);
    PublishReport again = office.publish();
    assertEquals(EditionNews.NONE, again.news());
    assertEquals("1 0", again.edition().number() + " " + again.written(), "nothing is new");

    office.file("square-columns.txt");
    PublishReport second = office.publish();
    assertEquals(1, second.news().added().size());
    assertEquals(List.of(), second.news().changed());
    assertTrue(second.kept() > 0, "pieces of the index stand there already");
    try (Archive open = Archive.open(office.archive())) {
      open.history().delete(List.of(1L));
    }
    assertEquals(1, office.publish().news().removed().size());
    assertEquals(Office.sound(3, 1), Office.look(office.share()));
  }

  @Test
  void theLastTwoAreKeptAndOneThatIsReadStaysUntilTheNext() {
    Office office = Office.begun(folder);
    try (Archive reading = Archive.openAtRest(office.share())) {
      assertEquals(1, reading.edition().orElseThrow().number());
      office.publishChanged();
      office.publishChanged();
      assertTrue(Files.exists(office.edition(1)));
      assertEquals(1, reading.catalogue().journals().size());
    }
    office.publishChanged();
    assertFalse(Files.exists(office.edition(1)));
    assertFalse(Files.exists(office.edition(2)));
    assertTrue(Files.exists(office.edition(3)));
  }

  @Test
  void whatTheLibrarianHasInHandIsNotPublished() throws IOException {
    Office office = Office.begun(folder);
    try (Archive open = Archive.open(office.archive())) {
      open.reading().savePosition(new ReadingPosition(1, 0, 0.5, Instant.now()));
      open.marks().setFavourite(1, true);
      open.queue().add(List.of(SampleFiles.copy("gb18030.txt", folder)), () -> false);
      assertEquals(1, open.queue().count());
      open.publications().publish(office.share(), false, "test", Progress.NONE);
      assertEquals(1, open.queue().count(), "it stays in the archive");
      assertTrue(open.reading().position(1).isPresent());
    }
    try (Archive published = Archive.openAtRest(office.share())) {
      assertEquals(0, published.queue().count());
      assertEquals(List.of(), published.reading().recentlyRead(5));
      assertTrue(published.catalogue().articles(ArticleFilter.ALL, 0, 9).size() > 1);
    }
  }

  @Test
  void anInterruptedPublishingLeavesTheLastEditionAndIsClearedByTheNext() throws IOException {
    Office office = Office.begun(folder);
    try (Archive open = Archive.open(office.archive())) {
      open.marks().setFavourite(1, true);
    }
    Progress stopped = Progress.NONE.stoppedBy(() -> Files.exists(part(office, 2)));
    try (Archive open = Archive.openAtRest(office.archive())) {
      assertThrows(
          CancellationException.class,
          () -> open.publications().publish(office.share(), false, "test", stopped));
    }
    assertTrue(Files.exists(part(office, 2)));
    assertEquals(Office.sound(1, 1), Office.look(office.share()));
    assertEquals(2, office.publish().edition().number());
    assertEquals(List.of(), EditionFolder.unfinished(office.share()));
  }

  private static Path part(Office office, int number) {
    return EditionFolder.in(office.share(), number).part();
  }

  @Test
  void placesThatWillNotDoAreRefused() throws IOException {
    Office office = Office.begun(folder);
    assertEquals(
        "publish.folder-of-archive", refusal(office.archive(), office.archive().resolve("新")));
    assertEquals("publish.folder-of-archive", refusal(office.archive(), office.archive()));
    Path foreign = Files.createDirectories(folder.resolve("别的"));
    Files.writeString(foreign.resolve("信.txt"), "x");
    assertEquals("publish.folder-foreign", refusal(office.archive(), foreign));
    assertEquals("publish.folder-foreign", refusal(office.archive(), foreign.resolve("信.txt")));
    try (Stream<Path> left = Files.list(foreign)) {
      assertEquals(1, left.count(), "nothing was written there");
    }
    Path locked = Files.createDirectories(folder.resolve("不许"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(locked), "root may write anywhere");
    assertEquals("publish.folder-denied", refusal(office.archive(), locked));
  }

  @Test
  void anotherArchivesFolderIsTakenOverOnlyWhenAsked() {
    Office office = Office.begun(folder);
    Path restored = folder.resolve("恢复");
    try (Archive open = Archive.openAtRest(office.archive())) {
      open.backups().write(folder.resolve("a.zip"));
    }
    Backups.restore(folder.resolve("a.zip"), restored, Progress.NONE);
    assertEquals("publish.folder-of-another", refusal(restored, office.share()));
    try (Archive open = Archive.openAtRest(restored)) {
      PublishReport over = open.publications().publish(office.share(), true, "test", Progress.NONE);
      assertEquals("2 " + EditionNews.NONE, over.edition().number() + " " + over.news());
    }
    assertEquals(Office.sound(2, 1), Office.look(office.share()));
  }

  @Test
  void aDamagedArchiveIsNotPublished() throws Exception {
    Office office = Office.begun(folder);
    RawSql.run(office.archive().resolve("kange.db"), "UPDATE block SET text = 'x' WHERE rowid = 1");
    assertEquals("publish.archive-not-sound", refusal(office.archive(), office.share()));
    assertEquals(Office.sound(1, 1), Office.look(office.share()));
  }
}
