package kange.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kange.archive.Archive;
import kange.archive.Publications;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.publish.EditionNews;
import kange.model.publish.UpdateReport;
import kange.model.publish.UpdateState;
import kange.platform.FileTree;
import kange.platform.Sha256;
import kange.store.RawSql;
import kange.store.sql.OldSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscribingTest {
  private static final int OLD = 16;

  @TempDir Path folder;
  private Office office;
  private Path place;

  private void officeWith(String... names) {
    office = Office.begun(folder);
    place = folder.resolve("本机/刊阁");
    office.publishEach(names);
  }

  private UpdateReport subscribe() {
    return Publications.subscribe(office.share(), place, false, Progress.NONE);
  }

  private UpdateReport update() {
    return Publications.update(place, Progress.NONE);
  }

  private static String told(UpdateReport report) {
    return report.state()
        + " "
        + report.edition().orElseThrow().number()
        + " "
        + report.reason().map(reason -> reason.code()).orElse("");
  }

  @Test
  void onlyWhatChangedIsFetchedAndWhatIsNewIsTold() throws IOException {
    officeWith();
    UpdateReport first = subscribe();
    assertEquals("UPDATED 1 ", told(first));
    assertEquals(1, first.news().added().size());
    assertEquals(Office.sound(1, 1), Office.look(place));
    assertEquals("LEVEL 1 ", told(update()));
    office.publishEach("square-columns.txt");
    UpdateReport second = update();
    assertEquals("UPDATED 2 ", told(second));
    assertEquals(1, second.news().added().size());
    assertTrue(second.reused() > 0, "pieces of the index that were here");
    office.publishChanged();
    UpdateReport star = update();
    assertTrue(
        star.copied() < size(office.edition(3), "kange.db") / 4,
        "of a database in which little changed, little: " + star);
    damageDatabaseHere(3);
    office.publishChanged();
    assertEquals("UPDATED 4 ", told(update()), "and pieces that are damaged here are fetched");
    office.publishEach("dotted-contents.txt", "gb18030.txt");
    assertEquals(2, update().news().added().size(), "two editions at once");
    assertEquals(Office.sound(6, 4), Office.look(place));
    assertEquals(office.share(), Publications.source(place).orElseThrow());
  }

  private Path here(int number) throws IOException {
    Path row = PlaceMark.read(place, PlaceMark.SUBSCRIBED).orElseThrow().row(place);
    return EditionFolder.in(row, number).path();
  }

  private static long size(Path edition, String file) throws IOException {
    return Files.size(edition.resolve(file));
  }

  private void damageDatabaseHere(int number) throws IOException {
    Path database = here(number).resolve("kange.db");
    byte[] bytes = Files.readAllBytes(database);
    Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 7);
    Files.delete(database);
    Files.write(database, bytes);
  }

  @Test
  void theShareMayGoAndWhatIsHereIsRead() throws IOException {
    officeWith();
    subscribe();
    FileTree.delete(office.share());
    assertEquals("UNREACHABLE 1 publish.not-reached", told(update()));
    assertEquals(Office.sound(1, 1), Office.look(place));
    Path nowhere = folder.resolve("新机");
    ArchiveException none =
        assertThrows(
            ArchiveException.class,
            () -> Publications.subscribe(office.share(), nowhere, false, Progress.NONE));
    assertEquals("publish.not-reached", none.message().code());
  }

  @Test
  void whatIsDamagedOrHalfThereIsRefusedAndTheGoodOneStays() throws IOException {
    officeWith();
    subscribe();
    office.publishChanged();
    Path database = office.edition(2).resolve("kange.db");
    byte[] good = Files.readAllBytes(database);
    byte[] turned = good.clone();
    for (int at = 99; at < turned.length; at += PageList.PAGE) {
      turned[at] ^= 1;
    }
    Files.write(database, turned);
    assertEquals("REFUSED 1 publish.file-damaged", told(update()), "a bit a page");
    Files.delete(database);
    assertEquals("REFUSED 1 publish.file-damaged", told(update()), "a file is not there yet");
    Files.write(database, good);
    Path manifest = office.edition(2).resolve(ManifestFile.NAME);
    byte[] said = Files.readAllBytes(manifest);
    Files.write(manifest, new byte[0]);
    assertEquals("REFUSED 1 publish.manifest-damaged", told(update()), "a manifest cut short");
    assertEquals(Office.sound(1, 1), Office.look(place));
    Files.write(manifest, said);
    assertEquals("UPDATED 2 ", told(update()));
    assertEquals(Office.sound(2, 1), Office.look(place));
  }

  @Test
  void aNewestThatIsDamagedIsPassedOverForOneThatIsWhole() throws IOException {
    officeWith();
    subscribe();
    office.publishChanged();
    office.publishEach("square-columns.txt");
    Files.write(office.edition(3).resolve("kange.db"), new byte[7]);
    UpdateReport report = update();
    assertEquals("UPDATED 2 publish.file-damaged", told(report));
    assertEquals(Office.sound(2, 1), Office.look(place));
  }

  @Test
  void whatIsOlderOrAnothersOrOfANewerProgramIsRefused() throws IOException {
    officeWith("square-columns.txt");
    subscribe();
    FileTree.delete(office.edition(2));
    assertEquals("REFUSED 2 publish.older", told(update()));

    FileTree.delete(office.share());
    office.publish();
    office.publishChanged();
    assertEquals("REFUSED 2 publish.another-archive", told(update()), "published anew");
    assertEquals(Office.sound(2, 2), Office.look(place));
    try (Archive window = Archive.openToRead(place)) {
      assertEquals(
          "UPDATED 2 ",
          told(Publications.subscribe(office.share(), place, true, Progress.NONE)),
          "asked for by a person, of the same number as the one that is read");
      assertTrue(window.check(false).sound());
    }
    assertEquals(Office.sound(2, 2), Office.look(place));

    office.publishChanged();
    rewrite(office.edition(3), manifest -> with(manifest, 99, manifest.files()));
    assertEquals("REFUSED 2 publish.newer-program", told(update()));
  }

  @Test
  void aManifestThatNamesFilesElsewhereIsNoManifest() throws IOException {
    officeWith();
    subscribe();
    office.publishChanged();
    Path stray = folder.resolve("偷.txt");
    PublishedFile evil = new PublishedFile("../../../偷.txt", 0, "0".repeat(64));
    rewrite(
        office.edition(2),
        manifest ->
            with(
                manifest,
                manifest.schema(),
                Stream.concat(manifest.files().stream(), Stream.of(evil)).toList()));
    assertEquals("REFUSED 1 publish.manifest-damaged", told(update()));
    assertFalse(Files.exists(stray));
  }

  private interface Change {
    Manifest of(Manifest manifest);
  }

  private static void rewrite(Path edition, Change change) throws IOException {
    Manifest manifest = ManifestFile.read(edition);
    ManifestFile.write(edition, change.of(manifest), manifest.sinceNothing());
  }

  private static Manifest with(Manifest m, int schema, List<PublishedFile> files) {
    return new Manifest(
        m.format(),
        m.publication(),
        m.archive(),
        m.number(),
        m.created(),
        schema,
        m.analysis(),
        m.program(),
        m.articles(),
        m.issues(),
        files);
  }

  @Test
  void anInterruptedFetchIsGoneOnWith() {
    officeWith();
    AtomicInteger files = new AtomicInteger();
    Progress stopped =
        new Progress() {
          @Override
          public void at(int done, int total, String item) {
            files.set(done);
          }

          @Override
          public boolean cancelled() {
            return files.get() >= 2;
          }
        };
    assertThrows(
        CancellationException.class,
        () -> Publications.subscribe(office.share(), place, false, stopped));
    UpdateReport rest = subscribe();
    assertTrue(rest.reused() > 0, "what was fetched before is not fetched again");
    assertEquals(Office.sound(1, 1), Office.look(place));
  }

  @Test
  void anEditionThatAWindowReadsIsNotTakenAway() throws IOException {
    officeWith();
    subscribe();
    try (Archive window = Archive.openToRead(place)) {
      office.publishChanged();
      update();
      office.publishChanged();
      update();
      assertEquals(1, window.edition().orElseThrow().number());
      assertTrue(window.check(false).sound(), "the window goes on with what it has");
    }
    assertEquals(Office.sound(3, 1), Office.look(place));
    office.publishChanged();
    update();
    assertFalse(Files.exists(here(1)), "gone with the next");
  }

  @Test
  void anEditionOfAnOlderProgramIsBroughtOn() throws Exception {
    officeWith();
    makeOld(office.edition(1));
    assertEquals("UPDATED 1 ", told(subscribe()));
    assertEquals("LEVEL 1 ", told(update()), "and is not fetched again");
    assertTrue(issues() > 0);
    makeOld(here(1));
    FileTree.delete(office.share());
    assertTrue(issues() > 0, "one that an older program fetched, without the share");
  }

  private int issues() {
    try (Archive open = Archive.openAtRest(place)) {
      assertTrue(open.access().refused());
      return open.catalogue().journals().stream().mapToInt(j -> j.issues()).sum();
    }
  }

  private static void makeOld(Path edition) throws IOException, SQLException {
    Path database = edition.resolve("kange.db");
    Files.delete(database);
    OldSchemas.load(OLD, database);
    int issues = (int) RawSql.number(database, "SELECT count(*) FROM issue");
    int articles = (int) RawSql.number(database, "SELECT count(*) FROM article");
    PublishedFile file =
        new PublishedFile("kange.db", Files.size(database), Sha256.sha256(database));
    Manifest now = ManifestFile.read(edition);
    Manifest old =
        new Manifest(
            now.format(),
            now.publication(),
            now.archive(),
            now.number(),
            now.created(),
            OLD,
            now.analysis(),
            now.program(),
            articles,
            Collections.nCopies(issues, now.issues().getFirst()),
            List.of(file));
    ManifestFile.write(edition, old, EditionNews.NONE);
  }

  @Test
  void aFolderWithOtherThingsInItIsNotTakenForThis() throws IOException {
    officeWith();
    Path other = Files.createDirectories(folder.resolve("我的文档"));
    Files.writeString(other.resolve("信.txt"), "x");
    assertEquals("publish.place-foreign", refused(other));
    assertEquals("publish.place-within", refused(office.share().resolve("本机")));
    assertThrows(ArchiveException.class, () -> Publications.update(other, Progress.NONE));
    assertEquals(UpdateState.UPDATED, subscribe().state());
  }

  private String refused(Path where) {
    return assertThrows(
            ArchiveException.class,
            () -> Publications.subscribe(office.share(), where, false, Progress.NONE))
        .message()
        .code();
  }
}
