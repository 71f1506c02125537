package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.app.shell.SampleIssues;
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
  void anUnknownFormatIsOneSentenceAndNoFile() {
    Path file = folder.resolve("issue.xyz");
    CliRun run = export(file, "--query", "学习");
    assertEquals(2, run.status());
    assertEquals(1, run.err().lines().count(), run.err());
    assertFalse(Files.exists(file));
  }
}
