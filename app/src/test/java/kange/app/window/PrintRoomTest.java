package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import kange.app.print.FilePrinter;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;
import org.junit.jupiter.api.Test;

/** The print room in the real window, with a printer that writes its pages into a file. */
class PrintRoomTest extends JourneyFixture {
  private static final String CORRIDOR = "二楼走廊";
  private static final String OFFICE = "三楼办公室";

  @Test
  void anArticleIsPrintedWithKeysAndSeenBeforeIt() throws Exception {
    Path tray = folder.resolve("tray.ps");
    FilePrinter.register(CORRIDOR, tray);
    fillArchive();
    openWindow();
    ArticleSummary article = articles(1).getFirst();
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    hand.press(KeyCode.CONTROL, KeyCode.P);
    assertEquals(List.of(article.id()), waitFor(Place.Print.class).articles());
    figures.step("layout");
    ListView<?> preview = (ListView<?>) hand.see("#print-preview");
    Fx.until("the first page is drawn", this::drawn);
    figures.step("preview");
    int pages = preview.getItems().size();
    assertTrue(((Label) hand.see("#print-count")).getText().contains(pages + " 页"));
    choosePrinter(CORRIDOR);
    hand.click("#print-start");
    waitForText("#notice .label", CORRIDOR);
    figures.step("print");
    assertEquals(pages, sheets(tray));
    hand.press(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(Place.Article.of(article.id()), waitFor(Place.Article.class));
    figures.report();
  }

  @Test
  void pickedArticlesArePrintedAndOnlyThePagesWritten() throws Exception {
    Path tray = folder.resolve("tray.ps");
    FilePrinter.register(OFFICE, tray);
    fillArchive();
    openWindow();
    List<Long> three = articles(3).stream().map(ArticleSummary::id).toList();
    Fx.await(() -> shell().open(Place.Print.of(three, "三篇")));
    choosePrinter(OFFICE);
    hand.click("#print-pages");
    hand.type("1，9999");
    hand.see("#print-wrong");
    assertTrue(Fx.get(() -> scene().lookup("#print-start").isDisabled()));
    for (int i = 0; i < 4; i++) {
      hand.press(KeyCode.BACK_SPACE);
    }
    hand.type("2");
    Fx.until("two pages may be printed", () -> !scene().lookup("#print-start").isDisabled());
    hand.press(KeyCode.ENTER);
    waitForText("#notice .label", OFFICE);
    assertEquals(2, sheets(tray));
  }

  @Test
  void selectedWordsArePrintedByThemselves() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article = articles(3).getLast();
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    Node text = hand.see(".read-paragraph");
    hand.drag(hand.at(text, 60, 10), hand.at(text, 250, 12));
    hand.click("#passage-print");
    Place.Print print = waitFor(Place.Print.class);
    assertEquals(1, print.passage().size());
    assertTrue(print.name().contains(article.title()), print.name());
    Fx.until("the page is drawn", this::drawn);
    assertEquals(1, ((ListView<?>) hand.see("#print-preview")).getItems().size());
  }

  @Test
  void anIssueIsPrintedFromItsPage() throws Exception {
    fillArchive();
    openWindow();
    IssueSummary issue = archive().catalogue().issues().getFirst();
    Fx.await(() -> shell().open(new Place.Issue(issue.id())));
    hand.click("#print-issue");
    assertEquals(issue.articles(), waitFor(Place.Print.class).articles().size());
    Fx.until("the first page is drawn", this::drawn);
  }

  @Test
  void theKeysPrintWhatIsPickedWhereverItIsPicked() throws Exception {
    fillArchive();
    openWindow();
    articles(5).forEach(a -> archive().marks().setFavourite(a.id(), true));
    long issue = archive().catalogue().issues().getFirst().id();
    archive().searcher().awaitLevel();
    pickTwoAndPrint(new Place.Issue(issue), "#contents");
    pickTwoAndPrint(Place.Search.of("工作"), "#hits");
    pickTwoAndPrint(new Place.Favourites(), ".articles");
    String column =
        archive().catalogue().columns().stream()
            .filter(c -> c.articles() > 1)
            .findFirst()
            .orElseThrow()
            .name();
    pickTwoAndPrint(new Place.Columns(Optional.of(column)), ".articles");
  }

  private void pickTwoAndPrint(Place place, String selector) throws Exception {
    Fx.await(() -> shell().open(place));
    ListView<?> list = (ListView<?>) hand.see(selector);
    Fx.until(selector + " has rows", () -> list.getItems().size() > 1);
    Fx.run(list::requestFocus);
    hand.press(KeyCode.SPACE);
    hand.press(KeyCode.DOWN);
    hand.press(KeyCode.SPACE);
    hand.see("#print-selection");
    hand.press(KeyCode.CONTROL, KeyCode.P);
    Place.Print print = waitFor(Place.Print.class);
    assertEquals(2, print.articles().size(), place::toString);
    waitForText("#print-title", "所选 2 篇文章");
  }

  @Test
  void theKeysPrintTheWordsThatAreSelected() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(Place.Article.of(articles(3).getLast().id())));
    Node text = hand.see(".read-paragraph");
    hand.drag(hand.at(text, 60, 10), hand.at(text, 250, 12));
    hand.press(KeyCode.CONTROL, KeyCode.P);
    assertEquals(1, waitFor(Place.Print.class).passage().size());
  }

  @Test
  void theKeysPrintWhatStandsInAListOrIsToBeExportedInItsOrder() throws Exception {
    fillArchive();
    openWindow();
    List<Long> chosen = articles(3).reversed().stream().map(ArticleSummary::id).toList();
    long list = archive().marks().lists().create("会上要用").id();
    archive().marks().lists().add(list, chosen);
    for (Place place : List.of(new Place.Export(chosen, "three"), Place.Lists.all())) {
      Fx.await(() -> shell().open(place));
      hand.press(KeyCode.CONTROL, KeyCode.P);
      assertEquals(chosen, waitFor(Place.Print.class).articles(), place::toString);
    }
  }

  private List<ArticleSummary> articles(int count) {
    return archive().catalogue().articles(ArticleFilter.ALL, 0, count);
  }

  @SuppressWarnings("unchecked")
  private void choosePrinter(String name) throws Exception {
    ChoiceBox<Object> box = (ChoiceBox<Object>) hand.see("#print-printer");
    Fx.until(
        "the printer is offered",
        () -> box.getItems().stream().anyMatch(p -> p.toString().contains(name)));
    Fx.run(
        () ->
            box.getItems().stream()
                .filter(p -> p.toString().contains(name))
                .findFirst()
                .ifPresent(box::setValue));
  }

  private boolean drawn() {
    return scene().getRoot().lookupAll("#print-preview .image-view").stream()
        .anyMatch(PrintRoomTest::drawn);
  }

  private static boolean drawn(Node node) {
    return node instanceof ImageView view && view.getImage() != null;
  }

  private static long sheets(Path tray) throws Exception {
    Fx.until("the tray is full", () -> tray.toFile().length() > 0);
    return Files.readString(tray, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> line.startsWith("%%Page:"))
        .count();
  }
}
