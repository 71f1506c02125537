package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.intake.DuplicatePolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** An archive that a reader may not write, and the folder of his own marks. */
abstract class OwnMarksFixture {
  @TempDir Path folder;
  Path home;
  Path own;

  @BeforeEach
  void fill() {
    home = folder.resolve("库");
    own = folder.resolve("我的");
    Path files = folder.resolve("来稿");
    try (Archive open = Archive.open(home)) {
      open.importFiles(
          List.of(SampleFiles.copy("supplement.txt", files)),
          DuplicatePolicy.REPORT,
          Progress.NONE);
    }
  }

  Archive reader() {
    return Archive.openReadOnly(home, own);
  }

  static void refused(String code, Executable change) {
    assertEquals(code, assertThrows(ArchiveException.class, change).message().code());
  }

  static Set<Long> starred(Archive open) {
    return open.catalogue().articles(ArticleFilter.ofFavourites(), 0, 50).stream()
        .map(ArticleSummary::id)
        .collect(Collectors.toSet());
  }

  List<Path> ownFiles() throws IOException {
    if (!Files.isDirectory(own)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(own)) {
      return files.sorted().toList();
    }
  }
}
