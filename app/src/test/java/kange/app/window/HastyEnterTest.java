package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import kange.app.shell.Place;
import kange.model.search.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is quicker with Enter than the search with its answer gets what was asked for. */
class HastyEnterTest extends WindowFixture {
  private static final String BEFORE = "海堤";
  private static final String ASKED = "算盘";

  private Robot robot;

  @BeforeEach
  void openSamples() throws Exception {
    fillArchive();
    openWindow();
    shell().context().archive().searcher().awaitLevel();
    robot = Fx.get(Robot::new);
  }

  @Test
  void enterTwiceOpensTheFirstHitOfWhatWasTypedAndNoneOfTheListBefore() throws Exception {
    List<Long> wanted = hits(ASKED);
    List<Long> old = hits(BEFORE);
    assertFalse(wanted.contains(old.getFirst()));
    Fx.await(() -> shell().open(Place.Search.of(BEFORE)));
    typeAndPress(KeyCode.ENTER, KeyCode.ENTER);
    assertEquals(
        new Place.Article(wanted.getFirst(), ASKED), waitFor(Place.Article.class), "opened");
  }

  @Test
  void aRowPickedBeforeTheAnswerIsTheFirstOfTheAnswer() throws Exception {
    List<Long> wanted = hits(ASKED);
    Fx.await(() -> shell().open(Place.Search.of(BEFORE)));
    typeAndPress(KeyCode.ENTER, KeyCode.SPACE);
    Fx.until("something is picked", () -> hand.visible(".selection-bar"));
    hand.press(KeyCode.CONTROL, KeyCode.P);
    assertEquals(List.of(wanted.getFirst()), printed());
  }

  @Test
  void ofTheFirstSearchEverTheKeyboardIsAmongTheHitsWhenTheyCome() throws Exception {
    typeAndPress(KeyCode.ENTER, KeyCode.ENTER);
    assertEquals(
        new Place.Article(hits(ASKED).getFirst(), ASKED), waitFor(Place.Article.class), "opened");
  }

  @Test
  void aKeyThatWaitedIsForgottenByWhoTypesOn() throws Exception {
    Fx.await(() -> shell().open(Place.Search.of(BEFORE)));
    typeAndPress(KeyCode.ENTER, KeyCode.ENTER);
    Fx.run(() -> shell().focusSearch());
    Fx.run(() -> field().setText(BEFORE + "加固"));
    Fx.await(() -> shell().ready());
    assertEquals(Place.Search.of(BEFORE + "加固"), place());
  }

  private List<Long> hits(String query) {
    return shell()
        .context()
        .archive()
        .searcher()
        .search(SearchRequest.of(query, 50), () -> false)
        .hits()
        .stream()
        .map(hit -> hit.article().id())
        .toList();
  }

  private List<Long> printed() throws Exception {
    return waitFor(Place.Print.class).articles();
  }

  /** All in one turn of the UI thread: no answer can come between. */
  private void typeAndPress(KeyCode... keys) throws Exception {
    Fx.run(
        () -> {
          shell().focusSearch();
          field().setText(ASKED);
          for (KeyCode key : keys) {
            robot.keyPress(key);
            robot.keyRelease(key);
          }
        });
  }

  private TextField field() {
    return (TextField) scene().lookup("#top-search");
  }
}
