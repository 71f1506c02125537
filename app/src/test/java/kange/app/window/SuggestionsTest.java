package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kange.app.settings.AskedSearch;
import kange.app.settings.Searches;
import kange.app.shell.Place;
import kange.model.catalogue.AuthorSummary;
import kange.model.issue.ContributorKind;
import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;
import org.junit.jupiter.api.Test;

/** What hangs under the search field, in the real window, with the keyboard. */
class SuggestionsTest extends WindowFixture {
  private static AskedSearch asked(String query) {
    return new AskedSearch(query, SearchFilter.NONE, SearchOrder.RELEVANCE);
  }

  private ListView<?> suggestions() throws Exception {
    return (ListView<?>) hand.see("#suggestions");
  }

  @Test
  void anAuthorIsSuggestedWhileOneTypesAndChosenWithTheArrows() throws Exception {
    fillArchive();
    openWindow();
    AuthorSummary author =
        shell().context().archive().catalogue().authors().stream()
            .filter(a -> a.kind() == ContributorKind.PERSON)
            .findFirst()
            .orElseThrow();
    hand.press(KeyCode.CONTROL, KeyCode.F);
    hand.type(author.name());
    suggestions();
    hand.press(KeyCode.DOWN);
    hand.press(KeyCode.ENTER);
    assertEquals(Optional.of(author.name()), waitFor(Place.Authors.class).author());
    assertFalse(Fx.get(() -> hand.visible("#suggestions")));
  }

  @Test
  void aRecentSearchIsOfferedInTheEmptyFieldAskedAgainAndForgottenWithUndo() throws Exception {
    fillArchive();
    openWindow();
    Searches two = Searches.NONE.withAsked(asked("干部")).withAsked(asked("群众"));
    Fx.run(() -> settings.update(s -> s.withSearches(two)));
    hand.press(KeyCode.CONTROL, KeyCode.F);
    assertEquals(2, suggestions().getItems().size());
    hand.press(KeyCode.DOWN);
    hand.press(KeyCode.DELETE);
    assertEquals(List.of(asked("干部")), settings.get().searches().recent());
    hand.click("#notice .accent");
    assertEquals(two, settings.get().searches());
    hand.press(KeyCode.CONTROL, KeyCode.F);
    hand.press(KeyCode.DOWN);
    hand.press(KeyCode.ENTER);
    assertEquals("群众", waitFor(Place.Search.class).query());
  }

  @Test
  void aWordTheInputMethodIsStillComposingIsNotSearchedFor() throws Exception {
    fillArchive();
    openWindow();
    hand.press(KeyCode.CONTROL, KeyCode.F);
    TextField field = (TextField) hand.see("#top-search");
    Place before = shell().placeProperty().get();
    Fx.run(() -> Event.fireEvent(field, composed("qun zhong", "")));
    assertEquals("qun zhong", Fx.get(field::getText));
    Fx.pulse();
    assertEquals(before, Fx.get(shell().placeProperty()::get));
    Fx.run(() -> Event.fireEvent(field, composed("", "群众")));
    assertEquals("群众", waitFor(Place.Search.class).query());
  }

  @Test
  void nothingShinesThroughTheSuggestions() throws Exception {
    fillArchive();
    openWindow();
    hand.press(KeyCode.CONTROL, KeyCode.F);
    hand.type("群众");
    Region list = suggestions();
    Fx.until("the list is dressed", () -> list.getBackground() != null);
    assertTrue(
        Fx.get(
            () -> list.getBackground().getFills().stream().allMatch(f -> f.getFill().isOpaque())),
        "hits are read through the suggestions");
  }

  @Test
  void howManyThereAreAndTheFirstHitAreSeenOnceTypingRests() throws Exception {
    fillArchive();
    openWindow();
    shell().context().archive().searcher().awaitLevel();
    hand.press(KeyCode.CONTROL, KeyCode.F);
    hand.type("工作");
    suggestions();
    Fx.until("the suggestions give way to the hits", () -> !hand.visible("#suggestions"));
    assertTrue(hand.visible("#search-total"));
    assertEquals("工作", ((TextField) hand.see("#top-search")).getText());
    assertTrue(Fx.get(() -> hand.node("#top-search").isFocused()));
    hand.press(KeyCode.BACK_SPACE);
    suggestions();
  }

  @Test
  void asManyRowsAsThereIsRoomForNeedNoScrollBar() throws Exception {
    fillArchive();
    openWindow();
    Searches two = Searches.NONE.withAsked(asked("干部")).withAsked(asked("群众"));
    Fx.run(() -> settings.update(s -> s.withSearches(two)));
    for (int zoom : List.of(100, 250)) {
      Fx.run(() -> settings.update(s -> s.withZoom(zoom)));
      hand.press(KeyCode.CONTROL, KeyCode.F);
      ListView<?> list = suggestions();
      Fx.until("both rows are there", () -> list.lookupAll(".list-cell").size() >= 2);
      Fx.pulse();
      assertTrue(
          Fx.get(
              () ->
                  list.lookupAll(".scroll-bar").stream()
                      .noneMatch(bar -> bar.isVisible() && bar.getOpacity() > 0)),
          "a scroll bar for two rows at " + zoom);
      hand.press(KeyCode.ESCAPE);
    }
  }

  private static InputMethodEvent composed(String unfinished, String committed) {
    List<InputMethodTextRun> runs =
        unfinished.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(unfinished, InputMethodHighlight.UNSELECTED_RAW));
    return new InputMethodEvent(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, unfinished.length());
  }

  @Test
  void aSearchThatLedToAnArticleIsRememberedAndOneCanBeKept() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(Place.Search.of("群众")));
    hand.click("#search-save");
    assertEquals(List.of(asked("群众")), settings.get().searches().saved());
    hand.clickRow("#hits", 0);
    waitFor(Place.Article.class);
    assertEquals(List.of(asked("群众")), settings.get().searches().recent());
    assertTrue(settings.get().searches().saved().contains(asked("群众")));
  }
}
