package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.ExportOptions;
import kange.model.export.ExportReport;
import kange.model.intake.DuplicatePolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles as files of their own. */
class SeparateExportTest {
  @TempDir Path folder;
  private Archive archive;
  private Path out;
  private List<ArticleSummary> articles;

  @BeforeEach
  void open() throws IOException {
    archive = Archive.open(folder.resolve("archive"));
    archive.importFiles(
        List.of(SampleFiles.copy("supplement.txt", folder.resolve("in"))),
        DuplicatePolicy.SKIP,
        Progress.NONE);
    articles = archive.catalogue().articles(ArticleFilter.ALL, 0, 3);
    out = Files.createDirectories(folder.resolve("out"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<Long> ids() {
    return articles.stream().map(ArticleSummary::id).toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void eachArticleGetsAFileNumberedInTheirOrder() throws IOException {
    ExportReport report =
        archive.exports().writeEach(ids(), out, "txt", ExportOptions.PLAIN, Progress.NONE);
    assertEquals(3, report.articles());
    assertEquals(out, report.file());
    assertEquals(3, names().size());
    for (int i = 0; i < 3; i++) {
      assertTrue(names().get(i).startsWith("0" + (i + 1) + " "), names().toString());
      assertTrue(names().get(i).endsWith(".txt"), names().toString());
      String text = Files.readString(out.resolve(names().get(i)));
      assertTrue(text.contains(articles.get(i).title().strip()), names().get(i));
    }
  }

  @Test
  void whatIsThereIsNotReplaced() throws IOException {
    archive
        .exports()
        .writeEach(ids().subList(0, 1), out, "txt", ExportOptions.PLAIN, Progress.NONE);
    String name = names().getFirst();
    Files.writeString(out.resolve(name), "mine");
    archive
        .exports()
        .writeEach(ids().subList(0, 1), out, "txt", ExportOptions.PLAIN, Progress.NONE);
    assertEquals("mine", Files.readString(out.resolve(name)));
    assertTrue(names().contains(name.replace(".txt", " (2).txt")), names().toString());
  }

  @Test
  void stoppedItKeepsWhatIsWrittenWhole() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Progress stop = Progress.NONE.stoppedBy(() -> asked.incrementAndGet() > 6);
    assertThrows(
        CancellationException.class,
        () -> archive.exports().writeEach(ids(), out, "txt", ExportOptions.PLAIN, stop));
    assertTrue(names().size() < 3 && names().stream().allMatch(n -> n.endsWith(".txt")));
  }

  @Test
  void anArticleThatIsGoneIsNamedBeforeAnythingIsWritten() throws IOException {
    List<Long> withOne = List.of(ids().getFirst(), 4711L);
    for (List<Long> wrong : List.of(withOne, List.<Long>of())) {
      assertThrows(
          ArchiveException.class,
          () -> archive.exports().writeEach(wrong, out, "txt", ExportOptions.PLAIN, Progress.NONE));
    }
    assertEquals(List.of(), names());
  }

  @Test
  void aFormatNobodyKnowsIsNamed() {
    assertThrows(
        ArchiveException.class,
        () -> archive.exports().writeEach(ids(), out, "caj", ExportOptions.PLAIN, Progress.NONE));
  }
}
