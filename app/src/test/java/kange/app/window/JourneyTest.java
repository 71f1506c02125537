package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import kange.app.shell.SampleIssues;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.IssueMetadata;
import kange.model.marks.Highlight;
import kange.model.search.SearchFilter;
import org.junit.jupiter.api.Test;

/** The whole way with the mouse: from a first start to a PDF of articles one has found. */
class JourneyTest extends JourneyFixture {
  private static final int CLICKS = 5;

  /** So many pulses of the window are some seconds. */
  private static final int PULSES = 200;

  private static final int ENOUGH = 60;
  private List<Path> samples = List.of();
  private final Set<String> editable = new HashSet<>();

  @Test
  void fromTheFirstStartToAPdfByMouse() throws Exception {
    samples = SampleIssues.copyTo(folder.resolve("samples"));
    for (Path sample : samples) {
      if (isUtf8(sample)) {
        editable.add(sample.getFileName().toString());
      }
    }
    openWindow();
    waitFor(Place.Welcome.class);
    figures.step("first start");
    importSamples();

    IssueSummary issue = takeFromTheShelf();
    figures.step("issue");
    ArticleSummary article = readable(issue);
    read(article);
    figures.step("article");
    String words = highlight(article);
    figures.step("highlight");

    importCorrected(issue, words);
    figures.step("import again");
    IssueSummary corrected = takeFromTheShelf();
    ArticleSummary again = sameArticle(article, corrected);
    read(again);
    Fx.until("the highlight is still there", () -> painted(".highlight-green"));
    assertEquals(words, highlights(again).getFirst().text());
    assertTrue(opening(again).contains("【更正】" + words), "the correction is in");
    figures.step("highlight again");

    search(words);
    export(takeFromTheShelf());
    figures.step("export");
    figures.report();
  }

  private void importSamples() throws Exception {
    hand.click("#welcome-empty");
    waitFor(Place.Intake.class);
    chosen = samples;
    hand.click("#intake-files-first");
    listOf("#intake-list", samples.size());
    figures.step("files");
    List<String> counts = new ArrayList<>();
    Label count = (Label) Fx.get(() -> scene().lookup(".intake-bar .progress-words .label"));
    Fx.run(() -> count.textProperty().subscribe((String now) -> counts.add(now)));
    waitForText("#intake-summary", "有存疑，待看");
    hand.click("#intake-all");
    waitForText("#intake-summary", "入藏 " + samples.size() + " 期");
    String some = "[1-9] / " + samples.size() + "　.+";
    assertTrue(counts.stream().anyMatch(c -> c.matches(some)), counts.toString());
    archive().searcher().awaitLevel();
    figures.step("import");
  }

  private IssueSummary takeFromTheShelf() throws Exception {
    hand.click("#rail-shelves");
    waitFor(Place.Shelves.class);
    hand.see(".shelf .cover-button");
    figures.step("shelves");
    hand.click(Fx.get(this::coverInSight));
    Place.Issue issue = waitFor(Place.Issue.class);
    hand.see("#contents");
    return archive().catalogue().issue(issue.id()).orElseThrow();
  }

  /** The first cover in sight of an issue whose file can be corrected with any editor. */
  private Node coverInSight() {
    List<String> labels =
        archive().catalogue().issues().stream()
            .filter(i -> editable.contains(i.sourceFile()) && named(i.metadata()))
            .map(IssueSummary::label)
            .toList();
    return scene().getRoot().lookupAll(".shelf .cover-button").stream()
        .filter(c -> labels.contains(c.getAccessibleText()) && inSight(c))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a corrected file of the issue is known to be the same issue. */
  private static boolean named(IssueMetadata issue) {
    return issue.journal().isPresent() && issue.year().isPresent() && issue.number().isPresent();
  }

  private boolean inSight(Node node) {
    Bounds box = node.localToScene(node.getLayoutBounds());
    return box.getCenterY() > 0 && box.getCenterY() < scene().getHeight();
  }

  private ArticleSummary readable(IssueSummary issue) {
    return archive().catalogue().articles(ArticleFilter.ofIssue(issue.id()), 0, 5).stream()
        .filter(a -> opening(a).length() > ENOUGH)
        .findFirst()
        .orElseThrow();
  }

  private String opening(ArticleSummary article) {
    return archive().catalogue().article(article.id()).orElseThrow().article().blocks().stream()
        .filter(b -> b.kind() == BlockKind.PARAGRAPH)
        .map(Block::text)
        .findFirst()
        .orElse("");
  }

  private ArticleSummary sameArticle(ArticleSummary before, IssueSummary corrected) {
    return archive().catalogue().articles(ArticleFilter.ofIssue(corrected.id()), 0, 50).stream()
        .filter(a -> a.title().equals(before.title()))
        .findFirst()
        .orElseThrow();
  }

  private void read(ArticleSummary article) throws Exception {
    hand.click(
        Fx.get(
            () ->
                scene().getRoot().lookupAll("#contents .article-title").stream()
                    .filter(n -> n instanceof Label l && l.getText().equals(article.title()))
                    .findFirst()
                    .orElseThrow()));
    assertEquals(article.id(), waitFor(Place.Article.class).id());
    hand.see(".read-paragraph");
  }

  private String highlight(ArticleSummary article) throws Exception {
    Node text = hand.see(".read-paragraph");
    hand.drag(hand.at(text, 80, 10), hand.at(text, 260, 12));
    hand.click("#passage-green");
    Fx.until("the highlight is painted", () -> painted(".highlight-green"));
    List<Highlight> kept = highlights(article);
    assertEquals(1, kept.size());
    assertTrue(opening(article).contains(kept.getFirst().text()), kept.toString());
    return kept.getFirst().text();
  }

  private List<Highlight> highlights(ArticleSummary article) {
    return archive().marks().of(article.id()).highlights();
  }

  /** The file is mended right before the marked words, and takes the place of the issue. */
  private void importCorrected(IssueSummary issue, String words) throws Exception {
    Path file = folder.resolve("samples").resolve(issue.sourceFile());
    String source = Files.readString(file);
    String start = words.substring(0, 5);
    assertTrue(source.contains(start), "the words are printed on one line");
    Files.writeString(file, source.replace(start, "【更正】" + start));
    hand.click("#rail-intake");
    waitFor(Place.Intake.class);
    hand.click("#intake-clear");
    chosen = List.of(file);
    hand.click("#intake-files-first");
    listOf("#intake-list", 1);
    waitForText(".intake-details .label", file.getFileName().toString());
    hand.click("#intake-replace");
    waitForText("#intake-summary", "替换 1 期");
    archive().searcher().awaitLevel();
  }

  private void search(String words) throws Exception {
    hand.click("#top-search");
    hand.type(words);
    hand.press(KeyCode.ENTER);
    ListView<?> hits = (ListView<?>) hand.see("#hits");
    Fx.until("there are hits", () -> !hits.getItems().isEmpty());
    figures.step("search");
    hand.click(".facet-value");
    Fx.await(() -> shell().ready());
    assertNotEquals(SearchFilter.NONE, waitFor(Place.Search.class).filter());
    figures.step("facet");
    // The rows come anew behind a facet: a click on one that is being replaced is nobody's.
    for (int click = 0; click < CLICKS && !(place() instanceof Place.Article); click++) {
      Fx.until("there is a hit to click", () -> hand.firstRow("#hits", "hit-cell") >= 0);
      hand.clickRow("#hits", Fx.get(() -> hand.firstRow("#hits", "hit-cell")));
      articleSoon();
    }
    assertEquals(words, waitFor(Place.Article.class).query());
    Fx.until("the words are marked", () -> painted(".mark-now"));
    figures.step("hit");
  }

  /** An article takes a moment: a second click meanwhile would take its place. */
  private void articleSoon() throws Exception {
    for (int turn = 0; turn < PULSES && !(place() instanceof Place.Article); turn++) {
      Fx.pulse();
    }
    Fx.await(() -> shell().ready());
  }

  private void export(IssueSummary issue) throws Exception {
    List<ArticleSummary> two =
        archive().catalogue().articles(ArticleFilter.ofIssue(issue.id()), 0, 2);
    for (int i = 0; i < two.size(); i++) {
      int row = i;
      hand.click(Fx.get(() -> boxes().get(row)));
    }
    hand.click("#export-selection");
    waitFor(Place.Export.class);
    listOf("#export-list", two.size());
    hand.click("#export-start");
    hand.see("#export-result");
    ExportedPdf pdf = ExportedPdf.only(folder);
    List<String> titles = two.stream().map(ArticleSummary::title).toList();
    assertEquals(titles, pdf.bookmarks().stream().filter(titles::contains).toList());
    titles.forEach(title -> assertTrue(pdf.says(title), title));
  }

  private List<Node> boxes() {
    return scene().getRoot().lookupAll("#contents .check-box").stream()
        .filter(n -> n instanceof CheckBox && n.isVisible() && inSight(n))
        .toList();
  }
}
