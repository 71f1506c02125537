package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import kange.app.shell.Place;
import kange.app.shell.SampleIssues;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.BlockKind;
import kange.model.search.SearchRequest;
import org.junit.jupiter.api.Test;

/** Walks on which things go wrong: each ends in a sentence on screen, and nothing is lost. */
class TroubleJourneyTest extends JourneyFixture {

  @Test
  void wrongFilesGetASentenceEachAndTheGoodOneComesIn() throws Exception {
    Path good = SampleIssues.copyTo(folder.resolve("samples")).getFirst();
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path binary = folder.resolve("binary.txt");
    byte[] noise = new byte[40_000];
    new Random(11).nextBytes(noise);
    Files.write(binary, noise);
    Path twin = Files.copy(good, folder.resolve("twin.txt"));
    openWindow();
    waitFor(Place.Welcome.class);
    hand.click("#welcome-empty");
    waitFor(Place.Intake.class);
    chosen = List.of(empty, binary, good, twin);
    hand.click("#intake-files-first");
    ListView<?> desk = listOf("#intake-list", 4);
    figures.step("wrong files");
    waitForText("#intake-summary", "2 期有存疑");
    hand.click("#intake-all");
    waitForText("#intake-summary", "失败 2 个");
    waitForText("#intake-summary", "档案里已有 1 个");
    waitForText("#intake-summary", "入藏 1 期");
    figures.step("import");
    for (Path wrong : List.of(empty, binary)) {
      hand.clickRow("#intake-list", rowOf(desk, wrong));
      waitForText(".intake-details .label", "“" + wrong.getFileName() + "”");
    }
    hand.clickRow("#intake-list", rowOf(desk, twin));
    waitForText(".intake-details .label", "两份的内容一字不差");
    figures.step("sentences");
    assertEquals(1, archive().catalogue().issues().size());
    assertTrue(archive().check(false).sound());

    hand.click("#rail-shelves");
    waitFor(Place.Shelves.class);
    hand.click(".shelf .cover-button");
    waitFor(Place.Issue.class);
    figures.step("issue");
    figures.report();
  }

  @Test
  void anArchiveHeldElsewhereIsReadAndSearchedButNotChanged() throws Exception {
    fillArchive();
    Process other = ArchiveHolder.start(archiveFolder());
    try {
      openWindow();
      waitForText("#read-only", "只读");
      waitForText("#read-only", "进程 " + other.pid());
      figures.step("read only");
      int issues = archive().catalogue().issues().size();
      hand.click("#rail-intake");
      waitFor(Place.Intake.class);
      assertTrue(Fx.get(() -> scene().lookup("#intake-files-first").isDisabled()));
      waitForText(".drop-zone .label", "进程 " + other.pid());

      figures.step("no import");

      ArticleSummary article = articleOfText();
      hand.click("#top-search");
      hand.type(article.title());
      ListView<?> hits = (ListView<?>) hand.see("#hits");
      Fx.until(
          "it is the first hit",
          () ->
              !hits.getItems().isEmpty()
                  && hits.getItems().getFirst().toString().contains("id=" + article.id() + ","));
      hand.clickRow("#hits", 0);
      waitFor(Place.Article.class);
      Node text = hand.see(".read-paragraph");
      hand.drag(hand.at(text, 60, 10), hand.at(text, 250, 12));
      hand.see("#passage-copy");
      hand.click("#passage-green");
      Fx.until(
          "one marks on this machine",
          () -> archive().marks().of(article.id()).highlights().size() == 1);
      assertEquals(issues, archive().catalogue().issues().size());
      figures.step("search and read");
      figures.report();
    } finally {
      other.getOutputStream().close();
      other.waitFor();
    }
  }

  /** One with running text, that is found first by its title. */
  private ArticleSummary articleOfText() {
    return archive().catalogue().articles(ArticleFilter.ALL, 0, 50).stream()
        .filter(
            a ->
                archive().catalogue().article(a.id()).orElseThrow().article().blocks().stream()
                    .anyMatch(b -> b.kind() == BlockKind.PARAGRAPH && b.text().length() > 60))
        .filter(
            a ->
                archive()
                    .searcher()
                    .search(SearchRequest.of(a.title(), 1), () -> false)
                    .hits()
                    .stream()
                    .anyMatch(hit -> hit.article().id() == a.id()))
        .findFirst()
        .orElseThrow();
  }

  private static int rowOf(ListView<?> desk, Path file) throws Exception {
    String name = file.getFileName().toString();
    return Fx.get(
        () -> {
          for (int i = 0; i < desk.getItems().size(); i++) {
            if (desk.getItems().get(i).toString().contains(name)) {
              return i;
            }
          }
          throw new AssertionError(name + " is not on the desk");
        });
  }
}
