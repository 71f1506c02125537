package kange.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kange.model.catalogue.ArticleSummary;
import kange.model.reading.ArticleBody;
import kange.search.ArticleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
  private static final ArticleSource NO_ARTICLES =
      new ArticleSource() {
        @Override
        public List<ArticleSummary> summaries(List<Long> ids) {
          return List.of();
        }

        @Override
        public List<ArticleBody> bodies(List<Long> ids) {
          return List.of();
        }
      };

  @TempDir Path folder;

  @Test
  void whatIsInTheFolderGoesWithItAndWhereThereIsNoneNothingIsAmiss() throws IOException {
    Path index = folder.resolve("index");
    IndexFolder lies =
        new IndexFolder(
            index, folder.resolve("kange.db"), "archive-1", NO_ARTICLES, IndexAccess.WRITE, folder);
    lies.open().close();
    assertFalse(names(index).isEmpty());
    lies.delete();
    assertFalse(Files.exists(index));
    lies.delete();
    assertEquals(List.of(), names(folder));
  }

  private static List<Path> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
