package kange.archive;

import java.nio.file.Path;
import java.util.List;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.ParsedIssue;
import kange.store.Issues;
import kange.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An archive of two issues that were made up: no file is read, and nothing waits for the index. */
abstract class SmallDoor {
  static final String JOURNAL = "远山机关";
  static final long NOWHERE = 99;

  @TempDir Path folder;
  final ParsedIssue first = Issues.issue(JOURNAL, 2025, "1", 1);
  final ParsedIssue second = Issues.issue(JOURNAL, 2026, "2", 2);
  Archive archive;

  @BeforeEach
  void open() {
    Path home = folder.resolve("archive");
    Archive.openAtRest(home).close();
    Stores stores = Stores.open(home.resolve(Stores.FILE), false, new ChineseKeys());
    stores.issues().add(Issues.incoming(first));
    stores.issues().add(Issues.incoming(second));
    stores.close();
    archive = Archive.openAtRest(home);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  static List<Long> articles(List<ArticleSummary> of) {
    return of.stream().map(ArticleSummary::id).toList();
  }
}
