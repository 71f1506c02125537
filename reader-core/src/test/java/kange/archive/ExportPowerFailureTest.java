package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.history.LogQuery;
import kange.model.intake.DuplicatePolicy;
import kange.platform.ForgettingDisk;
import kange.platform.ForgettingDisk.Loss;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that go out of the archive, on a disk that may lose its power at every step. */
class ExportPowerFailureTest {
  @TempDir Path folder;
  private int images;

  @ParameterizedTest
  @EnumSource
  void whatIsExportedIsTheOldFileOrTheNewOne(Loss loss) throws IOException {
    Path real = Files.createDirectory(folder.resolve("disk"));
    for (String name : List.of("a.pdf", "a.docx", "a.txt", "a.csv")) {
      Files.writeString(real.resolve(name), "旧");
    }
    ForgettingDisk disk = new ForgettingDisk(real);
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      Path file = SampleFiles.copy("dotted-contents.txt", folder);
      archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
      List<Long> ids =
          archive.catalogue().articles(ArticleFilter.ALL, 0, 2).stream()
              .map(ArticleSummary::id)
              .toList();
      for (String name : List.of("a.pdf", "a.docx", "a.txt")) {
        assertOldOrNew(
            disk,
            loss,
            name,
            () -> archive.exports().write(ids, disk.root().resolve(name), Progress.NONE));
      }
      assertOldOrNew(
          disk,
          loss,
          "a.csv",
          () ->
              archive
                  .history()
                  .writeLog(
                      disk.root().resolve("a.csv"),
                      LogQuery.ALL,
                      List.of("编号"),
                      entry -> List.of(Long.toString(entry.id()))));
    }
  }

  private void assertOldOrNew(ForgettingDisk disk, Loss loss, String name, Runnable export)
      throws IOException {
    Set<Long> sizes = new HashSet<>();
    disk.afterEach(() -> sizes.add(size(disk, loss, name)));
    export.run();
    disk.afterEach(() -> {});
    long whole = Files.size(disk.root().resolve(name));
    assertEquals(Set.of(3L, whole), sizes, name);
    assertEquals(whole, size(disk, loss, name));
    assertTrue(whole != 3, name);
  }

  private long size(ForgettingDisk disk, Loss loss, String name) {
    try {
      return Files.size(disk.fail(loss, folder.resolve("image" + images++)).resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
