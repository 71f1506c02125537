package kange.export.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kange.export.ArticleFixtures;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportOrder;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in an e-book; that it is valid says {@link EpubCheckTest}. */
class EpubExporterTest {
  @TempDir Path folder;

  private Path written(ExportSelection selection, String name) throws IOException {
    Path file = folder.resolve(name + ".epub");
    new EpubExporter().export(selection, file, Progress.NONE);
    return file;
  }

  private static List<ArticleText> ofSeveralIssues() {
    List<ArticleText> articles = new ArrayList<>(ArticleFixtures.issue());
    articles.add(ArticleFixtures.of("云溪文史", "2025年增刊"));
    return articles;
  }

  @Test
  void whatItIsStandsFirstAndUnpacked() throws IOException {
    Path book = written(ExportSelection.picked(ArticleFixtures.issue()), "first");
    byte[] bytes = Files.readAllBytes(book);
    assertEquals(
        "mimetypeapplication/epub+zip", new String(bytes, 30, 28, StandardCharsets.US_ASCII));
    try (ZipFile zip = new ZipFile(book.toFile())) {
      assertEquals(ZipEntry.STORED, zip.entries().nextElement().getMethod());
    }
  }

  @Test
  void theSameArticlesMakeTheSameBytes() throws IOException {
    Path once = written(ExportSelection.picked(ArticleFixtures.issue()), "once");
    Path again = written(ExportSelection.picked(ArticleFixtures.issue()), "again");
    assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(again));
  }

  @Test
  void eachArticleIsAFileAndContentsAndCoverLeadInTheirOrder() throws IOException {
    Path book = written(ExportSelection.picked(ArticleFixtures.issue()), "book");
    String contents = entry(book, "EPUB/contents.xhtml");
    for (int i = 1; i <= 3; i++) {
      String file = "article-" + i + ".xhtml";
      assertTrue(contents.contains("href=\"" + file + "\""), contents);
      assertTrue(entry(book, "EPUB/" + file).contains("lang=\"zh-CN\""), file);
    }
    String spine = entry(book, "EPUB/package.opf").replaceAll("(?s).*<spine>|</spine>.*", "");
    assertEquals(
        List.of("cover", "contents", "article-1", "article-2", "article-3"),
        spine
            .lines()
            .map(line -> line.replaceAll(".*idref=\"|\"/>.*", ""))
            .filter(id -> !id.isBlank())
            .toList());
  }

  @Test
  void theCoverNamesTheJournalFromTopToBottomAndTheIssueBelow() throws IOException {
    String cover =
        entry(written(ExportSelection.picked(ArticleFixtures.issue()), "cover"), "EPUB/cover.svg");
    List<String> signs = signs(cover);
    assertEquals(List.of("云", "溪", "机", "关", "2025年第7期", "3 篇文章"), signs);
    assertEquals(4, cover.lines().filter(line -> line.contains("text-anchor=\"middle\"")).count());
  }

  @Test
  void theCoverOfMixedIssuesNamesNoneOfThem() throws IOException {
    String cover =
        entry(
            written(new ExportSelection(ofSeveralIssues(), ExportOrder.ISSUE), "mixed"),
            "EPUB/cover.svg");
    assertEquals("4 篇文章", signs(cover).getLast());
    assertTrue(signs(cover).stream().noneMatch(sign -> sign.contains("期")), cover);
  }

  @Test
  void theCoverOfOneArticleHasItsTitleInAsManyColumnsAsItTakes() throws IOException {
    ArticleText article = ArticleFixtures.simple("小台账里的大民生——云溪县排水设施精细化管理的实践与思考", "雨。");
    String cover =
        entry(written(ExportSelection.picked(List.of(article)), "one"), "EPUB/cover.svg");
    List<String> signs = signs(cover);
    assertEquals(List.of("云溪机关 2025年第7期", "林小满"), signs.subList(signs.size() - 2, signs.size()));
    assertEquals(
        article.article().title().replace('—', '︱'),
        String.join("", signs.subList(0, signs.size() - 2)));
    assertEquals(
        4,
        cover
            .lines()
            .filter(line -> line.contains("text-anchor=\"middle\""))
            .map(line -> line.replaceAll(".* x=\"|\" y=.*", ""))
            .distinct()
            .count());
  }

  @Test
  void theCoverOfAnIssueWithoutAJournalNamesTheIssueAndWhatIsTooLongIsCut() throws IOException {
    List<ArticleText> nameless =
        List.of(
            ArticleFixtures.of("", "2025年第7期，又名云溪县机关作风建设调研专号"),
            ArticleFixtures.of("", "2025年第7期，又名云溪县机关作风建设调研专号"));
    List<String> signs =
        signs(entry(written(ExportSelection.picked(nameless), "nameless"), "EPUB/cover.svg"));
    assertEquals("2", signs.getFirst());
    assertEquals("2025年第7期，又名云溪县机关…", signs.get(signs.size() - 2));
  }

  private static List<String> signs(String cover) {
    return cover
        .lines()
        .filter(line -> line.contains("<text "))
        .map(line -> line.replaceAll(".*?<text [^>]*>|</text>.*", ""))
        .toList();
  }

  private static String entry(Path book, String name) throws IOException {
    try (ZipFile zip = new ZipFile(book.toFile())) {
      ZipEntry entry = Optional.ofNullable(zip.getEntry(name)).orElseThrow();
      ByteArrayOutputStream read = new ByteArrayOutputStream();
      zip.getInputStream(entry).transferTo(read);
      return read.toString(StandardCharsets.UTF_8);
    }
  }
}
