package kange.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private final Place home = new Place.Home();
  private final Place issue = new Place.Issue(7);
  private final Place article = Place.Article.of(3);
  private final History history = new History();

  @Test
  void backAndForwardGoTheWayOneCame() {
    history.go(home);
    history.go(issue);
    history.go(article);
    assertEquals(Optional.of(issue), history.back());
    assertEquals(Optional.of(home), history.back());
    assertEquals(Optional.empty(), history.back());
    assertEquals(Optional.of(issue), history.forward());
    assertEquals(Optional.of(article), history.forward());
    assertFalse(history.canGoForward());
  }

  @Test
  void goingElsewhereForgetsWhatLayAhead() {
    history.go(home);
    history.go(issue);
    history.back();
    history.go(article);
    assertFalse(history.canGoForward());
    assertEquals(Optional.of(home), history.back());
  }

  @Test
  void theSamePlaceTwiceIsOneStep() {
    history.go(home);
    history.go(issue);
    history.go(new Place.Issue(7));
    assertEquals(Optional.of(home), history.back());
  }

  @Test
  void aReplacedPlaceIsNotComeBackTo() {
    history.go(home);
    history.go(Place.Search.of("廉"));
    history.replace(Place.Search.of("廉政"));
    history.go(article);
    assertEquals(Optional.of(Place.Search.of("廉政")), history.back());
    assertEquals(Optional.of(home), history.back());
    assertTrue(history.canGoForward());
  }
}
