package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import kange.app.settings.Language;
import kange.app.settings.Theme;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import org.junit.jupiter.api.Test;

/** Drives the real window, on a real archive, with mouse and keyboard. */
class WindowTest extends WindowFixture {

  @Test
  void theFirstStartOffersTheSamplesAndThenShowsThem() throws Exception {
    openWindow();
    waitFor(Place.Welcome.class);
    hand.click("#welcome-samples");
    waitFor(Place.Home.class);
    hand.see(".cover-button");
    assertTrue(settings.get().welcomed());
    assertFalse(shell().context().archive().catalogue().issues().isEmpty());
  }

  @Test
  void anEmptyArchiveCanBeChosenAndIsNotOfferedTwice() throws Exception {
    openWindow();
    waitFor(Place.Welcome.class);
    hand.click("#welcome-empty");
    Fx.until("the welcome is over", () -> settings.get().welcomed());
    Fx.await(() -> window.open(archiveFolder()));
    waitFor(Place.Home.class);
    hand.see(".pavilion");
  }

  @Test
  void anEmptyHomePageStillLeadsToTheSamples() throws Exception {
    openWindow();
    waitFor(Place.Welcome.class);
    hand.click("#welcome-empty");
    waitFor(Place.Intake.class);
    hand.click("#rail-home");
    waitFor(Place.Home.class);
    hand.click("#home-samples");
    waitFor(Place.Welcome.class);
    hand.click("#welcome-samples");
    waitFor(Place.Home.class);
    hand.see(".cover-button");
  }

  @Test
  void oneWalksFromTheShelvesToAnArticleAndBackAsInABrowser() throws Exception {
    fillArchive();
    openWindow();
    hand.click("#rail-shelves");
    waitFor(Place.Shelves.class);
    hand.click(".shelf .cover-button");
    Place.Issue issue = waitFor(Place.Issue.class);
    ListView<?> contents = (ListView<?>) hand.see("#contents");
    assertTrue(contents.getItems().size() > 2);
    hand.clickRow("#contents", 2);
    Place.Article article = waitFor(Place.Article.class);
    hand.see("#reader");
    hand.press(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(issue, waitFor(Place.Issue.class));
    hand.press(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(article, waitFor(Place.Article.class));
    hand.press(KeyCode.RIGHT);
    Fx.until("the next article is open", () -> !shell().placeProperty().get().equals(article));
    hand.click("#top-back");
    assertEquals(article, waitFor(Place.Article.class));
  }

  @Test
  void oneFindsAsOneTypesAndSeesTheWordsMarkedInTheText() throws Exception {
    fillArchive();
    openWindow();
    hand.press(KeyCode.CONTROL, KeyCode.F);
    hand.type("群众工作");
    ListView<?> hits = (ListView<?>) hand.see("#hits");
    Fx.until("there are hits", () -> !hits.getItems().isEmpty());
    assertEquals("群众工作", waitFor(Place.Search.class).query());
    assertEquals("群众工作", ((TextField) hand.see("#top-search")).getText());
    hand.press(KeyCode.ENTER);
    assertTrue(Fx.get(hits::isFocused));
    hand.press(KeyCode.ENTER);
    assertEquals("群众工作", waitFor(Place.Article.class).query());
    Fx.until("a word is marked", () -> shapes(".mark") > 0 && shapes(".mark-now") > 0);
    String first = ((Label) hand.see("#hit-count")).getText();
    hand.press(KeyCode.F3);
    boolean several = !first.endsWith("共 1 处");
    assertEquals(several, !first.equals(((Label) hand.see("#hit-count")).getText()));
    hand.press(KeyCode.ALT, KeyCode.LEFT);
    waitFor(Place.Search.class);
    assertFalse(hits.getItems().isEmpty());
  }

  @Test
  void aStarPutsAnArticleAmongTheFavouritesAndCanBeUndone() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst();
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    hand.press(KeyCode.CONTROL, KeyCode.D);
    hand.click("#rail-favourites");
    waitFor(Place.Favourites.class);
    hand.clickRow(".articles", 0);
    assertEquals(Place.Article.of(article.id()), waitFor(Place.Article.class));
    hand.press(KeyCode.CONTROL, KeyCode.D);
    hand.click("#notice .accent");
    hand.click("#rail-favourites");
    waitFor(Place.Favourites.class);
    ListView<?> list = (ListView<?>) hand.see(".articles");
    assertEquals(1, list.getItems().size());
  }

  @Test
  void textIsSelectedAcrossParagraphsAndCopied() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 3).getLast();
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    Node title = hand.see(".read-title");
    List<Node> paragraphs =
        Fx.get(() -> scene().getRoot().lookupAll(".read-paragraph").stream().toList());
    Point2D from = hand.at(title, 1, 10);
    Point2D to = hand.at(paragraphs.getFirst(), 200, 10);
    hand.drag(from, to);
    hand.press(KeyCode.CONTROL, KeyCode.C);
    String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.startsWith(article.title().substring(0, 4)), copied);
    assertTrue(copied.lines().count() > 1, copied);
    assertFalse(copied.contains("　　"), copied);
  }

  @Test
  void sizeLightAndLanguageChangeAtOnce() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst();
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
    int before = settings.get().readerSize();
    hand.press(KeyCode.CONTROL, KeyCode.EQUALS);
    assertEquals(before + 1, settings.get().readerSize());
    hand.click("#top-light");
    assertEquals(Theme.DARK, settings.get().theme());
    assertTrue(Fx.get(() -> scene().getRoot().getStyleClass().contains("theme-dark")));
    Fx.run(() -> settings.update(s -> s.withLanguage(Language.ENGLISH)));
    assertEquals("Home", ((Button) hand.see("#rail-home")).getText());
    assertEquals(Place.Article.of(article.id()), place());
    Fx.run(() -> settings.update(s -> s.withTheme(Theme.LIGHT)));
  }

  @Test
  void everyRoomOpensAndTheLongestStallIsReported() throws Exception {
    fillArchive();
    openWindow();
    long issue = shell().context().archive().catalogue().issues().getFirst().id();
    long article =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().id();
    List<Place> places =
        List.of(
            new Place.Home(),
            Place.Shelves.all(),
            new Place.Issue(issue),
            Place.Columns.all(),
            Place.Authors.all(),
            new Place.Favourites(),
            new Place.Article(article, "群众"),
            Place.Search.of("群众"),
            new Place.Settings());
    try (WalkFigures walk = new WalkFigures("everyRoomOpens")) {
      for (String round : List.of("first", "again")) {
        for (Place place : places) {
          Fx.await(() -> shell().open(place));
          Fx.until("room laid out", () -> scene().lookup(".room").getLayoutBounds().getWidth() > 0);
          walk.step(place.getClass().getSimpleName() + " " + round);
        }
      }
      walk.report();
    }
  }

  private long shapes(String selector) {
    return scene().getRoot().lookupAll(selector).stream()
        .filter(n -> n instanceof Path path && !path.getElements().isEmpty())
        .count();
  }
}
