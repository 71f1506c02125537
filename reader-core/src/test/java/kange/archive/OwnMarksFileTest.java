package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kange.model.reading.ReadingPosition;
import kange.store.RawSql;
import org.junit.jupiter.api.Test;

/** What is wrong with a reader's own file is said, and keeps nobody from reading. */
class OwnMarksFileTest extends OwnMarksFixture {
  @Test
  void aDamagedFileIsSetAsideAndTheArchiveIsReadAndMarkedOn() throws IOException {
    try (Archive open = reader()) {
      open.marks().setFavourite(1, true);
    }
    Files.writeString(
        ownFiles().getFirst(), "no database any more, and long enough to be looked at");
    try (Archive open = reader()) {
      assertEquals("own-marks.set-aside", open.marks().told().orElseThrow().code());
      assertEquals(Set.of(), starred(open));
      open.marks().setFavourite(2, true);
      assertEquals(Set.of(2L), starred(open));
    }
    assertEquals(2, ownFiles().size(), "the damaged one is kept");
  }

  @Test
  void whatANewerProgramWroteIsLeftAlone() throws Exception {
    try (Archive open = reader()) {
      open.marks().setFavourite(1, true);
    }
    Path file = ownFiles().getFirst();
    RawSql.run(file, "PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file);
    try (Archive open = reader()) {
      assertEquals("own-marks.newer", open.marks().refusal().orElseThrow().code());
      assertEquals(Set.of(), starred(open));
      refused("own-marks.newer", () -> open.marks().setFavourite(2, true));
      assertEquals(List.of(), open.marks().lists().all());
    }
    assertEquals(List.of(file), ownFiles());
    assertEquals(before.length, Files.readAllBytes(file).length);
  }

  @Test
  void anotherProgramsFileUnderTheNameIsSetAsideAndAnEmptyOneIsFilled() throws Exception {
    try (Archive open = reader()) {
      open.marks().setFavourite(1, true);
    }
    Path file = ownFiles().getFirst();
    RawSql.run(file, "PRAGMA application_id = 7");
    try (Archive open = reader()) {
      assertEquals("own-marks.set-aside", open.marks().told().orElseThrow().code());
    }
    Files.createFile(file);
    try (Archive open = reader()) {
      assertTrue(open.marks().told().isEmpty());
      assertEquals(Set.of(), starred(open));
      open.marks().setFavourite(3, true);
      assertEquals(Set.of(3L), starred(open));
    }
  }

  @Test
  void whereTheFileCannotBeOpenedThatIsSaidAndTheArchiveIsRead() throws Exception {
    try (Archive open = reader()) {
      open.marks().setFavourite(1, true);
    }
    Path file = ownFiles().getFirst();
    Files.delete(file);
    Files.createDirectory(file);
    try (Archive open = reader()) {
      assertEquals("store.not-opened", open.marks().refusal().orElseThrow().code());
      assertEquals(Set.of(), starred(open));
      refused("store.not-opened", () -> open.marks().setFavourite(1, true));
      assertFalse(open.marks().anyOwn());
      refused(
          "archive.reading-only",
          () -> open.reading().savePosition(new ReadingPosition(1, 0, 0, Instant.now())));
    }
  }
}
