package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.LockHolder;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.check.CheckFinding;
import kange.model.check.CheckReport;
import kange.model.export.ExportReport;
import kange.model.intake.DuplicatePolicy;
import kange.model.reading.ReadingPosition;
import kange.model.search.IndexStatus;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path folder;

  private Archive filled() {
    Archive archive = Archive.open(folder.resolve("archive"));
    SampleFiles.copyAll(folder.resolve("files"));
    archive.importFiles(List.of(folder.resolve("files")), DuplicatePolicy.REPORT, Progress.NONE);
    archive.searcher().awaitLevel();
    return archive;
  }

  @Test
  void whatIsInIsFoundAndWhatIsDeletedIsNot() {
    try (Archive archive = filled()) {
      ArticleSummary wanted = firstArticle(archive);
      assertTrue(finds(archive, wanted), wanted.title());
      archive.history().delete(List.of(wanted.issueId()));
      archive.searcher().awaitLevel();
      assertFalse(finds(archive, wanted), wanted.title());
      assertTrue(archive.searcher().status().complete());
      assertThrows(
          ArchiveException.class, () -> archive.history().delete(List.of(wanted.issueId())));
    }
  }

  @Test
  void anIndexThatWasThrownAwayIsMadeAnewAtTheNextOpening() throws Exception {
    ArticleSummary wanted;
    try (Archive archive = filled()) {
      wanted = firstArticle(archive);
    }
    Path index = folder.resolve("archive/index");
    assertTrue(Files.isDirectory(index));
    try (Stream<Path> all = Files.walk(index)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        Files.delete(each);
      }
    }
    CountDownLatch complete = new CountDownLatch(1);
    try (Archive archive = Archive.openAtRest(folder.resolve("archive"))) {
      archive
          .searcher()
          .onStatus(
              status -> {
                if (status.complete()) {
                  complete.countDown();
                }
              });
      assertEquals(
          SampleFiles.NAMES.size(), archive.catalogue().issues().size(), "browsing does not wait");
      archive.searcher().awaitLevel();
      assertTrue(finds(archive, wanted));
      assertTrue(complete.await(60, TimeUnit.SECONDS), "the listener hears of it");
    }
  }

  @Test
  void anIndexThatVanishesUnderneathIsMadeAnewWhileTheArchiveIsOpen() throws IOException {
    try (Archive archive = filled()) {
      try (Stream<Path> all = Files.walk(folder.resolve("archive/index"))) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      } catch (FileSystemException e) {
        Assumptions.abort("files in use cannot be deleted on this machine: " + e);
      }
      Path one = folder.resolve("files/" + SampleFiles.NAMES.get(0));
      archive.importFiles(List.of(one), DuplicatePolicy.REPLACE, Progress.NONE);
      archive.searcher().awaitLevel();
      for (ArticleSummary article : archive.catalogue().articles(ArticleFilter.ALL, 0, 5)) {
        assertTrue(finds(archive, article), article.title());
      }
      assertTrue(archive.check(false).sound(), archive.check(false)::toString);
    }
  }

  @Test
  void anIndexThatIsAheadOfTheDatabaseIsNotBelieved() throws IOException {
    Path home = folder.resolve("archive");
    Path saved = folder.resolve("earlier.db");
    Archive.open(home).close();
    Files.copy(home.resolve("kange.db"), saved);
    ArticleSummary gone;
    try (Archive archive = filled()) {
      gone = firstArticle(archive);
    }
    Files.delete(home.resolve("kange.db"));
    Files.copy(saved, home.resolve("kange.db"));
    try (Archive archive = Archive.open(home)) {
      assertEquals(0, search(archive, gone.title()).total());
      assertEquals(IndexStatus.open(0, 0), archive.searcher().status());
      assertTrue(archive.check(false).sound(), archive.check(false)::toString);
    }
  }

  @Test
  void theSecondToOpenMayReadSearchAndExportButNotChange() {
    try (Archive first = filled();
        Archive second = Archive.open(folder.resolve("archive"))) {
      assertFalse(first.access().refused());
      assertEquals(Optional.empty(), first.access().heldBy());
      assertTrue(second.access().refused());
      assertEquals(
          Optional.of(ProcessHandle.current().pid()),
          second.access().heldBy().map(LockHolder::pid));
      ArticleSummary wanted = firstArticle(second);
      assertTrue(finds(second, wanted));
      assertTrue(second.check(false).sound(), second.check(false)::toString);
      Path pdf = folder.resolve("out.pdf");
      second.exports().write(List.of(wanted.id()), pdf, Progress.NONE);
      assertTrue(Files.exists(pdf));
      ArchiveException refused =
          assertThrows(
              ArchiveException.class, () -> second.history().delete(List.of(wanted.issueId())));
      assertEquals("archive.held-by-another", refused.message().code());
      assertThrows(
          ArchiveException.class,
          () -> second.importFiles(List.of(), DuplicatePolicy.SKIP, Progress.NONE));
      assertThrows(ArchiveException.class, () -> second.marks().setFavourite(wanted.id(), true));
      assertThrows(ArchiveException.class, () -> second.check(true));

      first.history().delete(List.of(wanted.issueId()));
      first.searcher().awaitLevel();
      assertEquals(
          Optional.empty(), second.catalogue().article(wanted.id()), "it follows the writer");
      assertFalse(finds(second, wanted), "its index too");
    }
  }

  @Test
  void marksAndPositionsOutliveTheProgram() {
    ArticleSummary wanted;
    ReadingPosition position;
    try (Archive archive = filled()) {
      wanted = firstArticle(archive);
      archive.marks().setFavourite(wanted.id(), true);
      position = new ReadingPosition(wanted.id(), 2, 0.5, Instant.parse("2026-05-01T01:30:00Z"));
      archive.reading().savePosition(position);
    }
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      assertTrue(archive.catalogue().article(wanted.id()).orElseThrow().summary().favourite());
      assertEquals(Optional.of(position), archive.reading().position(wanted.id()));
      assertEquals(
          List.of(wanted.id()),
          archive.reading().recentlyRead(5).stream().map(a -> a.id()).toList());
      assertEquals(1, archive.catalogue().articleCount(ArticleFilter.ofFavourites()));
    }
  }

  @Test
  void anExportAppearsWholeOrNotAtAll() {
    try (Archive archive = filled()) {
      List<Long> ids =
          archive.catalogue().articles(ArticleFilter.ALL, 0, 5).stream()
              .map(ArticleSummary::id)
              .toList();
      Path pdf = folder.resolve("out/选文.pdf");
      ExportReport report = archive.exports().write(ids, pdf, Progress.NONE);
      assertEquals(pdf, report.file());
      assertEquals(5, report.articles());
      assertTrue(Files.isRegularFile(pdf));

      Path cancelled = folder.resolve("out/取消.pdf");
      Progress stop =
          new Progress() {
            @Override
            public void at(int done, int total, String item) {}

            @Override
            public boolean cancelled() {
              return true;
            }
          };
      assertThrows(
          CancellationException.class, () -> archive.exports().write(ids, cancelled, stop));
      assertEquals(List.of("选文.pdf"), names(folder.resolve("out")));
      Path odd = folder.resolve("out/选文.xyz");
      ArchiveException unknown =
          assertThrows(
              ArchiveException.class, () -> archive.exports().write(ids, odd, Progress.NONE));
      assertTrue(unknown.getMessage().contains("pdf"), unknown.getMessage());
      ArchiveException gone =
          assertThrows(
              ArchiveException.class,
              () -> archive.exports().write(List.of(ids.get(0), 987_654L), pdf, Progress.NONE));
      assertTrue(gone.getMessage().contains("987654"), gone.getMessage());
    }
  }

  @Test
  void aSoundArchiveIsFoundSoundInEveryRespect() {
    try (Archive archive = filled()) {
      CheckReport report = archive.check(false);
      assertEquals(12, report.findings().size());
      for (CheckFinding finding : report.findings()) {
        assertEquals(CheckFinding.Status.SOUND, finding.status(), finding::toString);
      }
    }
  }

  @Test
  void aPlaceThatCannotHoldAnArchiveIsRefusedWithASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("信.txt"), "这是文件");
    ArchiveException refused = assertThrows(ArchiveException.class, () -> Archive.open(file));
    assertEquals("archive.folder-not-opened", refused.message().code());
    Path foreign = Files.createDirectories(folder.resolve("别的"));
    Files.writeString(foreign.resolve("kange.db"), "不是数据库。".repeat(500));
    assertThrows(ArchiveException.class, () -> Archive.open(foreign));
    assertThrows(
        ArchiveException.class, () -> Archive.open(foreign), "the failed opening holds no lock");
  }

  private static ArticleSummary firstArticle(Archive archive) {
    return archive.catalogue().articles(ArticleFilter.ALL, 0, 1).get(0);
  }

  private static boolean finds(Archive archive, ArticleSummary wanted) {
    return search(archive, "\"" + wanted.title() + "\"").hits().stream()
        .anyMatch(h -> h.article().id() == wanted.id() && !h.close());
  }

  private static SearchResult search(Archive archive, String query) {
    return archive.searcher().search(SearchRequest.of(query, 20), () -> false);
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(p -> p.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
