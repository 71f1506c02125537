package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.DateOrder;
import kange.model.export.CitationStyle;
import kange.model.export.CitationSystem;
import kange.model.export.Classification;
import kange.model.export.DocumentParts;
import kange.model.export.ExportOptions;
import kange.model.export.ExportTarget;
import kange.model.intake.DuplicatePolicy;
import kange.store.RawSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  @TempDir Path folder;

  private Archive filled() {
    Archive archive = Archive.open(folder.resolve("archive"));
    Path file = SampleFiles.copy("supplement.txt", folder.resolve("files"));
    archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
    return archive;
  }

  private static List<Long> ids(Archive archive) {
    return archive.catalogue().articles(ArticleFilter.ALL, 0, 2).stream()
        .map(ArticleSummary::id)
        .toList();
  }

  @Test
  void nothingChosenAndNowhereToWriteAreSaidInOneSentence() throws IOException {
    Path file = Files.createFile(folder.resolve("文件"));
    try (Archive archive = filled()) {
      assertSays(
          "delivery.nothing-chosen",
          () -> archive.exports().write(List.of(), folder.resolve("a.txt"), Progress.NONE));
      assertSays(
          "delivery.not-written",
          () -> archive.exports().write(ids(archive), file.resolve("a.txt"), Progress.NONE));
    }
  }

  @Test
  void eachArticleEndsWithHowItIsCitedByTheEditionAskedFor() throws IOException {
    try (Archive archive = filled()) {
      List<Long> ids = ids(archive);
      Path file = folder.resolve("cited.txt");
      DocumentParts cited = DocumentParts.NONE.citing(Optional.of(CitationStyle.GBT_7714_2015));
      archive.exports().write(ids, file, ExportOptions.PLAIN.with(cited), Progress.NONE);
      String text = Files.readString(file);
      for (long id : ids) {
        // With the marks that the standard has, whatever those of the text are set in.
        String entry = archive.exports().citation(id, CitationStyle.GBT_7714_2015);
        assertTrue(text.contains("引用格式：" + entry), entry + " in " + text);
      }
    }
  }

  @Test
  void whatTheArchiveIsClassifiedAsStaysAndIsOnWhatIsWrittenAndPrinted() throws IOException {
    Path file = folder.resolve("a.txt");
    try (Archive archive = filled()) {
      assertEquals(Optional.empty(), archive.exports().classification());
      assertEquals(
          Optional.empty(), archive.exports().classify(Classification.written("内部资料 注意保存")));
    }
    try (Archive again = Archive.open(folder.resolve("archive"))) {
      again.exports().write(ids(again), file, Progress.NONE);
      assertTrue(Files.readString(file).startsWith("内部资料 注意保存\n"), Files.readString(file));
      // What says otherwise by itself says otherwise.
      again.exports().write(ids(again), file, ExportOptions.PLAIN, Progress.NONE);
      assertFalse(Files.readString(file).contains("内部资料"));
      assertEquals("内部资料 注意保存", again.exports().classify(Optional.empty()).orElseThrow().text());
      assertEquals(Optional.empty(), again.exports().classification());
    }
    try (Archive read = Archive.openReadOnly(folder.resolve("archive"))) {
      assertThrows(
          ArchiveException.class, () -> read.exports().classify(Classification.written("机密")));
    }
  }

  @Test
  void whatGoesOutSaysWhereItEndsWhereTheNextArticleProvesIt() throws IOException {
    try (Archive archive = filled()) {
      List<Long> all = archive.catalogue().articleIds(ArticleFilter.ALL, DateOrder.OLDEST);
      Path file = folder.resolve("all.ris");
      archive.exports().write(all, file, Progress.NONE);
      List<Integer> begins = pages(file, "SP");
      List<Integer> ends = pages(file, "EP");
      assertFalse(ends.isEmpty(), "some end where the next begins");
      for (int last : ends) {
        assertTrue(begins.contains(last + 1), last + " in " + begins);
      }
      assertTrue(ends.size() < all.size(), "of the last one nothing is known");
    }
  }

  private static List<Integer> pages(Path ris, String tag) throws IOException {
    return Files.readAllLines(ris).stream()
        .filter(line -> line.startsWith(tag + "  - "))
        .map(line -> Integer.valueOf(line.substring(tag.length() + 4)))
        .toList();
  }

  @Test
  void aFormatThatIsNamedIsWrittenAndOneThatIsNotThereIsSaidSo() throws IOException {
    try (Archive archive = filled()) {
      Path file = folder.resolve("references");
      archive
          .exports()
          .write(ids(archive), ExportTarget.as("ris", file), ExportOptions.PLAIN, Progress.NONE);
      assertTrue(Files.readString(file).startsWith("TY  - JOUR"));
      assertSays(
          "delivery.format-unnamed",
          () ->
              archive
                  .exports()
                  .write(
                      ids(archive),
                      ExportTarget.as("wps", file),
                      ExportOptions.PLAIN,
                      Progress.NONE));
      assertSays(
          "delivery.format-unknown",
          () -> archive.exports().write(ids(archive), folder.resolve("a.wps"), Progress.NONE));
    }
  }

  @Test
  void aBibliographySaysWhatIsNotThereAnyMore() {
    try (Archive archive = filled()) {
      List<Long> two = ids(archive);
      assertEquals(
          2,
          archive
              .exports()
              .bibliography(two, CitationStyle.GBT_7714_2015, CitationSystem.AUTHOR_DATE)
              .size());
      for (List<Long> gone : List.of(List.of(987_654L), List.of(two.getFirst(), 987_654L))) {
        assertSays(
            "delivery.cited-article-gone",
            () ->
                archive
                    .exports()
                    .bibliography(gone, CitationStyle.GBT_7714_2025, CitationSystem.NUMERIC));
      }
    }
  }

  @Test
  void pagesThatAreClosedShowNothingAndMayBeClosedAgain() throws Exception {
    try (Archive archive = filled()) {
      PrintPages pages = archive.exports().pages(ids(archive), Progress.NONE);
      assertEquals(200, pages.picture(0, 200).orElseThrow().getWidth());
      pages.close();
      assertEquals(Optional.empty(), pages.picture(0, 200));
      pages.close();
      try (PrintPages first = pages.only(Set.of(0))) {
        assertEquals(1, first.count(), "the pages are still known");
      }
    }
  }

  @Test
  void aSourceThatIsNoTextAnyMoreIsSaidSoAndOneThatIsGoneHasNoLines() throws Exception {
    try (Archive archive = filled()) {
      assertEquals(List.of(), archive.catalogue().sourceLines(987_654));
      long issue = archive.catalogue().issues().getFirst().id();
      // A picture, deflated: what a slip of another program's hand could leave.
      RawSql.run(
          folder.resolve("archive/kange.db"),
          "UPDATE source SET packed = x'789ceb0cf073e7e592e262201200004cd701aa'"
              + " WHERE issue_id = "
              + issue);
      assertThrows(ArchiveException.class, () -> archive.catalogue().sourceLines(issue));
    }
  }

  private static void assertSays(String code, Runnable refused) {
    ArchiveException said = assertThrows(ArchiveException.class, refused::run);
    assertEquals(code, said.message().code());
  }
}
