package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import kange.app.files.FileKind;
import kange.app.files.FilePicker;
import kange.app.settings.Locations;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.model.marks.MarkQuery;
import org.junit.jupiter.api.Test;

/** A reader's marks go into a file, and from the file into the archive, by hand in the window. */
class GivenMarksTest extends WindowFixture {
  @Override
  FilePicker files() {
    return new NoFiles() {
      @Override
      public Optional<Path> saveFile(String title, String name, FileKind kind) {
        return Optional.of(given());
      }

      @Override
      public List<Path> openFiles(String title, List<FileKind> kinds) {
        return List.of(given());
      }
    };
  }

  private Path given() {
    return folder.resolve("我的标记.jsonl");
  }

  private int marks() throws Exception {
    return Fx.get(this::listed);
  }

  private int listed() {
    return ((ListView<?>) scene().lookup("#marks")).getItems().size();
  }

  private boolean says(String words) {
    return shell()
        .context()
        .notices()
        .currentProperty()
        .get()
        .filter(notice -> notice.text().contains(words))
        .isPresent();
  }

  @Test
  void aReaderGivesAndTheLibrarianCountsTakesInAndTakesBack() throws Exception {
    fillArchive();
    Path others = folder.resolve("别人的");
    try (Archive holder = Archive.open(archiveFolder())) {
      assertTrue(holder.access().held());
      openWindow();
      Fx.await(() -> shell().open(Place.Marks.all()));
      assertFalse(hand.visible("#marks-give"), "nothing of one's own yet");
      assertFalse(hand.visible("#marks-take"), "the archive takes none");
      shell().context().archive().marks().setFavourite(1, true);
      shell().context().archive().marks().note(2, "看法");
      Fx.await(() -> shell().open(Place.Marks.all()));
      hand.click("#marks-give");
      Fx.until("it is told", () -> says("2 处标记已写到"));
      assertTrue(Files.exists(given()));
    }
    // The librarian is another person: he has no marks of his own.
    System.setProperty(Locations.DATA_PROPERTY, others.toString());
    Fx.await(() -> window.open(archiveFolder()));
    Fx.await(() -> shell().open(Place.Marks.all()));
    assertEquals(0, marks());
    hand.click("#marks-take");
    Fx.until("it is counted", () -> says("可收下 2 处"));
    assertEquals(0, marks());
    hand.click("#notice .accent");
    Fx.until("they are in", () -> listed() == 2);
    Fx.until("it is told", () -> says("收下了 2 处"));
    hand.click("#notice .accent");
    Fx.until("they are out again", () -> listed() == 0);
    hand.click("#marks-take");
    Fx.until("it is counted", () -> says("可收下 2 处"));
    assertEquals(0, shell().context().archive().marks().search(MarkQuery.ALL, 0, 5).total());
  }

  @Test
  void aDamagedFileOfOnesOwnIsToldAndTheArchiveIsOpen() throws Exception {
    fillArchive();
    try (Archive holder = Archive.open(archiveFolder());
        Archive own = Archive.openToRead(archiveFolder(), Locations.ownMarks())) {
      own.marks().setFavourite(1, true);
      assertTrue(holder.access().held());
    }
    try (var files = Files.list(Locations.ownMarks())) {
      for (Path file : files.toList()) {
        Files.writeString(file, "no database, and long enough to be looked at as one");
      }
    }
    openWindow();
    assertTrue(notice().contains("损坏了"), notice());
    Fx.await(() -> shell().open(Place.Marks.all()));
    assertEquals(0, marks());
  }
}
