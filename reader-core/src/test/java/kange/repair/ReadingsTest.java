package kange.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kange.archive.ChineseKeysForTests;
import kange.faults.FilledArchive;
import kange.faults.Folders;
import kange.model.issue.ParsedIssue;
import kange.store.Stores;
import kange.store.digest.ArticleDigest;
import kange.store.digest.DigestFault;
import kange.store.digest.IssueDigest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an issue can be made anew from, should its rows be damaged. */
class ReadingsTest {
  @TempDir static Path once;
  @TempDir Path folder;
  private Stores stores;

  @BeforeAll
  static void fillOnce() {
    FilledArchive.fill(once.resolve("archive"), once.resolve("files"));
  }

  @BeforeEach
  void fill() throws IOException {
    Path home = folder.resolve("archive");
    Folders.copy(once.resolve("archive"), home);
    stores = Stores.open(home.resolve(Stores.FILE), false, ChineseKeysForTests.keys());
  }

  @Test
  void everyArticleAlsoOfACorrectedIssueIsReadAgainAsItWas() {
    for (long issue : stores.issues().ids()) {
      List<ParsedIssue> readings = new Readings(stores).of(issue);
      for (long id : stores.restoration().articles(issue)) {
        byte[] written = stores.digests().written(DigestFault.ARTICLE, id).orElseThrow();
        assertTrue(
            readings.stream()
                .flatMap(reading -> reading.articles().stream())
                .anyMatch(a -> Arrays.equals(written, ArticleDigest.of(issue, a))),
            "article " + id + " of issue " + issue);
      }
    }
  }

  @Test
  void everyCardIsReadAgainAsItWas() {
    for (long issue : stores.issues().ids()) {
      byte[] written = stores.digests().written(DigestFault.ISSUE, issue).orElseThrow();
      IssueDigest.Filing filing = stores.restoration().filing(issue).orElseThrow();
      List<Long> order = stores.restoration().articles(issue);
      assertEquals(
          1,
          new Readings(stores)
              .of(issue).stream()
                  .filter(r -> Arrays.equals(written, IssueDigest.of(r, filing, order)))
                  .limit(1)
                  .count(),
          "issue " + issue);
    }
  }
}
