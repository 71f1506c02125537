package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kange.ChildJava;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.intake.DuplicatePolicy;
import kange.model.reading.ReadingPosition;
import kange.model.search.SearchRequest;
import kange.platform.FileTree;
import kange.platform.NetworkDrive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads keeps nobody out; who changes something does, until he closes. */
class RolesTest {
  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void fill() {
    home = folder.resolve("库");
    file("supplement.txt");
  }

  @AfterEach
  void forget() {
    System.clearProperty(NetworkDrive.TYPES);
  }

  private void file(String name) {
    try (Archive open = Archive.open(home)) {
      importInto(open, name);
      open.searcher().awaitLevel();
    }
  }

  private void importInto(Archive open, String name) {
    open.importFiles(
        List.of(SampleFiles.copy(name, folder)), DuplicatePolicy.REPORT, Progress.NONE);
  }

  private static int found(Archive open) {
    return open.searcher().search(SearchRequest.of("的", 5), () -> false).total();
  }

  @Test
  void whoReadsKeepsNobodyOutAndSeesWhatIsFiled() {
    try (Archive reader = Archive.openToRead(home);
        Archive other = Archive.openToRead(home)) {
      assertFalse(
          reader.access().refused() || other.access().refused(), "each may change something");
      int before = found(reader);
      file("square-columns.txt");
      assertEquals(2, reader.catalogue().journals().stream().mapToInt(j -> j.issues()).sum());
      assertTrue(found(reader) > before, "the index is followed");
      assertFalse(reader.access().held());
    }
  }

  @Test
  void theFirstChangeTakesTheLockUntilTheArchiveIsClosed() {
    try (Archive second = Archive.openToRead(home)) {
      try (Archive first = Archive.openToRead(home)) {
        first.marks().setFavourite(1, true);
        assertTrue(first.access().held());
        ArchiveException held =
            assertThrows(ArchiveException.class, () -> second.marks().setFavourite(1, false));
        assertEquals("archive.held-by-another", held.message().code());
        assertFalse(second.access().refused(), "he may try again");
        assertFalse(second.access().take());
        assertFalse(second.access().lookAgain());
        assertEquals(ProcessHandle.current().pid(), second.access().heldBy().orElseThrow().pid());
        importInto(first, "square-columns.txt");
        first.searcher().awaitLevel();
        assertTrue(first.check(false).sound(), "what is written proves itself");
      }
      assertTrue(second.access().lookAgain());
      second.marks().setFavourite(1, false);
      assertTrue(second.access().held());
    }
  }

  @Test
  void whoFoundItHeldWhenHeOpenedItChangesItOnceItIsFree() {
    try (Archive reader = openedWhileHeld()) {
      importInto(reader, "dotted-contents.txt");
      assertTrue(reader.access().held());
      assertFalse(reader.access().refused());
      reader.marks().setFavourite(1, true);
      reader.searcher().awaitLevel();
      assertTrue(found(reader) > 0);
      assertTrue(reader.check(false).sound(), "what is written proves itself");
    }
    try (Archive again = Archive.openToRead(home)) {
      assertEquals(1, again.catalogue().articles(ArticleFilter.ofFavourites(), 0, 9).size());
      assertEquals(3, again.catalogue().journals().stream().mapToInt(j -> j.issues()).sum());
    }
  }

  private Archive openedWhileHeld() {
    try (Archive writer = Archive.open(home)) {
      Archive reader = Archive.openToRead(home);
      assertTrue(reader.access().refused(), "as it was when he opened it");
      importInto(writer, "square-columns.txt");
      writer.searcher().awaitLevel();
      return reader;
    }
  }

  @Test
  void whereOneStoppedReadingIsKeptAndNobodyKeptOutByThat() {
    try (Archive reader = Archive.openToRead(home)) {
      reader.reading().savePosition(new ReadingPosition(1, 0, 0.5, Instant.now()));
      assertTrue(reader.reading().position(1).isPresent());
      assertFalse(reader.access().held());
      try (Archive writer = Archive.open(home)) {
        assertTrue(writer.access().held());
        reader.reading().savePosition(new ReadingPosition(1, 0, 0.9, Instant.now()));
        assertEquals(
            0.5, reader.reading().position(1).orElseThrow().fraction(), "not while another writes");
      }
    }
  }

  @Test
  void anIndexThatIsBehindIsBroughtOnAndTheLockGivenBack() {
    try (Archive open = Archive.openAtRest(home)) {
      importInto(open, "square-columns.txt");
    }
    deleteIndex();
    try (Archive reader = Archive.openToRead(home)) {
      reader.searcher().awaitLevel();
      assertTrue(found(reader) > 0);
      assertFalse(reader.searcher().status().substitute(), "no index of its own was needed");
      assertTrue(Files.isDirectory(home.resolve("index")));
      while (reader.access().held()) {
        Thread.onSpinWait();
      }
      file("dotted-contents.txt");
      assertEquals(3, reader.catalogue().journals().stream().mapToInt(j -> j.issues()).sum());
    }
  }

  private void deleteIndex() {
    try {
      FileTree.delete(home.resolve("index"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anArchiveThatIsNotThereIsMadeAndLetGo() {
    Path fresh = folder.resolve("新库");
    try (Archive reader = Archive.openToRead(fresh);
        Archive other = Archive.open(fresh)) {
      assertFalse(reader.access().held());
      assertTrue(other.access().held());
    }
  }

  @Test
  void whatIsOpenedForReadingOnlyIsNeverChanged() {
    try (Archive reader = Archive.openReadOnly(home)) {
      assertTrue(reader.access().refused() && reader.access().heldBy().isEmpty());
      assertTrue(found(reader) > 0);
      ArchiveException refused =
          assertThrows(ArchiveException.class, () -> reader.marks().setFavourite(1, true));
      assertEquals("archive.reading-only", refused.message().code());
      assertFalse(reader.access().take());
    }
    Path nowhere = folder.resolve("没有");
    assertThrows(ArchiveException.class, () -> Archive.openReadOnly(nowhere));
    assertFalse(Files.exists(nowhere));
  }

  @Test
  void onADriveOfAnotherMachineItIsReadAndNotWritten() throws IOException {
    System.setProperty(NetworkDrive.TYPES, Files.getFileStore(home).type());
    try (Archive reader = Archive.open(home)) {
      assertTrue(reader.access().refused());
      assertTrue(found(reader) > 0);
      ArchiveException refused =
          assertThrows(ArchiveException.class, () -> importInto(reader, "gb18030.txt"));
      assertEquals("archive.on-network", refused.message().code());
    }
    ArchiveException made =
        assertThrows(ArchiveException.class, () -> Archive.open(folder.resolve("新库")));
    assertEquals("archive.on-network", made.message().code(), "nor is one begun there");
  }

  @Test
  void anotherProcessThatOnlyReadsKeepsNobodyOut() throws Exception {
    ProcessBuilder builder = ChildJava.of(ReadingProgram.class, home);
    Process other = builder.redirectError(folder.resolve("child.err").toFile()).start();
    try {
      assertEquals("reads", other.inputReader().readLine());
      try (Archive writer = Archive.openToRead(home)) {
        writer.marks().setFavourite(1, true);
        other.outputWriter().write("change\n");
        other.outputWriter().flush();
        String told = other.inputReader().readLine();
        assertTrue(
            told.startsWith("archive.held-by-another")
                && told.contains(String.valueOf(ProcessHandle.current().pid())),
            told);
      }
      other.outputWriter().write("change\n");
      other.outputWriter().flush();
      assertEquals("changed", other.inputReader().readLine(), "tried again");
    } finally {
      other.destroyForcibly();
      other.waitFor();
    }
  }
}
