package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kange.app.shell.SampleIssues;
import kange.archive.Archive;
import kange.archive.Exports;
import kange.model.catalogue.ArticleFilter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExportCommandTest {
  @TempDir static Path folder;
  private static Path archive;

  @BeforeAll
  static void importSamples() throws IOException {
    archive = folder.resolve("archive");
    SampleIssues.copyTo(folder.resolve("samples"));
    assertEquals(0, CliRun.of("import", "--archive", archive, folder.resolve("samples")).status());
  }

  private static CliRun export(Path file, Object... which) {
    Object[] all = new Object[which.length + 5];
    all[0] = "export";
    all[1] = "--archive";
    all[2] = archive;
    all[3] = "--to";
    all[4] = file;
    System.arraycopy(which, 0, all, 5, which.length);
    return CliRun.of(all);
  }

  @Test
  void anIssueIsExportedAsPdf() throws IOException {
    Path pdf = folder.resolve("issue.pdf");
    JsonNode issue = CliRun.of("issues", "--archive", archive, "--json").json().get(0);
    CliRun run = export(pdf, "--issue", issue.get("id"));
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains(issue.get("articles").asString()), run.out());
    byte[] bytes = Files.readAllBytes(pdf);
    assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.US_ASCII));
  }

  @Test
  void whatAQueryFindsIsExported() {
    Path pdf = folder.resolve("query.pdf");
    int total =
        CliRun.of("search", "--archive", archive, "--json", "学习").json().get("total").asInt();
    CliRun run = export(pdf, "--query", "学习");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("已导出 " + total + " 篇"), run.out());
    assertTrue(Files.exists(pdf));
  }

  @Test
  void aQueryThatFindsNothingExportsNothing() {
    Path pdf = folder.resolve("nothing.pdf");
    CliRun run = export(pdf, "--query", "没有哪一篇有这句话呀");
    assertEquals(1, run.status());
    assertFalse(Files.exists(pdf));
  }

  @Test
  void chosenArticlesAreExportedInTheirOrder() {
    Path pdf = folder.resolve("chosen.pdf");
    JsonNode articles = CliRun.of("articles", "--archive", archive, "--json").json();
    CliRun run = export(pdf, articles.get(2).get("id"), articles.get(0).get("id"));
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("已导出 2 篇"), run.out());
  }

  @Test
  void whatAQueryFindsIsGroupedByWhatItIsOrderedBy() throws IOException {
    Path file = folder.resolve("query.md");
    CliRun run = export(file, "--query", "学习", "--order", "issue");
    assertEquals(0, run.status(), run.err());
    List<String> groups =
        Files.readAllLines(file).stream().filter(line -> line.startsWith("## ")).toList();
    assertTrue(groups.size() > 1, groups::toString);
    assertEquals(groups.stream().distinct().toList(), groups, "each issue once");
  }

  @Test
  void anUnknownOrderIsOneSentenceThatNamesThoseThereAre() {
    CliRun run = export(folder.resolve("x.md"), "--query", "学习", "--order", "size");
    assertEquals(2, run.status());
    assertTrue(
        run.err().startsWith("不认识次序“size”，请用 picked issue column date author 之一"), run.err());
  }

  @Test
  void aSelectionIsPrintedInTwoColumnsOnItsPaperBehindItsTitlePage() throws IOException {
    Path file = folder.resolve("selection.pdf");
    CliRun run =
        export(
            file,
            "--query",
            "学习",
            "--template",
            "magazine",
            "--paper",
            "B5",
            "--title",
            "学习选编",
            "--compiler",
            "何远舟");
    assertEquals(0, run.status(), run.err());
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertEquals(176 * 72 / 25.4, document.getPage(0).getMediaBox().getWidth(), 0.01);
      assertEquals("学习选编", document.getDocumentInformation().getTitle());
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      assertTrue(stripper.getText(document).contains("何远舟　编"), stripper.getText(document));
    }
  }

  @Test
  void whatStandsAroundArticlesIsAskedForWithOptions() throws IOException {
    Path file = folder.resolve("parts.txt");
    CliRun run =
        export(
            file,
            "--query",
            "学习",
            "--classification",
            "内部资料",
            "--references",
            "2015",
            "--author-index");
    assertEquals(0, run.status(), run.err());
    String text = Files.readString(file);
    assertTrue(text.startsWith("内部资料\n"), text);
    assertTrue(text.contains("引用格式：") && text.contains("作者索引"), text);
    CliRun wrong = export(file, "--query", "学习", "--references", "2005");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("2025 2015"), wrong.err());
    CliRun longer = export(file, "--query", "学习", "--classification", "密".repeat(21));
    assertEquals(2, longer.status());
    assertTrue(longer.err().contains("最长 20 个字"), longer.err());
  }

  @Test
  void marksGoAlongWhereTheyAreAskedFor() throws IOException {
    long article;
    try (Archive open = Archive.open(archive)) {
      article = open.catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().id();
      open.marks().note(article, "请办公室一阅");
    }
    Path file = folder.resolve("marked.txt");
    assertEquals(0, export(file, article).status());
    assertFalse(Files.readString(file).contains("请办公室一阅"));
    assertEquals(0, export(file, "--marks", article).status());
    assertTrue(Files.readString(file).contains("请办公室一阅"));
  }

  @Test
  void whatTheArchiveIsClassifiedAsIsOnEveryExportThatDoesNotSayOtherwise() throws IOException {
    assertTrue(CliRun.of("classification", "--archive", archive).out().contains("没有默认的密级"));
    CliRun set = CliRun.of("classification", "--archive", archive, "内部资料");
    assertTrue(set.out().contains("默认的密级：内部资料"), set.out());
    try {
      Path file = folder.resolve("classified.txt");
      export(file, "--query", "学习");
      assertTrue(Files.readString(file).startsWith("内部资料\n"));
      export(file, "--query", "学习", "--classification", "");
      assertFalse(Files.readString(file).contains("内部资料"));
    } finally {
      assertEquals(0, CliRun.of("classification", "--archive", archive, "").status());
    }
  }

  @Test
  void anUnknownTemplateOrPaperIsOneSentenceThatNamesThoseThereAre() {
    Path file = folder.resolve("x.pdf");
    CliRun template = export(file, "--query", "学习", "--template", "poster");
    assertEquals(2, template.status());
    assertTrue(
        template.err().startsWith("没有版面“poster”，请用 book official magazine large screen 之一"),
        template.err());
    CliRun paper = export(file, "--query", "学习", "--paper", "a3");
    assertEquals(2, paper.status());
    assertTrue(paper.err().startsWith("没有纸张“a3”，请用 a4 a5 b5 sixteenmo tablet 之一"), paper.err());
    assertFalse(Files.exists(file));
  }

  @Test
  void aFolderWithoutANameIsNoFileToWriteTo() {
    CliRun run = export(Path.of("/"), "--query", "学习");
    assertEquals(2, run.status());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void anUnknownFormatIsOneSentenceAndNoFile() {
    Path file = folder.resolve("issue.xyz");
    CliRun run = export(file, "--query", "学习");
    assertEquals(2, run.status());
    assertEquals(1, run.err().lines().count(), run.err());
    assertFalse(Files.exists(file));
  }

  @Test
  void aFormatThatIsNamedIsWrittenWhateverTheFileEndsIn() throws IOException {
    Path file = folder.resolve("references.txt");
    CliRun run = export(file, "--format", "RIS", "--query", "学习");
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.readString(file).startsWith("TY  - JOUR"), Files.readString(file));
  }

  @Test
  void anUnknownNameOfAFormatIsOneSentenceThatNamesThoseThereAre() {
    CliRun run = export(folder.resolve("x.md"), "--format", "wps", "--query", "学习");
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("没有名为“wps”的格式，请用 pdf docx "), run.err());
  }

  @Test
  void theFormatsAreListedWithoutAnArchiveOrAFile() {
    CliRun run = CliRun.of("export", "--formats");
    assertEquals(0, run.status(), run.err());
    Exports.formats()
        .forEach(
            format ->
                assertTrue(
                    run.out()
                        .lines()
                        .anyMatch(
                            line ->
                                line.matches(
                                    format.name()
                                        + " +"
                                        + String.join(" ", format.endings())
                                        + " .*")),
                    format.name() + " in " + run.out()));
    assertFalse(run.out().contains("format."), "each has its words");
  }

  @Test
  void everyArticleOfAColumnAnAuthorOrTheArchiveIsExported() throws IOException {
    JsonNode articles = CliRun.of("articles", "--archive", archive, "--json").json();
    assertEquals(articles.size(), rows("--all"));
    String column = first(articles, "column");
    JsonNode inColumn =
        CliRun.of("articles", "--archive", archive, "--json", "--column", column).json();
    assertEquals(inColumn.size(), rows("--column", column));
    String author = articles.get(0).get("authors").get(0).get("name").asString();
    assertTrue(rows("--author", author) > 0, author);
  }

  private static String first(JsonNode articles, String field) {
    return articles
        .valueStream()
        .map(article -> article.path(field).asString(""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static long rows(Object... which) throws IOException {
    Path table = folder.resolve("table.csv");
    CliRun run = export(table, which);
    assertEquals(0, run.status(), run.err());
    try (Stream<String> lines = Files.lines(table)) {
      return lines.count() - 1;
    }
  }

  @Test
  void aReadingListIsExportedInItsOrder() throws IOException {
    JsonNode articles = CliRun.of("articles", "--archive", archive, "--json").json();
    List<Long> ids =
        List.of(articles.get(3).get("id").asLong(), articles.get(1).get("id").asLong());
    try (Archive open = Archive.open(archive)) {
      open.marks().lists().add(open.marks().lists().create("选读").id(), ids);
    }
    Path table = folder.resolve("list.csv");
    assertEquals(0, export(table, "--list", "选读").status());
    assertEquals(
        ids,
        Files.readAllLines(table).stream()
            .skip(1)
            .map(row -> Long.valueOf(row.substring(0, row.indexOf(','))))
            .toList());
    CliRun none = export(table, "--list", "没有的");
    assertEquals(1, none.status());
    assertTrue(none.err().startsWith("没有名为“没有的”的阅读清单"), none.err());
  }

  @Test
  void whatIsCitedIsNumberedOnTheScreenAndTheSameInAFile() throws IOException {
    CliRun said = CliRun.of("cite", "--archive", archive, "--query", "学习");
    assertEquals(0, said.status(), said.err());
    assertTrue(said.out().startsWith("[1] "), said.out());
    Path file = folder.resolve("cited.txt");
    CliRun written = CliRun.of("cite", "--archive", archive, "--query", "学习", "--to", file);
    assertEquals(0, written.status(), written.err());
    assertEquals(said.out().lines().toList(), Files.readAllLines(file));
  }

  @Test
  void standardAndStyleOfReferencesAreChosen() {
    JsonNode articles = CliRun.of("articles", "--archive", archive, "--json").json();
    Object id = articles.get(0).get("id");
    CliRun now = CliRun.of("cite", "--archive", archive, id);
    CliRun before = CliRun.of("cite", "--archive", archive, "--standard", "2015", id);
    CliRun byAuthor = CliRun.of("cite", "--archive", archive, "--style", "author-date", id);
    assertTrue(now.out().contains("，") && now.out().startsWith("[1] "), now.out());
    assertTrue(before.out().contains(", "), before.out());
    assertFalse(byAuthor.out().startsWith("[1]"), byAuthor.out());
    assertEquals(1, CliRun.of("cite", "--archive", archive, "987654").status());
  }
}
