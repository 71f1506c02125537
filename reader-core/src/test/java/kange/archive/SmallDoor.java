package kange.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.ParsedIssue;
import kange.store.EmptyArchive;
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
    Stores stores = made(home);
    stores.issues().add(Issues.incoming(first));
    stores.issues().add(Issues.incoming(second));
    stores.close();
    archive = Archive.openAtRest(home);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  /** An archive's folder, and its stores under the keys that archives have. */
  static Stores made(Path home) {
    try {
      Path file = Files.createDirectories(home).resolve(Stores.FILE);
      return Stores.open(EmptyArchive.at(file), false, new ChineseKeys());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Long> articles(List<ArticleSummary> of) {
    return of.stream().map(ArticleSummary::id).toList();
  }
}
