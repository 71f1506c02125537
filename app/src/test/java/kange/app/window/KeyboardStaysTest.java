package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kange.app.settings.AskedSearch;
import kange.app.settings.Searches;
import kange.app.shell.Place;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes away at a click does not take the keyboard with it: the room's keys go on working. */
class KeyboardStaysTest extends WindowFixture {

  private List<ArticleSummary> articles(int count) {
    return shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, count);
  }

  private void read(ArticleSummary article) throws Exception {
    Fx.await(() -> shell().open(Place.Article.of(article.id())));
  }

  private void select() throws Exception {
    Node text = hand.see(".read-paragraph");
    hand.drag(hand.at(text, 60, 10), hand.at(text, 250, 12));
    hand.see("#passage-bar");
  }

  private void assertTheNextArticleIsOneKeyAway() throws Exception {
    Place before = place();
    hand.press(KeyCode.RIGHT);
    Fx.until("the next article is open", () -> !shell().placeProperty().get().equals(before));
    waitFor(Place.Article.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"copy", "cite", "yellow"})
  void afterAClickInTheBarBesideSelectedWords(String button) throws Exception {
    fillArchive();
    openWindow();
    read(articles(1).getFirst());
    select();
    hand.click("#passage-" + button);
    Fx.until("the bar is gone", () -> !hand.visible("#passage-bar"));
    assertTheNextArticleIsOneKeyAway();
  }

  @Test
  void aKeyOfTheRoomIsForTheRoomAlsoWhileTheRailHasTheKeyboard() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article = articles(1).getFirst();
    read(article);
    Node home = hand.see("#rail-home");
    Fx.run(home::requestFocus);
    hand.press(KeyCode.CONTROL, KeyCode.D);
    Fx.until(
        "it has a star",
        () ->
            shell()
                .context()
                .archive()
                .catalogue()
                .articles(ArticleFilter.ofFavourites(), 0, 10)
                .stream()
                .anyMatch(a -> a.id() == article.id()));
    assertTrue(Fx.get(home::isFocused), "the keyboard stays where it is");
    hand.press(KeyCode.RIGHT);
    assertEquals(Place.Article.of(article.id()), place(), "an arrow moves in the rail");
  }

  @Test
  void afterANoteIsWrittenAndItsButtonClicked() throws Exception {
    fillArchive();
    openWindow();
    read(articles(1).getFirst());
    select();
    hand.click("#passage-note");
    Fx.until("one can write", () -> scene().getFocusOwner() == scene().lookup("#note-text"));
    hand.type("好");
    hand.click("#note-save");
    assertTheNextArticleIsOneKeyAway();
  }

  @Test
  void afterAToolIsClickedAndWhatItToldClosed() throws Exception {
    fillArchive();
    openWindow();
    read(articles(1).getFirst());
    hand.click("#reader-star");
    assertTheNextArticleIsOneKeyAway();
    hand.click("#reader-star");
    hand.press(KeyCode.CONTROL, KeyCode.D);
    hand.click("#notice .accent");
    Fx.until("the notice is gone", () -> !hand.visible("#notice"));
    assertTheNextArticleIsOneKeyAway();
  }

  @Test
  void afterTheLastTagIsTakenOff() throws Exception {
    fillArchive();
    openWindow();
    ArticleSummary article = articles(1).getFirst();
    shell().context().archive().marks().tags().add(List.of(article.id()), "基层");
    read(article);
    hand.click("#reader-tags");
    hand.click("#tags-card .chip");
    Fx.until("the tag is gone", () -> scene().lookup("#tags-card .chip") == null);
    hand.press(KeyCode.ESCAPE);
    assertTheNextArticleIsOneKeyAway();
  }

  @Test
  void whereOnePrintsThoughThereIsNoPrinterYet() throws Exception {
    fillArchive();
    openWindow();
    read(articles(1).getFirst());
    hand.press(KeyCode.CONTROL, KeyCode.P);
    waitFor(Place.Print.class);
    Fx.pulse();
    Node owner = Fx.get(() -> scene().getFocusOwner());
    assertTrue(
        Fx.get(() -> scene().getRoot().lookupAll(".print *").contains(owner)),
        () -> "the keyboard is on " + owner);
  }

  @Test
  void afterNothingIsPickedAnyMore() throws Exception {
    fillArchive();
    openWindow();
    long issue = shell().context().archive().catalogue().issues().getFirst().id();
    Fx.await(() -> shell().open(new Place.Issue(issue)));
    hand.press(KeyCode.SPACE);
    hand.click("#select-none");
    assertHasKeyboard("#contents");
    articles(3).forEach(a -> shell().context().archive().marks().setFavourite(a.id(), true));
    Fx.await(() -> shell().open(new Place.Favourites()));
    hand.click("#pick-all");
    assertHasKeyboard(".articles");
  }

  @Test
  void theKeysForAllPickAllOfAnIssue() throws Exception {
    fillArchive();
    openWindow();
    long issue = shell().context().archive().catalogue().issues().getFirst().id();
    Fx.await(() -> shell().open(new Place.Issue(issue)));
    hand.press(KeyCode.CONTROL, KeyCode.A);
    hand.see("#print-selection");
  }

  @Test
  void afterASearchIsNarrowedOrAskedAgainFromTheHomePage() throws Exception {
    fillArchive();
    shellWithSearch();
    hand.click(".search-chip");
    waitFor(Place.Search.class);
    assertHasKeyboard("#hits");
    ToggleButton facet = (ToggleButton) hand.see(".facet-value");
    String name = Fx.get(facet::getAccessibleText);
    hand.click(".facet-value");
    Fx.until(
        "the search is narrower",
        () ->
            shell().placeProperty().get() instanceof Place.Search search
                && !search.filter().equals(SearchFilter.NONE));
    Fx.await(() -> shell().ready());
    Fx.until(
        "the keyboard is where it was",
        () ->
            scene().getFocusOwner() instanceof ToggleButton again
                && again.getScene() == scene()
                && again.isSelected()
                && name.startsWith(again.getAccessibleText().split(" ", -1)[0]));
  }

  private void shellWithSearch() throws Exception {
    AskedSearch kept = new AskedSearch("工作", SearchFilter.NONE, SearchOrder.RELEVANCE);
    Fx.run(() -> settings.update(s -> s.withSearches(Searches.NONE.withAsked(kept))));
    openWindow();
    shell().context().archive().searcher().awaitLevel();
  }

  private void assertHasKeyboard(String list) throws Exception {
    Fx.until(
        list + " has the keyboard",
        () ->
            scene().getFocusOwner() instanceof ListView<?> owner
                && scene().getRoot().lookupAll(list).contains(owner));
    ListView<?> owner = (ListView<?>) Fx.get(() -> scene().getFocusOwner());
    int at = Fx.get(() -> owner.getSelectionModel().getSelectedIndex());
    hand.press(KeyCode.DOWN);
    int now = Fx.get(() -> owner.getSelectionModel().getSelectedIndex());
    assertTrue(now > at, () -> "from " + at + " to " + now);
    assertEquals(owner, Fx.get(() -> scene().getFocusOwner()));
  }
}
