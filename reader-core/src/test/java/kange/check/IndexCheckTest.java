package kange.check;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import kange.index.CatchUp;
import kange.index.IndexFolder;
import kange.index.IndexKeeper;
import kange.model.ArchiveException;
import kange.model.Exhaustion;
import kange.model.Progress;
import kange.search.MadeArticles;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.TestKeys;
import kange.store.sql.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCheckTest {
  @Test
  void whereMemoryLacksNothingIsCalledDamaged(@TempDir Path folder) throws Exception {
    Path file = Files.createDirectories(folder.resolve("archive")).resolve("kange.db");
    Stores stores = Stores.open(file, false, new TestKeys());
    try (Database database = stores.database()) {
      stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "1", 2)));
      IndexFolder lacking =
          new IndexFolder(
              folder.resolve("index"),
              database.file(),
              stores.archiveId(),
              new MadeArticles(stores.articles()::find),
              () -> {
                throw new OutOfMemoryError("for the index");
              },
              folder.resolve("cache"));
      try (IndexKeeper keeper =
          new IndexKeeper(lacking, new CatchUp(stores.changes(), stores.articles()))) {
        Check check =
            ArchiveChecker.checks(stores, keeper, Progress.NONE, Issues.by()).stream()
                .filter(one -> one.name() == CheckMessage.INDEX)
                .findFirst()
                .orElseThrow();
        assertTrue(
            Exhaustion.in(assertThrows(ArchiveException.class, () -> check.run(false))),
            "whoever looks again may find it sound");
      }
    }
  }
}
