package kange.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.archive.Archive;
import kange.archive.Publications;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.publish.EditionNews;
import kange.platform.ExclusiveFile;
import kange.platform.FileTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are taken, marked by others, or not what they should be. */
class PlacesTest {
  @TempDir Path folder;
  private Office office;
  private Path place;

  @BeforeEach
  void begin() {
    office = Office.begun(folder);
    place = folder.resolve("本机");
  }

  private static String code(Executable refused) {
    return assertThrows(ArchiveException.class, refused).message().code();
  }

  private String publishing() {
    return code(office::publish);
  }

  private String subscribing() {
    return code(() -> Publications.subscribe(office.share(), place, false, Progress.NONE));
  }

  private void mark(String text) throws IOException {
    Files.writeString(office.share().resolve(PlaceMark.PUBLISHED), text);
  }

  @Test
  void oneAtATimePublishesAndFetches() throws IOException {
    try (FileChannel held =
        ExclusiveFile.take(office.share().resolve("kange.publishing")).orElseThrow()) {
      assertTrue(held.isOpen());
      assertEquals("publish.being-published", publishing());
    }
    Files.createDirectories(place);
    try (FileChannel held = ExclusiveFile.take(place.resolve("kange.fetching")).orElseThrow()) {
      assertTrue(held.isOpen());
      assertEquals("publish.being-fetched", subscribing());
    }
    Publications.subscribe(office.share(), place, false, Progress.NONE);
    assertTrue(Archive.stands(place) && Archive.stands(office.share()));
  }

  @Test
  void marksOfNewerProgramsAndOthersAreRespected() throws IOException {
    new PlaceMark(99, "01234567-89ab-cdef-0123-456789abcdef", "")
        .write(office.share(), PlaceMark.PUBLISHED);
    assertEquals("publish.folder-newer", publishing());
    for (String text : List.of("{", "{}", "{\"publication\":\"../../etc\"}")) {
      mark(text);
      assertEquals("publish.folder-foreign", publishing(), text);
      assertEquals("publish.nothing-published", subscribing(), text);
      assertFalse(Archive.stands(office.share()), text);
    }
    Files.delete(office.share().resolve(PlaceMark.PUBLISHED));
    assertEquals("publish.nothing-published", subscribing());
  }

  @Test
  void anEmptyFolderHoldsNothingYet() throws IOException {
    FileTree.delete(office.edition(1));
    assertEquals("publish.nothing-published", subscribing());
    assertEquals(
        "publish.nothing-published", code(() -> Archive.openReadOnly(office.share()).close()));
    assertTrue(Publications.edition(office.share()).isEmpty());
    assertEquals(1, office.publish().edition().number());
    assertEquals(1, Publications.edition(office.share()).orElseThrow().number());
  }

  @Test
  void anEditionThatSaysOtherThingsThanItHoldsIsRefused() throws IOException {
    Manifest said = ManifestFile.read(office.edition(1));
    ManifestFile.write(office.edition(1), with(said, 1, said.articles() + 1), EditionNews.NONE);
    assertEquals("publish.not-as-said", subscribing());
    ManifestFile.write(office.edition(1), with(said, 2, said.articles()), EditionNews.NONE);
    assertEquals("publish.another-archive", subscribing());
  }

  private static Manifest with(Manifest m, int number, int articles) {
    return new Manifest(
        m.format(),
        m.publication(),
        m.archive(),
        number,
        m.created(),
        m.schema(),
        m.analysis(),
        m.program(),
        articles,
        m.issues(),
        m.files());
  }

  @Test
  void aPlaceThatIsAFileOrMarkedByOthersIsNotTaken() throws IOException {
    Files.writeString(place, "x");
    assertEquals("publish.place-foreign", subscribing());
    Files.delete(place);
    Files.createDirectories(place);
    Files.writeString(place.resolve(PlaceMark.SUBSCRIBED), "{");
    assertEquals("publish.place-foreign", subscribing());
    assertEquals("publish.not-subscribed", code(() -> Publications.update(place, Progress.NONE)));
    assertTrue(Publications.source(place).isEmpty());
  }

  @Test
  void anEditionIsInUseAsLongAsAnybodyHasNotClosedIt() throws IOException {
    Path edition = office.edition(1);
    EditionUse one = EditionUse.begin(edition);
    EditionUse two = EditionUse.begin(edition);
    one.close();
    assertFalse(EditionUse.whenUnread(edition, () -> {}));
    two.close();
    assertTrue(EditionUse.whenUnread(edition, () -> {}));
    Files.delete(edition.resolve(EditionUse.FILE));
    try (EditionUse withoutLock = EditionUse.begin(edition)) {
      assertFalse(EditionUse.whenUnread(edition, () -> {}), withoutLock::toString);
    }
    assertTrue(EditionUse.whenUnread(edition, () -> {}));
  }
}
