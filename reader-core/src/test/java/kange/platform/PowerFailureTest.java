package kange.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import kange.platform.ForgettingDisk.Loss;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PowerFailureTest {
  @TempDir Path folder;
  private ForgettingDisk disk;
  private Path file;
  private int images;

  @BeforeEach
  void plugIn() throws IOException {
    Path real = Files.createDirectory(folder.resolve("disk"));
    Files.writeString(real.resolve("a.txt"), "旧");
    disk = new ForgettingDisk(real);
    file = disk.root().resolve("a.txt");
  }

  private Path failed(Loss loss) {
    return disk.fail(loss, folder.resolve("image" + images++));
  }

  private static String read(Path image, String name) {
    try {
      Path there = image.resolve(name);
      return Files.exists(there) ? Files.readString(there) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoJustWritesAndMovesLosesBoth(Loss loss) throws IOException {
    Path part = Files.writeString(disk.root().resolve("part"), "新");
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    String left = read(failed(loss), "a.txt");
    assertEquals(loss == Loss.ALL_UNFORCED ? "旧" : "", left);
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsTheOldOneOrTheNewOneWheneverThePowerFails(Loss loss) throws IOException {
    Set<String> seen = new TreeSet<>();
    disk.afterEach(() -> seen.add(read(failed(loss), "a.txt")));
    AtomicFile.write(file, part -> Files.writeString(part, "新"));
    assertEquals(Set.of("旧", "新"), seen);
    assertEquals("新", read(failed(loss), "a.txt"));
  }

  @ParameterizedTest
  @EnumSource
  void aFileInFoldersThatWereJustMadeIsThereWithThem(Loss loss) throws IOException {
    AtomicFile.write(disk.root().resolve("一/二/b.txt"), part -> Files.writeString(part, "新"));
    assertEquals("新", read(failed(loss), "一/二/b.txt"));
  }

  @ParameterizedTest
  @EnumSource
  void aFolderThatIsMovedTakesItsFilesAlong(Loss loss) throws IOException {
    Path made = disk.root().resolve("part");
    AtomicFile.makeFolders(made);
    Path scan = Files.writeString(made.resolve("s"), "扫描");
    AtomicFile.force(scan);
    AtomicFile.moveFolder(made, disk.root().resolve("scans"));
    assertEquals("扫描", read(failed(loss), "scans/s"));
  }
}
