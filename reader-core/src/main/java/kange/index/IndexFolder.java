package kange.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kange.search.ArticleSource;
import kange.search.SearchIndex;

/** Where the index of an archive lies, and how to open it there. */
public record IndexFolder(Path path, String archiveId, ArticleSource articles, boolean readOnly) {

  SearchIndex open() {
    return readOnly
        ? SearchIndex.openReadOnly(path, archiveId, articles)
        : SearchIndex.open(path, archiveId, articles);
  }

  /** Deletes the index's files; nothing else ever lies in this folder. */
  void delete() throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(path)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
