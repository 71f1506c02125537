package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.app.SampleArchive;
import kange.app.settings.Locations;
import kange.archive.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks of one's own on the command line. */
class MarksCommandTest {
  @TempDir Path folder;
  private Path archive;
  private Path file;

  @BeforeEach
  void mark() throws IOException {
    System.setProperty(Locations.DATA_PROPERTY, folder.resolve("data").toString());
    SampleArchive.one(folder).close();
    archive = folder.resolve("archive");
    file = folder.resolve("我的.jsonl");
    try (Archive own = Archive.openReadOnly(archive, Locations.ownMarks())) {
      own.marks().setFavourite(1, true);
      own.marks().note(1, "自己的看法");
      own.marks().lists().add(own.marks().lists().create("会上用").id(), List.of(1L));
    }
  }

  @AfterEach
  void forget() {
    System.clearProperty(Locations.DATA_PROPERTY);
  }

  private CliRun marks(Object... way) {
    Object[] all = new Object[way.length + 3];
    all[0] = "marks";
    all[1] = "--archive";
    all[2] = archive;
    System.arraycopy(way, 0, all, 3, way.length);
    return CliRun.of(all);
  }

  @Test
  void theyAreGivenCountedTakenInAndTakenBack() {
    assertEquals("3 处标记已写到 " + file, marks("--give", file).out().strip());
    assertTrue(Files.exists(file));
    CliRun counted = marks("--take", file, "--dry-run");
    assertEquals("可收下 3 处标记，0 处已有，0 处放不进来", counted.out().strip());
    CliRun taken = marks("--take", file);
    assertEquals("0 ", taken.status() + " " + taken.err());
    assertEquals("收下 3 处标记，0 处已有，0 处放不进来", taken.out().strip());
    assertEquals("收下 0 处标记，3 处已有，0 处放不进来", marks("--take", file).out().strip());
    assertTrue(CliRun.of("undo", "--archive", archive).out().contains("收下"));
    assertEquals("收下 3 处标记，0 处已有，0 处放不进来", marks("--take", file).out().strip());
  }

  @Test
  void aListOfOnesOwnIsExported() throws IOException {
    Path out = folder.resolve("出.md");
    CliRun exported = CliRun.of("export", "--archive", archive, "--list", "会上用", "--to", out);
    assertEquals("0 ", exported.status() + " " + exported.err());
    assertTrue(Files.size(out) > 0);
  }

  @Test
  void whatPlacesNothingIsNamedAndOneWayIsAskedFor() throws IOException {
    marks("--give", file);
    Path other = folder.resolve("别的");
    Files.createDirectories(other);
    try (Archive empty = Archive.open(other)) {
      assertTrue(empty.access().held());
    }
    CliRun taken = CliRun.of("marks", "--archive", other, "--take", file);
    assertEquals(0, taken.status());
    assertEquals("收下 0 处标记，0 处已有，3 处放不进来", taken.out().strip());
    assertEquals(3, taken.err().strip().lines().count());
    assertEquals(2, CliRun.of("marks", "--archive", other).status());
    CliRun nothing = CliRun.of("marks", "--archive", other, "--give", folder.resolve("无.jsonl"));
    assertTrue(nothing.err().contains("还没有你自己的标记"), nothing.err());
  }
}
