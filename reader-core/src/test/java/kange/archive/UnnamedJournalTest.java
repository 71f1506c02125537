package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kange.model.Progress;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.CitationStyle;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOutcome.Status;
import kange.model.issue.FieldOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file's name is on the shelf where nobody knows better, and nowhere in print. */
class UnnamedJournalTest {
  private static final String TEXT =
      "\n# 渡口的石阶\n\n文 / 何晓舟\n\n" + "渡口的晨雾还没有散，值班的同志已经沿着堤岸走了两个来回，把夜里涨水的刻度一一记在本子上。".repeat(3) + "\n";

  @TempDir Path folder;

  @Test
  void noReferenceAndNoExportNamesAFileAsAJournal() throws IOException {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      long article = file(archive, "扫描件007.txt", "2024年第3期\n");
      assertEquals(
          "何晓舟. 渡口的石阶[J]. 2024（3）.",
          archive.exports().citation(article, CitationStyle.GBT_7714_2025));
      for (String ending : List.of("bib", "ris", "md", "txt")) {
        String written = export(archive, article, ending);
        assertFalse(written.contains("扫描件007"), written);
        assertTrue(written.contains("渡口的石阶"), written);
      }
    }
  }

  @Test
  void aPublisherIsCitedAsNoJournalEitherButNamedInExports() throws IOException {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      long article = file(archive, "a.txt", "2024年第3期\n主办单位：青澜省总工会\n");
      assertEquals(
          FieldOrigin.Kind.PUBLISHER,
          archive.catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().journalOrigin());
      assertEquals(
          "何晓舟. 渡口的石阶[J]. 2024（3）.",
          archive.exports().citation(article, CitationStyle.GBT_7714_2025));
      String entry = export(archive, article, "bib");
      assertFalse(entry.contains("journal"), entry);
      assertTrue(entry.contains("publisher = {青澜省总工会}"), entry);
      assertTrue(export(archive, article, "md").contains("青澜省总工会 · 2024年第3期"));
    }
  }

  @Test
  void theShelfAndTheListsKnowAFileFromAJournalUntilALibrarianNamesIt() throws IOException {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      file(archive, "扫描件007.txt", "2024年第3期\n");
      assertEquals(List.of("扫描件007", "false"), shelf(archive));
      assertFalse(listed(archive).named());
      assertEquals(Set.of("扫描件007"), archive.catalogue().unnamed(List.of("扫描件007")));
      assertEquals(
          Set.of("扫描件007", "无此\"刊"),
          archive.catalogue().unnamed(List.of("无此\"刊", "扫描件007", "扫描件007")));
      assertEquals(Set.of(), archive.catalogue().unnamed(List.of()));

      archive
          .authorities()
          .apply(
              new AuthorityAct.Rename(
                  new AuthorityName(AuthorityKind.JOURNAL, "扫描件007"),
                  new AuthorityName(AuthorityKind.JOURNAL, "青澜工运")));

      assertEquals(List.of("青澜工运", "true"), shelf(archive));
      assertTrue(listed(archive).named());
      assertEquals(Set.of(), archive.catalogue().unnamed(List.of("青澜工运")));
    }
  }

  private static List<String> shelf(Archive archive) {
    return archive.catalogue().journals().stream()
        .flatMap(j -> Stream.of(j.name(), Boolean.toString(j.named())))
        .toList();
  }

  private static ArticleSummary listed(Archive archive) {
    return archive.catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst();
  }

  private String export(Archive archive, long article, String ending) throws IOException {
    Path file = folder.resolve("out." + ending);
    archive.exports().write(List.of(article), file, Progress.NONE);
    return Files.readString(file);
  }

  private long file(Archive archive, String name, String front) throws IOException {
    Path file = Files.writeString(folder.resolve(name), front + TEXT);
    assertEquals(
        1,
        archive
            .importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE)
            .count(Status.IMPORTED));
    return archive.catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().id();
  }
}
