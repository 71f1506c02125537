package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import kange.archive.Archive;
import kange.model.catalogue.IssueSummary;
import kange.model.review.ReviewState;
import org.junit.jupiter.api.Test;

/** While an input method composes a word, keys are its own, in every room. */
class CompositionTest extends WindowFixture {
  private Archive archive() throws Exception {
    return Fx.get(() -> shell().context().archive());
  }

  private ReviewState review(long issue) throws Exception {
    return archive().desk().open(issue).state();
  }

  private long openDoubtful() throws Exception {
    fillArchive();
    openWindow();
    long issue =
        archive().catalogue().issues().stream()
            .max(Comparator.comparingInt(IssueSummary::doubts))
            .orElseThrow()
            .id();
    Fx.await(() -> shell().open(new Place.Review(issue, 1)));
    return issue;
  }

  private TextField field(String id) throws Exception {
    TextField field = (TextField) hand.see(id);
    Fx.run(
        () -> {
          field.requestFocus();
          field.end();
        });
    return field;
  }

  private static void compose(TextField field, String unfinished, String committed)
      throws Exception {
    List<InputMethodTextRun> runs =
        unfinished.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(unfinished, InputMethodHighlight.UNSELECTED_RAW));
    Fx.run(
        () ->
            Event.fireEvent(
                field,
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    runs,
                    committed,
                    unfinished.length())));
  }

  @Test
  void keysOfACompositionSettleNothingTakeNothingAndLeaveTheFieldAlone() throws Exception {
    long issue = openDoubtful();
    String title = review(issue).issue().articles().get(1).title();
    String doubt = Fx.get(() -> ((Label) scene().lookup(".doubt-count")).getText());
    TextField field = field("#field-title");
    compose(field, "deng xia", "");
    for (KeyCode key :
        List.of(KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.F8, KeyCode.ESCAPE)) {
      hand.press(key);
    }
    assertEquals(title + "deng xia", Fx.get(field::getText));
    assertTrue(Fx.get(field::isFocused));
    assertEquals(doubt, Fx.get(() -> ((Label) scene().lookup(".doubt-count")).getText()));
    assertEquals(0, review(issue).done());
    compose(field, "", "灯下");
    hand.press(KeyCode.ENTER);
    Fx.until(
        "the title is kept",
        () -> ((Label) scene().lookup("#review-about")).getText().contains("已改 1 步"));
    assertEquals(title + "灯下", review(issue).issue().articles().get(1).title());
  }

  @Test
  void aWordThatIsLeftUnfinishedIsNoPartOfTheTitle() throws Exception {
    long issue = openDoubtful();
    String title = review(issue).issue().articles().get(1).title();
    TextField field = field("#field-title");
    Fx.run(
        () -> {
          field.appendText("记");
          field.end();
        });
    compose(field, "deng xia", "");
    hand.click("#review-source");
    Fx.until(
        "what was typed counts",
        () -> ((Label) scene().lookup("#review-about")).getText().contains("已改 1 步"));
    assertEquals(title + "记", review(issue).issue().articles().get(1).title());
    assertEquals(title + "记", Fx.get(field::getText));
    assertFalse(Fx.get(field::isFocused));
  }

  @Test
  void theKeysOfTheSearchFieldAreItsOwnOnlyOnceTheWordIsThere() throws Exception {
    fillArchive();
    openWindow();
    hand.press(KeyCode.CONTROL, KeyCode.F);
    TextField field = (TextField) hand.see("#top-search");
    compose(field, "qun zhong", "");
    for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DIGIT2, KeyCode.ESCAPE)) {
      hand.press(key);
    }
    assertTrue(Fx.get(field::isFocused));
    assertEquals(new Place.Home(), place());
    compose(field, "", "群众");
    assertEquals("群众", waitFor(Place.Search.class).query());
    Fx.until("there are hits", () -> hand.visible("#hits"));
    hand.press(KeyCode.ENTER);
    Fx.until("the keyboard is at the hits", () -> !field.isFocused());
  }
}
